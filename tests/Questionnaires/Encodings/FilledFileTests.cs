using System.Text;

namespace PartnerHub.Questionnaires.Tests.Encodings;

/// <summary>The delivered file as people really fill it in: whatever became of its letters, the same answers are found.</summary>
public sealed class FilledFileTests
{
    private static FilledFile File => new(SampleDocument.Delivered);

    [Theory]
    [InlineData("clean", false)]
    [InlineData("typed-into", true)]
    [InlineData("mangled-throughout", true)]
    [InlineData("half-mended", true)]
    [InlineData("typed-into windows-1252", true)]
    [InlineData("mangled-throughout windows-1252", true)]
    [InlineData("half-mended windows-1252", true)]
    [InlineData("typed-into iso-8859-1", true)]
    [InlineData("half-mended iso-8859-1", true)]
    public void Read_FiftyAnswered_AreTheSameAnswers(string way, bool isRepaired)
    {
        var text = Filled(way);

        var document = Inspection.Of(Encoding.UTF8.GetBytes(text)).Document!;

        Assert.Equal((52, 50, isRepaired), (document.Questions, document.Answered, document.Encoding.Repaired));
        Assert.Equal(isRepaired, document.Repairs.Count > 0);
        AssertSame(Encoding.UTF8.GetBytes(text));
    }

    [Theory]
    [InlineData("windows lines")]
    [InlineData("old mac lines")]
    [InlineData("utf-8 mark")]
    [InlineData("utf-16")]
    [InlineData("accents apart")]
    [InlineData("misread mark")]
    [InlineData("bytes of windows among utf-8")]
    public void Read_StoredInAnotherWay_AreTheSameAnswers(string way) => AssertSame(Stored(way));

    [Fact]
    public void Export_OfATextTypedInto_HasItsOwnLetters()
    {
        var bound = BoundDocument.Read(Encoding.UTF8.GetBytes(File.TypedInto(CodePage.MacRoman)))!;

        var (same, _) = FaithfulExport.Write(bound, () => bound, AnswerImport.Of(bound), SampleDocument.Today);

        Assert.Equal(File.Clean, same);
    }

    [Fact]
    public void Repairs_OfATextTypedInto_NameLettersAndLines()
    {
        var document = Inspection.Of(Encoding.UTF8.GetBytes(File.TypedInto(CodePage.MacRoman))).Document!;

        var accent = document.Repairs.First(repair => repair.Is == "é");
        Assert.Equal("√©", accent.Was);
        Assert.True(accent.Count > 50 && accent.Lines.Count == 10 && accent.Lines[0] == 3, $"{accent.Count} {accent.Lines[0]}");
        Assert.Contains(document.Warnings, warning => warning.TextFr.Contains("lue à tort comme mac-roman, une autre non", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("l’équipe « Été », œuvre à 5 €, NOËL\u00A0: É, À, Ç… Ô ’é «é œÉ “Ê” Zoë Ÿ")]
    [InlineData("Müller – Straße, Škoda, Łódź, piñata, ça… Ørsted")]
    [InlineData("e\u0301te\u0301 decomposed a\u0300")]
    [InlineData("Ελληνικά et кириллица 🔄 ✅ → ≥ 5")]
    [InlineData("n° 5, 12 m², ½, ×3, ±2, µ, Σ 100 ≈ 99 √2")]
    public void Read_CleanWordsInAMangledText_StayAsTyped(string typed)
    {
        foreach (var page in new[] { CodePage.MacRoman, CodePage.Windows1252, CodePage.Latin1 })
        {
            var text = Mangling.Mangle("Stratégie à compléter : ", page) + typed + "\n" + Mangling.Mangle("Résumé exécutif\n", page);

            var read = DeliveredTextTests.Read(Encoding.UTF8.GetBytes(text));

            Assert.Equal($"Stratégie à compléter : {typed.Normalize()}\nRésumé exécutif\n", read.Text);
        }
    }

    private static void AssertSame(byte[] bytes)
    {
        var answers = AnswerImport.Of(BoundDocument.Read(bytes)!);
        var expected = SampleDocument.Answers(File.Clean);
        Assert.Equal(expected.Fields.OrderBy(field => field.Key), answers.Fields.OrderBy(field => field.Key));
        Assert.All(expected.Tables, table => Assert.Equal(table.Value, answers.Rows(table.Key)));
        Assert.True(answers.SaysTheSameAs(expected));
        Assert.Equal("Quickfund", answers.Client);
    }

    private static string Filled(string way)
    {
        var page = way.Split(' ') is [_, var name] ? name == "windows-1252" ? CodePage.LenientWindows1252 : CodePage.Latin1 : CodePage.MacRoman;
        return way.Split(' ')[0] switch
        {
            "clean" => File.Clean,
            "typed-into" => File.TypedInto(page),
            "mangled-throughout" => File.MangledThroughout(page),
            _ => File.HalfMended(page),
        };
    }

    private static byte[] Stored(string way)
    {
        var typed = File.TypedInto(CodePage.MacRoman);
        return way switch
        {
            "windows lines" => Encoding.UTF8.GetBytes(typed.Replace("\n", "\r\n", StringComparison.Ordinal)),
            "old mac lines" => Encoding.UTF8.GetBytes(typed.Replace('\n', '\r')),
            "utf-8 mark" => [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(typed)],
            "utf-16" => [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(typed)],
            "accents apart" => Encoding.UTF8.GetBytes(File.HalfMended(CodePage.MacRoman).Normalize(NormalizationForm.FormD)),
            "misread mark" => Encoding.UTF8.GetBytes(Mangling.Mangle("\uFEFF", CodePage.MacRoman) + typed),
            _ => Mixed(),
        };
    }

    /// <summary>Every third line stored by an editor that knows no UTF-8.</summary>
    private static byte[] Mixed()
    {
        var windows = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;
        return [.. File.Clean.Split('\n').SelectMany((line, i) => (i % 3 == 0 && windows.GetString(windows.GetBytes(line)) == line ? windows : Encoding.UTF8).GetBytes(line + "\n"))];
    }
}

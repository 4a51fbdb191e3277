using System.Globalization;
using System.Text;
using PartnerHub.MutatedFiles;

namespace PartnerHub.Questionnaires.Tests.Documents;

/// <summary>Damaged files: bytes turned, cut out, doubled or moved. None of them may stop the reader, and what is read can be written.</summary>
public sealed class MutatedFileTests
{
    private static readonly int Count = int.TryParse(Environment.GetEnvironmentVariable("PARTNERHUB_MUTATIONS"), NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : 300;

    [Theory]
    [InlineData("text")]
    [InlineData("mangled")]
    [InlineData("word")]
    public void Inspect_MutatedFile_IsReadOrRefused(string kind)
    {
        var text = SampleDocument.Fill(SampleDocument.French, new Answers
        {
            Fields = new Dictionary<string, string> { ["strategy.owner"] = "Ada - Direction", ["strategy.revenue-share"] = "env. 30 %" },
            Tables = new Dictionary<string, IReadOnlyList<AnswerRow>> { ["partners"] = [AnswerRow.Of(("name", "Alpha | <b>"), ("revenue", "12 k€ HT"))] },
        });
        byte[] file = kind switch
        {
            "text" => Encoding.UTF8.GetBytes(text),
            "mangled" => Encoding.UTF8.GetBytes(Mangling.Mangle(text, CodePage.MacRoman)),
            _ => Word.WordFileMaker.Set(text),
        };
        var random = new Random(17);
        for (var run = 0; run < Count / 3; run++)
        {
            var mutated = Damage.Of(file, random);
            var inspected = Inspection.Of(mutated);
            Assert.True(inspected.Document is null == inspected.Refusal is not null);
            if (inspected.Document is not null && BoundDocument.Read(mutated) is { } bound && run % 10 == 0)
            {
                FaithfulExport.Write(bound, () => BoundDocument.Blank("Client", "fr"), AnswerImport.Of(bound) with { Client = "Client" }, SampleDocument.Today);
            }
        }
    }
}

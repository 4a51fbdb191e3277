using System.Globalization;
using System.Text;

namespace PartnerHub.Questionnaires.Tests.Documents;

/// <summary>Damaged files: bytes turned, cut out, doubled or moved. None of them may stop the reader, and what is read can be written.</summary>
public sealed class MutatedFileTests
{
    private static readonly int Count = int.TryParse(Environment.GetEnvironmentVariable("PARTNERHUB_MUTATIONS"), NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : 300;
    private static readonly string[] Pieces = ["```", "|", "- [x] ", "- [v] **q ?**", "## 3. ", "# ", "\r", "\0", "√©", "Ã©", "\uD83D", "[", "]", "**", "~~", "=", " : ", "\n\n", "10 % à 5 %", "<br>", "&lt;", "\\", "1. ", "> ", "    ", "|---|"];

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
            var mutated = Mutate(file, random);
            var inspected = Inspection.Of(mutated);
            Assert.True(inspected.Document is null == inspected.Refusal is not null);
            if (inspected.Document is not null && BoundDocument.Read(mutated) is { } bound && run % 10 == 0)
            {
                FaithfulExport.Write(bound, () => BoundDocument.Blank("Client", "fr"), AnswerImport.Of(bound) with { Client = "Client" }, SampleDocument.Today);
            }
        }
    }

    private static byte[] Mutate(byte[] file, Random random)
    {
        var bytes = file.ToList();
        for (var change = random.Next(1, 6); change > 0; change--)
        {
            var (at, length) = (random.Next(bytes.Count), random.Next(1, 40));
            switch (random.Next(6))
            {
                case 0:
                    bytes[at] = (byte)random.Next(256);
                    break;
                case 1:
                    bytes.RemoveRange(at, Math.Min(length, bytes.Count - at));
                    break;
                case 2:
                    bytes.InsertRange(at, bytes.GetRange(at, Math.Min(length * 20, bytes.Count - at)));
                    break;
                case 3:
                    bytes.InsertRange(at, Encoding.UTF8.GetBytes(Pieces[random.Next(Pieces.Length)]));
                    break;
                case 4:
                    bytes.RemoveRange(Math.Max(1, at), bytes.Count - Math.Max(1, at));
                    break;
                default:
                    bytes.Reverse(at, Math.Min(length, bytes.Count - at));
                    break;
            }

            if (bytes.Count == 0)
            {
                bytes.Add((byte)'#');
            }
        }

        return [.. bytes];
    }
}

using PartnerHub.Imports.Loads;
using System.Text;

namespace PartnerHub.Imports.Tests;

/// <summary>How far a load is, of files whose text is not as long as they are.</summary>
public class ProgressTests
{
    private const int Lines = 2_000;
    private const int Batch = 200;
    private const double Tolerance = 0.06;

    public static TheoryData<string> Files => ["workbook", "utf-16", "utf-32", "windows-1252", "utf-8"];

    [Theory]
    [MemberData(nameof(Files))]
    public async Task Load_OfAnyFile_IsAsFarAsItsLines(string file)
    {
        await using var desk = await ImportDesk.OpenAsync(batchLines: Batch);
        var path = await desk.BytesAsync(Bytes(file));
        var opened = await desk.OpenFileAsync(path, file == "windows-1252" ? """{"encoding":"windows-1252"}""" : null);
        var seen = new Seen();

        var receipt = (await desk.SendAsync(new RunImport(opened.Receipt!.Number, path, seen)))!;
        var tried = await desk.SendAsync(new TryImport(new OpenImport { Program = SalesProgram.Id, Source = "try", Path = path, FileName = file }, seen));

        Assert.Equal(((long)Lines, receipt.Bytes), (receipt.Accepted, receipt.Position));
        Assert.Equal(receipt.Bytes, tried.Receipt?.Position ?? receipt.Bytes);
        Assert.Equal(Lines / Batch, seen.Receipts.Count(one => one.Number > 0));
        foreach (var one in seen.Receipts.Where(one => one.State == ImportState.Running))
        {
            Assert.InRange(one.Position / (double)one.Bytes, (one.Accepted / (double)Lines) - Tolerance, (one.Accepted / (double)Lines) + Tolerance);
        }
    }

    [Theory]
    [InlineData("workbook")]
    [InlineData("utf-16")]
    public void Length_OfALongText_IsKnownAbout(string file)
    {
        const int Many = 130_000;
        var length = Text(Rows(Many)).Length + Many;

        Assert.InRange(SalesFile.Format(Bytes(file, Many)).TextBytes!.Value, length * 0.97, length * 1.03);
    }

    private static string[] Rows(int count) => [SalesFile.Header, .. Enumerable.Range(1, count).Select(i => $"k{i:0000};p1;2017-04-05;é{i % 7};2;12.50;EUR")];

    private static string Text(IEnumerable<string> lines) => string.Concat(lines.Select(line => line + "\n"));

    private static byte[] Bytes(string file, int count = Lines)
    {
        var lines = Rows(count);
        var text = Text(lines);
        return file switch
        {
            "workbook" => new Workbook().Sheet("Sales", [.. lines.Select(Workbook.Texts)]).ToBytes(),
            "utf-16" => [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(text)],
            "utf-32" => [.. Encoding.UTF32.Preamble, .. Encoding.UTF32.GetBytes(text)],
            "windows-1252" => Encoding.Latin1.GetBytes(text),
            _ => Encoding.UTF8.GetBytes(text),
        };
    }

    private sealed class Seen : IProgress<ImportReceipt>
    {
        public List<ImportReceipt> Receipts { get; } = [];

        public void Report(ImportReceipt value) => Receipts.Add(value);
    }
}

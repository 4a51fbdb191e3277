using PartnerHub.Benchmarks.Measuring;
using PartnerHub.Imports.Formats;
using PartnerHub.Imports.Lines;
using PartnerHub.Partners;

namespace PartnerHub.Benchmarks.Parsing;

/// <summary>A sales file read into typed lines and rejects, beside a reader written by hand for exactly this file.</summary>
internal static class ParseCase
{
    private const int Lines = 5_000_000;
    private const int RoundCount = 7;
    private const double MostTimes = 1.5;
    private static readonly FileMapping Mapping = new() { Columns = new Dictionary<SalesColumn, string> { [SalesColumn.LineKey] = "Reference" } };

    public static async Task Run(Report report)
    {
        var file = SalesFileOnDisk.Make(Arguments.Number("--lines", Lines));
        report.Title($"parse: a sales file of {file.Lines} lines, {new FileInfo(file.Path).Length / 1_000_000} MB");
        if (Measured(file.Path) != HandWritten(file.Path))
        {
            throw new InvalidOperationException($"The two readers differ: {Measured(file.Path)} and {HandWritten(file.Path)}.");
        }

        var comparison = await Rounds.Of(times => Repeat(times, Measured), times => Repeat(times, HandWritten), RoundCount).Run();
        report.Figure("reader", $"{comparison.Measured / 1e6:0.00} s, {comparison.MeasuredBytes / file.Lines:0} bytes a line");
        report.Figure("limit: written by hand", $"{comparison.Limit / 1e6:0.00} s, {comparison.LimitBytes / file.Lines:0} bytes a line");
        report.Goal("ratio", comparison.Ratio, MostTimes, "times");

        void Repeat(int times, Func<string, ReadTotals> read)
        {
            for (var i = 0; i < times; i++)
            {
                GC.KeepAlive(read(file.Path));
            }
        }
    }

    private static ReadTotals Measured(string path)
    {
        using var file = File.OpenRead(path);
        var format = FormatDetection.Detect(file, Mapping, []).Format!;
        using var reader = new SalesFileReader(file, format);
        var totals = default(ReadTotals);
        while (reader.Read(out var line, out _) is var record && record != SalesRecord.None)
        {
            if (record == SalesRecord.Accepted)
            {
                totals.Add(line);
            }
            else
            {
                totals.Rejected++;
            }
        }

        return totals;
    }

    private static ReadTotals HandWritten(string path)
    {
        using var file = File.OpenRead(path);
        return new HandWrittenReader(file).ReadAll();
    }
}

/// <summary>What reading a file came to: enough to see that two readers agree.</summary>
internal record struct ReadTotals
{
    public long Accepted { get; set; }

    public long Rejected { get; set; }

    public long Amount { get; set; }

    public long Letters { get; set; }

    public void Add(in SalesLine line)
    {
        Accepted++;
        Amount += line.Amount + (line.Quantity ?? 0);
        Letters += line.LineKey.Length + line.Member.Length + line.Product!.Length + line.Currency.Length + line.Day.DayNumber;
    }
}

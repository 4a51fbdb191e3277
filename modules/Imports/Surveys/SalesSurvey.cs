using System.Collections.Frozen;
using System.IO.Hashing;
using System.Runtime.InteropServices;
using PartnerHub.Imports.Formats;
using PartnerHub.Imports.Lines;
using PartnerHub.Partners;

namespace PartnerHub.Imports.Surveys;

/// <summary>
/// What a file of sales shows as a whole, before its first line is taken: keys that stand in it more than once, rows that sum
/// others up, days that are not of its period. It depends on the file, how it is read and the day of its receipt alone.
/// </summary>
internal sealed class SalesSurvey
{
    private const int FirstCells = 3;

    public static SalesSurvey None { get; } = new();

    public RepeatedLines Keys { get; private init; } = RepeatedLines.None;

    /// <summary>Lines that sum up those before them.</summary>
    public FrozenSet<long> Totals { get; private init; } = FrozenSet<long>.Empty;

    /// <summary>Lines that say they do and do not.</summary>
    public FrozenDictionary<long, WrongTotal> WrongTotals { get; private init; } = FrozenDictionary<long, WrongTotal>.Empty;

    public FrozenSet<DateOnly> Outliers { get; private init; } = FrozenSet<DateOnly>.Empty;

    /// <param name="file">Read from its start; stays open.</param>
    /// <param name="format">How it is read.</param>
    /// <param name="receivedOn">The program's day of its receipt.</param>
    /// <param name="cancellation">Ends it early.</param>
    public static SalesSurvey Of(Stream file, SalesFileFormat format, DateOnly receivedOn, CancellationToken cancellation)
    {
        var (keys, days, totals) = (new KeyHashes(), new DayCounts(), new TotalsRows());
        using (var reader = new SalesFileReader(file, format))
        {
            while (reader.Read(out var line, out _) is var record && record != SalesRecord.None)
            {
                cancellation.ThrowIfCancellationRequested();
                if (record != SalesRecord.Blank && !IsTotal(reader, record, line, totals) && record == SalesRecord.Accepted)
                {
                    keys.Add(RepeatedLines.Hash(line.LineKey));
                    days.Add(line.Day);
                }
            }
        }

        var (right, wrong) = totals.Lines;
        var suspects = keys.Repeated();
        return new()
        {
            Keys = suspects.Count == 0 ? RepeatedLines.None : new(suspects, Repeated(file, format, suspects, right, cancellation), format.RepeatedKeys ?? RepeatedKeys.Reject),
            Totals = right,
            WrongTotals = wrong,
            Outliers = days.Outliers(receivedOn),
        };
    }

    /// <summary>A row without a key or with a word for it that comes to what the lines before it come to; adds any other to these.</summary>
    private static bool IsTotal(SalesFileReader reader, SalesRecord record, in SalesLine line, TotalsRows totals)
    {
        var isGood = record == SalesRecord.Accepted;
        var isNamed = !isGood && reader.AnyOfFirst(FirstCells, TotalWords.AnyIn);
        if ((isGood ? line.Amount : reader.Amount(isNamed)) is not { } amount)
        {
            return false;
        }

        if (isGood || isNamed ? totals.AddsUp(amount) && (isNamed || reader.AnyOfFirst(FirstCells, TotalWords.AnyIn)) : totals.SumsLines(amount) && !reader.HasKey)
        {
            totals.AddTotal(reader.LineNumber);
            return true;
        }

        if (isGood ? TotalWords.AllOf(line.LineKey) : isNamed && reader.AnyOfFirst(FirstCells, TotalWords.AllOf))
        {
            totals.AddWrong(reader.LineNumber, amount);
            return true;
        }

        totals.AddLine(amount);
        return false;
    }

    private static List<RepeatedLine> Repeated(Stream file, SalesFileFormat format, FrozenSet<ulong> suspects, FrozenSet<long> totals, CancellationToken cancellation)
    {
        var lines = new List<RepeatedLine>();
        var content = new XxHash3();
        using var reader = new SalesFileReader(file, format);
        while (reader.Read(out var line, out _) is var record && record != SalesRecord.None)
        {
            cancellation.ThrowIfCancellationRequested();
            if (record == SalesRecord.Accepted && suspects.Contains(RepeatedLines.Hash(line.LineKey)) && !totals.Contains(line.LineNumber))
            {
                lines.Add(new(RepeatedLines.LongHash(line.LineKey), line.LineNumber, Content(content, line)));
            }
        }

        return lines;
    }

    private static ulong Content(XxHash3 hash, in SalesLine line)
    {
        Append(hash, line.Member);
        Append(hash, line.Product);
        Append(hash, line.Currency);
        Append(hash, line.Details);
        ReadOnlySpan<long> numbers = [line.Day.DayNumber, line.Quantity ?? long.MinValue, line.Amount];
        hash.Append(MemoryMarshal.AsBytes(numbers));
        var content = hash.GetCurrentHashAsUInt64();
        hash.Reset();
        return content;
    }

    // No text of a line holds a zero byte.
    private static void Append(XxHash3 hash, string? text)
    {
        hash.Append(MemoryMarshal.AsBytes(text.AsSpan()));
        hash.Append([0, 0]);
    }
}

using PartnerHub.Contracts;
using PartnerHub.Imports.Lines;
using PartnerHub.Imports.Loads;

namespace PartnerHub.Imports.Records;

/// <summary>A record as it stands in a file: its JSON, or why it has none.</summary>
internal sealed record RawRecord
{
    public const int LongestRaw = 1000;

    public required long LineNumber { get; init; }

    /// <summary>Its line, or its place in a list, from 0.</summary>
    public required long Place { get; init; }

    /// <summary>Only until the next record is read.</summary>
    public ReadOnlyMemory<byte> Json { get; init; }

    public RejectedLine? Rejected { get; init; }

    public bool IsBlank { get; init; }

    /// <summary>The start of it, as <see cref="StartOf"/> keeps it.</summary>
    public required ReadOnlyMemory<byte> Start { get; init; }

    /// <summary>What people call a place of its JSON: a header or a path into the file.</summary>
    public required Func<string, string?> Locate { get; init; }

    /// <param name="path">What is wrong, by its place in the record.</param>
    /// <param name="value">What stands there.</param>
    /// <param name="reason">Why it can't be taken.</param>
    /// <param name="showing">False where what was said must not be kept.</param>
    public RejectedLine Reject(string path, string value, RejectReason reason, bool showing) =>
        new() { LineNumber = LineNumber, Column = Locate(path), Value = value, Reason = reason, Raw = showing ? CellText.Show(Start.Span, LongestRaw) : "" };

    /// <param name="error">What is wrong, by its path in the record.</param>
    /// <param name="showing">False where what was said must not be kept.</param>
    public RejectedLine Reject(InputError error, bool showing) => new()
    {
        LineNumber = LineNumber + Math.Max((error.Line ?? 1) - 1, 0),
        Column = Locate(error.Path),
        Value = showing && error.Found.Fr == error.Found.En ? error.Found.En.Trim('"') : "",
        Reason = new("not-expected", showing ? error.Text : LocalizedText.Of($"attendu : {error.Expected.Fr}", $"expected {error.Expected.En}")),
        Raw = showing ? CellText.Show(Start.Span, LongestRaw) : "",
    };

    /// <summary>As much of a record as people are shown; what the reader has of it is gone with the next one.</summary>
    public static ReadOnlyMemory<byte> StartOf(ReadOnlySpan<byte> record) => record[..Math.Min(record.Length, LongestRaw * 4)].ToArray();
}

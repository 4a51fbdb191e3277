using PartnerHub.Contracts;
using PartnerHub.Imports.Lines;

namespace PartnerHub.Imports.Formats;

/// <summary>
/// The line that names the columns, and the separator under which it names most: the first of the first lines that names all
/// that is needed, for titles and remarks may stand above it.
/// </summary>
internal sealed record Header
{
    public const int LinesLookedAt = 50;
    private const int LongestName = 200;
    private static readonly char[] Delimiters = [';', ',', '\t', '|'];

    public char Delimiter { get; private init; }

    public IReadOnlyList<string> Names { get; private init; } = [];

    /// <summary>Its place in the file, from 1.</summary>
    public long Line { get; private init; }

    /// <summary>Where the data starts.</summary>
    public FilePosition Next { get; private init; }

    /// <summary>Null when the header is of no use; the problem then says why.</summary>
    public HeaderColumns? Columns { get; private init; }

    public FormatProblem? Problem { get; private init; }

    /// <summary>True when nothing that is needed is missing.</summary>
    public bool Fits => Columns is { Problems.Count: 0 };

    /// <summary>How much better it is than another.</summary>
    public int Rank => (Fits ? 1_000 : 0) + Found;

    private int Found => Columns?.Found ?? -1;

    public static Header Find(TextSample sample, FileMapping mapping, IReadOnlyList<FactDetail> details)
    {
        char[] delimiters = mapping.Delimiter is { } declared ? [declared] : Hint(sample) is { } hint ? [hint] : Delimiters;
        var ranks = delimiters.Select(delimiter => Read(sample, delimiter, mapping, details))
            .OrderByDescending(header => header.Rank).ThenByDescending(header => header.Names.Count).ToList();
        var best = ranks[0];
        var tied = ranks.Count > 1 && best.Rank == ranks[1].Rank && best.Names.Count > 1 && best.Names.Count == ranks[1].Names.Count;
        return best.Found > 0 && tied ? best with { Columns = null, Problem = FormatProblem.DelimiterUnclear(best.Line) } : best;
    }

    /// <summary>Spreadsheets name the separator in a first line of its own, <c>sep=;</c>.</summary>
    private static char? Hint(TextSample sample)
    {
        using var records = sample.Read(Delimiters[0]);
        return records.Read() && IsHint(records.Raw) ? (char)records.Raw["sep=".Length] : null;
    }

    private static bool IsHint(ReadOnlySpan<byte> line) => line.Length == "sep=;".Length && line.StartsWith("sep="u8) && Delimiters.Contains((char)line[^1]);

    private static Header Read(TextSample sample, char delimiter, FileMapping mapping, IReadOnlyList<FactDetail> details)
    {
        Header? best = null;
        using var records = sample.Read(delimiter);
        for (var i = 0; i < LinesLookedAt && best?.Fits != true && records.Read(); i++)
        {
            if (records.Fault is not null)
            {
                best ??= new() { Problem = FormatProblem.HeaderBroken };
            }
            else if (!CellText.Trim(records.Raw).IsEmpty && !IsHint(records.Raw))
            {
                var header = Match(records, delimiter, mapping, details);
                best = best is null || header.Rank > best.Rank ? header : best;
            }
        }

        return best ?? new() { Problem = FormatProblem.Empty };
    }

    private static Header Match(RecordReader records, char delimiter, FileMapping mapping, IReadOnlyList<FactDetail> details)
    {
        string[] names = [.. Enumerable.Range(0, records.FieldCount).Select(i => CellText.Show(CellText.Trim(records.Field(i)), LongestName))];
        var columns = HeaderColumns.Match(names, records.LineNumber, mapping, details);
        return new()
        {
            Delimiter = delimiter,
            Names = names,
            Line = records.LineNumber,
            Next = records.Next,
            Columns = columns.Found == 0 ? null : columns,
            Problem = columns.Found == 0 ? FormatProblem.HeaderUnknown(records.LineNumber, CellText.Show(records.Raw, LongestName)) : null,
        };
    }
}

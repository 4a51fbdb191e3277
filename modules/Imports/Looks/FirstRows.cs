using PartnerHub.Imports.Formats;
using PartnerHub.Imports.Lines;

namespace PartnerHub.Imports.Looks;

/// <summary>The start of a file as a table: the row that names most columns, and some below it.</summary>
internal sealed record FirstRows(IReadOnlyList<string> Headers, IReadOnlyList<IReadOnlyList<string>> Rows)
{
    private const int Searched = 50;
    private const int Shown = 5;
    private const int LongestCell = 80;
    private static readonly char[] Delimiters = [';', ',', '\t', '|'];

    public static FirstRows None { get; } = new([], []);

    /// <param name="file">A file that can be read from any place.</param>
    /// <param name="mapping">What is said of its text.</param>
    /// <param name="isKnown">Tells headers that name something.</param>
    public static FirstRows Read(Stream file, FileMapping mapping, Func<string, bool> isKnown)
    {
        if (FileText.Of(file, mapping.Encoding, mapping.Sheet, out _).FirstOrDefault() is not { } text)
        {
            return None;
        }

        char[] delimiters = text.Sheet is not null ? [';'] : mapping.Delimiter is { } declared ? [declared] : Delimiters;
        return delimiters.Select(delimiter => Read(text.Sample, delimiter, isKnown)).MaxBy(rows => (rows.Headers.Count(isKnown), rows.Headers.Count))!;
    }

    private static FirstRows Read(TextSample text, char delimiter, Func<string, bool> isKnown)
    {
        var rows = new List<string[]>();
        using var records = text.Read(delimiter);
        while (rows.Count < Searched && records.Read())
        {
            if (records.Fault is null && !CellText.Trim(records.Raw).IsEmpty)
            {
                rows.Add([.. Enumerable.Range(0, records.FieldCount).Select(i => CellText.Show(CellText.Trim(records.Field(i)), LongestCell))]);
            }
        }

        if (rows.Count == 0)
        {
            return None;
        }

        var header = Enumerable.Range(0, rows.Count).MaxBy(i => (rows[i].Count(isKnown), -i));
        return new(rows[header], [.. rows.Skip(header + 1).Take(Shown)]);
    }
}

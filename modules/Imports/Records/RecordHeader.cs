using PartnerHub.Imports.Formats;
using PartnerHub.Imports.Lines;

namespace PartnerHub.Imports.Records;

/// <summary>The line that names the columns, read with one separator.</summary>
internal sealed record RecordHeader(char Delimiter, IReadOnlyList<string> Names, FilePosition Next, long Line)
{
    private const int LongestName = 200;
    private static readonly char[] Delimiters = [';', ',', '\t', '|'];
    private readonly Dictionary<string, int> _columns = new(StringComparer.Ordinal);
    private readonly List<FormatProblem> _problems = [];

    public IReadOnlyDictionary<string, int> Columns => _columns;

    public IReadOnlyList<FormatProblem> Problems => _problems;

    /// <summary>The separator under which most columns are found; null when there is no line at all.</summary>
    public static RecordHeader? Find(TextSample sample, RecordMapping mapping, IReadOnlyList<RecordColumn> columns)
    {
        char[] delimiters = mapping.Delimiter is { } declared ? [declared] : Delimiters;
        var headers = delimiters.Select(delimiter => Read(sample, delimiter)).OfType<RecordHeader>().ToList();
        headers.ForEach(header => header.Match(mapping, columns));
        return headers.OrderByDescending(header => header._columns.Count).ThenByDescending(header => header.Names.Count).FirstOrDefault();
    }

    private static RecordHeader? Read(TextSample sample, char delimiter)
    {
        using var records = sample.Read(delimiter);
        while (records.Read())
        {
            if (records.Fault is not null || !CellText.Trim(records.Raw).IsEmpty)
            {
                string[] names = records.Fault is not null ? []
                    : [.. Enumerable.Range(0, records.FieldCount).Select(i => CellText.Show(CellText.Trim(records.Field(i)), LongestName))];
                return new(delimiter, names, records.Next, records.LineNumber);
            }
        }

        return null;
    }

    private void Match(RecordMapping mapping, IReadOnlyList<RecordColumn> columns)
    {
        foreach (var column in columns)
        {
            var declared = mapping.Columns.GetValueOrDefault(column.Path);
            string[] known = declared is null ? [column.Path, .. column.Names] : [declared];
            var plain = known.Select(ColumnNames.Plain).ToHashSet(StringComparer.Ordinal);
            int[] places = [.. Enumerable.Range(0, Names.Count).Where(i => plain.Contains(ColumnNames.Plain(Names[i])))];
            Take(column, declared, places);
        }

        if (_columns.Count == 0)
        {
            _problems.Clear();
            _problems.Add(FormatProblem.HeaderUnknown(Line, string.Join(Delimiter, Names)));
        }
    }

    private void Take(RecordColumn column, string? declared, int[] places)
    {
        if (places.Length == 1)
        {
            _columns[column.Path] = places[0];
        }
        else if (places.Length > 1)
        {
            _problems.Add(FormatProblem.ColumnTwice(Line, column.Path, Names[places[0]], Names[places[1]]));
        }
        else if (declared is not null)
        {
            _problems.Add(FormatProblem.HeaderAbsent(Line, declared));
        }
        else if (column.Required)
        {
            _problems.Add(RecordProblem.ColumnMissing(Line, column));
        }
    }
}

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

    /// <summary>True when nothing that is needed is missing.</summary>
    public bool Fits => _problems.Count == 0;

    /// <summary>How much better it is than another.</summary>
    public int Rank => (Fits ? 1_000 : 0) + _columns.Count;

    /// <summary>The separator under which most columns are found; null when there is no line at all.</summary>
    public static RecordHeader? Find(TextSample sample, RecordMapping mapping, IReadOnlyList<RecordColumn> columns)
    {
        char[] delimiters = mapping.Delimiter is { } declared ? [declared] : Delimiters;
        return delimiters.Select(delimiter => Read(sample, delimiter, mapping, columns)).OfType<RecordHeader>()
            .OrderByDescending(header => header.Rank).ThenByDescending(header => header.Names.Count).FirstOrDefault();
    }

    /// <summary>The first of the first lines that names all that is needed, or else the one that names most.</summary>
    private static RecordHeader? Read(TextSample sample, char delimiter, RecordMapping mapping, IReadOnlyList<RecordColumn> columns)
    {
        RecordHeader? best = null;
        using var records = sample.Read(delimiter);
        for (var i = 0; i < Header.LinesLookedAt && best?.Fits != true && records.Read(); i++)
        {
            if (records.Fault is not null || !CellText.Trim(records.Raw).IsEmpty)
            {
                string[] names = records.Fault is not null ? []
                    : [.. Enumerable.Range(0, records.FieldCount).Select(column => CellText.Show(CellText.Trim(records.Field(column)), LongestName))];
                var header = new RecordHeader(delimiter, names, records.Next, records.LineNumber);
                header.Match(mapping, columns);
                best = best is null || header.Rank > best.Rank ? header : best;
            }
        }

        return best;
    }

    private void Match(RecordMapping mapping, IReadOnlyList<RecordColumn> columns)
    {
        foreach (var column in columns.Where(column => mapping.Columns.ContainsKey(column.Path)))
        {
            var declared = mapping.Columns[column.Path];
            var places = Places(declared);
            Take(column, declared, places.Length == 0 && ColumnPlace.Find(declared, Names.Count) is { } place ? [place] : places);
        }

        // What is said of a column goes before what its name says.
        var said = ColumnPlace.FindAll(mapping.Unused, Names).Union(_columns.Values).ToHashSet();
        foreach (var column in columns.Where(column => !mapping.Columns.ContainsKey(column.Path)))
        {
            Take(column, null, [.. Places([column.Path, .. column.Names]).Where(place => !said.Contains(place))]);
        }

        if (_columns.Count == 0)
        {
            _problems.Clear();
            _problems.Add(FormatProblem.HeaderUnknown(Line, string.Join(Delimiter, Names)));
        }
    }

    private int[] Places(params IEnumerable<string> known)
    {
        var plain = known.Select(ColumnNames.Plain).ToHashSet(StringComparer.Ordinal);
        return [.. Enumerable.Range(0, Names.Count).Where(i => plain.Contains(ColumnNames.Plain(Names[i])))];
    }

    private void Take(RecordColumn column, string? declared, int[] places)
    {
        if (places.Length == 1)
        {
            _columns[column.Path] = places[0];
        }
        else if (places.Length > 1)
        {
            _problems.Add(FormatProblem.ColumnTwice(Line, column.Path, ColumnPlace.Of(Names, places[0]), ColumnPlace.Of(Names, places[1])));
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

using PartnerHub.Contracts;

namespace PartnerHub.Imports.Formats;

/// <summary>Which header gives which column and which detail: the declared ones by name, the others by their usual names.</summary>
internal sealed class HeaderColumns
{
    private readonly IReadOnlyList<string> _headers;
    private readonly long _line;
    private readonly IReadOnlySet<int> _unused;
    private readonly Dictionary<SalesColumn, int> _columns = [];
    private readonly List<DetailColumn> _details = [];
    private readonly List<FormatProblem> _problems = [];

    private HeaderColumns(IReadOnlyList<string> headers, long line, FileMapping mapping)
    {
        _headers = headers;
        _line = line;
        _unused = ColumnPlace.FindAll(mapping.Unused, headers);
    }

    public IReadOnlyDictionary<SalesColumn, int> Columns => _columns;

    public IReadOnlyList<DetailColumn> Details => _details;

    public IReadOnlyList<FormatProblem> Problems => _problems;

    public int Found => _columns.Count + _details.Count;

    public static HeaderColumns Match(IReadOnlyList<string> headers, long line, FileMapping mapping, IReadOnlyList<FactDetail> details)
    {
        var match = new HeaderColumns(headers, line, mapping);
        match.TakeDeclared(mapping, details);
        match.TakeDetails(mapping, details);
        match.TakeKnown();
        match.CheckNeeds(mapping);
        return match;
    }

    private void TakeDeclared(FileMapping mapping, IReadOnlyList<FactDetail> details)
    {
        foreach (var (column, header) in mapping.Columns)
        {
            if (Declared(header) is var index && index >= 0)
            {
                _columns[column] = index;
            }
        }

        foreach (var (id, header) in mapping.Details)
        {
            if (details.FirstOrDefault(detail => detail.Id == id) is not { } detail)
            {
                _problems.Add(FormatProblem.DetailUnknown(id));
            }
            else if (Declared(header) is var index && index >= 0)
            {
                _details.Add(new(id, detail.Type, detail.Required, index));
            }
        }
    }

    /// <summary>Details are looked for by id and by their names in both languages.</summary>
    private void TakeDetails(FileMapping mapping, IReadOnlyList<FactDetail> details)
    {
        foreach (var detail in details.Where(detail => !mapping.Details.ContainsKey(detail.Id)))
        {
            string[] names = [ColumnNames.Plain(detail.Id), ColumnNames.Plain(detail.Name.Fr), ColumnNames.Plain(detail.Name.En)];
            if (Only(detail.Name.En, header => names.Contains(ColumnNames.Plain(header), StringComparer.Ordinal)) is { } index)
            {
                _details.Add(new(detail.Id, detail.Type, detail.Required, index));
            }
        }
    }

    private void TakeKnown()
    {
        foreach (var column in Enum.GetValues<SalesColumn>().Where(column => !_columns.ContainsKey(column)))
        {
            if (Only(ColumnNames.Name(column).En, header => ColumnNames.Find(header) == column) is { } index)
            {
                _columns[column] = index;
            }
        }
    }

    private int Declared(string header)
    {
        var indexes = Indexes(name => name.Trim() == header.Trim());
        if (indexes.Count == 0 && ColumnPlace.Find(header, _headers.Count) is { } place)
        {
            return place;
        }

        if (indexes.Count == 0)
        {
            _problems.Add(FormatProblem.HeaderAbsent(_line, header));
            return -1;
        }

        if (indexes.Count > 1)
        {
            _problems.Add(FormatProblem.ColumnTwice(_line, header, ColumnPlace.Of(_headers, indexes[0]), ColumnPlace.Of(_headers, indexes[1])));
        }

        return indexes[0];
    }

    private int? Only(string what, Func<string, bool> matches)
    {
        var indexes = Indexes(matches).Where(IsFree).ToList();
        if (indexes.Count > 1)
        {
            _problems.Add(FormatProblem.ColumnTwice(_line, what, ColumnPlace.Of(_headers, indexes[0]), ColumnPlace.Of(_headers, indexes[1])));
        }

        return indexes.Count == 0 ? null : indexes[0];
    }

    private List<int> Indexes(Func<string, bool> matches) => [.. Enumerable.Range(0, _headers.Count).Where(i => matches(_headers[i]))];

    private bool IsFree(int index) => !_unused.Contains(index) && !_columns.ContainsValue(index) && _details.TrueForAll(detail => detail.Index != index);

    private void CheckNeeds(FileMapping mapping)
    {
        Need(_columns.ContainsKey(SalesColumn.LineKey) || Has(SalesColumn.DocumentNumber, SalesColumn.DocumentLine), FormatProblem.KeyMissing(_line));
        Need(_columns.ContainsKey(SalesColumn.Member) || mapping.Member is not null, FormatProblem.ColumnMissing(_line, SalesColumn.Member));
        Need(_columns.ContainsKey(SalesColumn.Day), FormatProblem.ColumnMissing(_line, SalesColumn.Day));
        Need(_columns.ContainsKey(SalesColumn.Amount) || Has(SalesColumn.Quantity, SalesColumn.UnitPrice), FormatProblem.AmountMissing(_line));
        Need(_columns.ContainsKey(SalesColumn.Currency) || mapping.Currency is not null, FormatProblem.CurrencyMissing(_line));
    }

    private bool Has(SalesColumn one, SalesColumn other) => _columns.ContainsKey(one) && _columns.ContainsKey(other);

    private void Need(bool met, FormatProblem problem)
    {
        if (!met)
        {
            _problems.Add(problem);
        }
    }
}

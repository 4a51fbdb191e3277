namespace PartnerHub.Imports.Records;

/// <summary>The columns that a kind of record has in CSV.</summary>
internal sealed record RecordShape(IReadOnlyList<RecordColumn> Columns)
{
    /// <summary>The column that may decide what other cells of its line are.</summary>
    public const string Kind = "kind";

    /// <summary>What the cells of a column are on lines of a kind, by kind and path.</summary>
    public IReadOnlyDictionary<(string Kind, string Path), CellType> CellTypes { get; init; } = new Dictionary<(string, string), CellType>();

    public CellType TypeOf(RecordColumn column, string kind) => CellTypes.TryGetValue((kind, column.Path), out var type) ? type : column.Type;
}

namespace PartnerHub.Partners.Import.Records;

/// <summary>The columns that a kind of record has in CSV.</summary>
internal sealed record RecordShape(IReadOnlyList<RecordColumn> Columns)
{
    /// <summary>The column that may decide what other cells of its line are.</summary>
    public const string Kind = "kind";

    /// <summary>What the cells of a column are on lines of a kind, by kind and path.</summary>
    public IReadOnlyDictionary<(string Kind, string Path), CellForm> Forms { get; init; } = new Dictionary<(string, string), CellForm>();

    public CellForm FormOf(RecordColumn column, string kind) => Forms.TryGetValue((kind, column.Path), out var form) ? form : column.Form;
}

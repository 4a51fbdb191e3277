namespace PartnerHub.Imports.Records;

/// <summary>A column that a CSV file of records may have.</summary>
/// <param name="Path">Where its cells stand in the JSON of a record; also its id in a mapping.</param>
/// <param name="Type">What its cells are.</param>
/// <param name="Names">The headers it is known by, in English and French.</param>
internal sealed record RecordColumn(string Path, CellType Type, params string[] Names)
{
    public bool Required { get; init; }

    /// <summary>True for a last day, which 31/12/9999 says there is none of.</summary>
    public bool IsEnd { get; init; }
}

internal enum CellType
{
    Text,
    Day,
    Number,
    Flag,

    /// <summary>Texts parted by a bar.</summary>
    List,
}

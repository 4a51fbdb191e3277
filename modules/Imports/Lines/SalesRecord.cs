namespace PartnerHub.Imports.Lines;

/// <summary>What a record of a sales file came to.</summary>
internal enum SalesRecord
{
    /// <summary>The file is at its end.</summary>
    None,
    Accepted,
    Rejected,

    /// <summary>Only empty cells: neither taken in nor wrong.</summary>
    Blank,
}

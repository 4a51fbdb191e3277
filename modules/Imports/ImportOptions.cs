namespace PartnerHub.Imports;

/// <summary>How files are loaded.</summary>
internal sealed class ImportOptions
{
    public const string Section = "Import";

    /// <summary>Lines per transaction, 1 to 500 000.</summary>
    public int BatchLines { get; set; } = 50_000;
}

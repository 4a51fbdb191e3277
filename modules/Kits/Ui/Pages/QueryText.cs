namespace PartnerHub.Kits.Ui;

/// <summary>A text that a page is asked with.</summary>
public static class QueryText
{
    /// <summary>Null where nothing was given, or what no text holds.</summary>
    public static string? Read(string? given) => string.IsNullOrWhiteSpace(given) || given.Any(char.IsControl) ? null : given.Trim();
}

using System.Text.Json;

namespace PartnerHub.Journal.Api;

/// <summary>An entry with its question and ruling as JSON.</summary>
internal sealed record EntryDetail
{
    public required EntrySummary Entry { get; init; }

    public required JsonElement Question { get; init; }

    public required JsonElement Ruling { get; init; }

    /// <summary>The revision of the program's data that was known.</summary>
    public required long Revision { get; init; }

    public required string? DossierHash { get; init; }

    public required string PreviousHash { get; init; }

    public static EntryDetail Of(JournalEntry entry) => new()
    {
        Entry = EntrySummary.Of(entry),
        Question = Json(entry.Question),
        Ruling = Json(entry.Ruling),
        Revision = entry.Revision,
        DossierHash = entry.DossierHash,
        PreviousHash = entry.PreviousHash,
    };

    private static JsonElement Json(string text)
    {
        using var document = JsonDocument.Parse(text);
        return document.RootElement.Clone();
    }
}

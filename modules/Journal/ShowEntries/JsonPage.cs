using System.Text.Encodings.Web;
using System.Text.Json;

namespace PartnerHub.Journal.ShowEntries;

/// <summary>JSON for people to read; what a page shows is escaped by the page.</summary>
internal static class JsonPage
{
    private static readonly JsonSerializerOptions Options = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Indented(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return JsonSerializer.Serialize(document.RootElement, Options);
        }
        catch (JsonException)
        {
            return json;
        }
    }
}

using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json;

namespace PartnerHub.Reliability.Fuzzing;

/// <summary>Ids that the host knows, so that requests come as far as their handlers.</summary>
internal sealed class KnownIds
{
    private readonly Dictionary<string, string[]> _ids;

    private KnownIds(Dictionary<string, string[]> ids) => _ids = ids;

    public static async Task<KnownIds> ReadAsync(HttpClient client)
    {
        var programs = await IdsAsync(client, "/api/v1/programs", "id");
        var members = new List<string>();
        foreach (var program in programs)
        {
            members.AddRange(await IdsAsync(client, $"/api/v1/programs/{program}/members?limit=20", "id"));
        }

        foreach (var name in (string[])["Forêt & Fils", "Exemple"])
        {
            using var started = await client.PostAsJsonAsync(new Uri("/api/v1/onboarding", UriKind.Relative), new { client = name, language = "fr" });
            started.EnsureSuccessStatusCode();
        }

        return new KnownIds(new(StringComparer.Ordinal)
        {
            ["program"] = programs,
            ["member"] = [.. members],
            ["partner"] = [.. members.Select(member => member.Split('.')[0]).Distinct().Take(20)],
            ["id"] = await IdsAsync(client, "/api/v1/onboarding", "id"),
            ["level"] = ["registered", "silver", "gold", "premier"],
            ["kind"] = ["sales", "partners", "people", "facts", "website-information", "standing"],
            ["country"] = ["FR", "BE", "US"],
            ["currency"] = ["EUR", "USD"],
            ["language"] = ["fr", "en"],
            ["question"] = ["1.1", "4.2"],
            ["place"] = ["strategy.revenue-share", "partners[0001].name", "partners[0001].revenue", "1.1.note", "4.2.na", "point.program.id"],
            ["person"] = ["p001-01", "p001-02"],
            ["source"] = ["wholesaler"],
            ["stage"] = ["intro", "contract", "partner"],
        });
    }

    /// <summary>A value of a parameter or a member of this name; null where none is known.</summary>
    public string? Of(string name, Random random) => _ids.TryGetValue(name, out var ids) && ids.Length > 0 ? ids[random.Next(ids.Length)] : null;

    public string Text(string name, string? format, Random random) => format switch
    {
        "date" => Day(random),
        "date-time" => Day(random) + "T08:00:00Z",
        _ => Of(name, random) ?? (random.Next(3) == 0 ? Day(random) : $"{name} {random.Next(100)}"),
    };

    private static string Day(Random random) => new DateOnly(2026, 1, 1).AddDays(random.Next(-700, 700)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static async Task<string[]> IdsAsync(HttpClient client, string address, string name)
    {
        var list = await client.GetFromJsonAsync<JsonElement>(new Uri(address, UriKind.Relative));
        return [.. list.GetProperty("items").EnumerateArray().Select(item => item.GetProperty(name).GetString()!)];
    }
}

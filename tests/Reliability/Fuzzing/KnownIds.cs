using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Text;
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

        await BeginLivesAsync(client);
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
            ["benefit"] = ["nfr-licences", "deal-registration", "mdf"],
            ["content"] = ["JVBERi0xLjQK", "UEsDBA=="],
            ["email"] = ["someone@example.org"],
            ["approval"] = await IdsAsync(client, "/api/v1/approvals", "id"),
            ["mail"] = await IdsAsync(client, "/api/v1/mails", "id"),
        });
    }

    /// <summary>What has a life of its own is begun, so that its later steps are met: claims, documents, a company that asks to join, an act that waits for a second person.</summary>
    private static async Task BeginLivesAsync(HttpClient client)
    {
        foreach (var member in (string[])["p001.kaspersky-tiers", "p002.kaspersky-tiers"])
        {
            await BeginAsync(client, HttpMethod.Post, $"/api/v1/members/{member}/claims", """{"claim":{"benefit":"nfr-licences","quantity":1,"details":{"internalUse":true}}}""");
            await BeginAsync(client, HttpMethod.Post, $"/api/v1/members/{member}/claims", """{"claim":{"benefit":"deal-registration","customer":{"name":"Exemple","country":"FR"}}}""");
            await BeginAsync(client, HttpMethod.Post, $"/api/v1/members/{member}/evidence", """{"fact":{"kind":"business-plan","on":"2026-01-05","value":true,"period":"2026"},"files":[{"name":"plan.pdf","content":"JVBERi0xLjQK"}]}""");
        }

        const string joining = "/api/v1/programs/logitech-tracks/applications";
        await BeginAsync(client, HttpMethod.Put, joining + "/terms", """{"isOpen":true,"agreement":"1"}""");
        await BeginAsync(client, HttpMethod.Post, joining, """{"name":"Exemple","country":"FR","types":["value-added-reseller"],"registration":"1","person":"Someone","email":"someone@example.org"}""");
        await BeginAsync(client, HttpMethod.Put, "/api/v1/members/p003.kaspersky-tiers/override", $$"""{"level":"registered","from":"{{TimeProvider.System.GetUtcNow():yyyy-MM-dd}}","reason":"by contract"}""", HttpStatusCode.Conflict);
    }

    private static async Task BeginAsync(HttpClient client, HttpMethod method, string address, string body, HttpStatusCode expected = HttpStatusCode.OK)
    {
        using var request = new HttpRequestMessage(method, address) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        request.Headers.TryAddWithoutValidation("If-Match", "*");
        using var answer = await client.SendAsync(request);
        if (answer.StatusCode != expected && !(expected == HttpStatusCode.OK && answer.IsSuccessStatusCode))
        {
            throw new InvalidOperationException($"{method} {address} answers {answer.StatusCode}: {await answer.Content.ReadAsStringAsync()}");
        }
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

using System.Net;
using System.Text;
using System.Text.Json;

namespace PartnerHub.Reliability.Programs;

/// <summary>Asks a host, whatever becomes of it meanwhile.</summary>
internal sealed class Questioner(HttpClient client)
{
    /// <summary>No code where nobody answered.</summary>
    public async Task<(HttpStatusCode? Code, string Body)> AskAsync(string path, string? body = null)
    {
        try
        {
            using var content = body is null ? null : new StringContent(body, Encoding.UTF8, "application/json");
            using var answer = content is null ? await client.GetAsync(path) : await client.PostAsync(path, content);
            return (answer.StatusCode, await answer.Content.ReadAsStringAsync());
        }
        catch (Exception error) when (error is HttpRequestException or TaskCanceledException)
        {
            return (null, error.Message);
        }
    }

    /// <summary>A program's state, and the reason it is told with.</summary>
    public async Task<(string State, string Reason)> StateAsync(string program)
    {
        var (code, body) = await AskAsync("/api/v1/programs");
        if (code != HttpStatusCode.OK)
        {
            return ("unknown", "");
        }

        using var programs = JsonDocument.Parse(body);
        return programs.RootElement.GetProperty("items").EnumerateArray()
            .Where(item => item.GetProperty("id").GetString() == program)
            .Select(item => (item.GetProperty("state").GetString()!, item.GetProperty("reason") is { ValueKind: JsonValueKind.Object } reason ? reason.GetProperty("en").GetString()! : ""))
            .SingleOrDefault(("absent", ""));
    }
}

using System.Text;
using System.Text.Json;

namespace PartnerHub.Host.Tests.Telemetry;

/// <summary>One id from a request to what the log and the journal have of it.</summary>
public sealed class RequestIdTests
{
    private const string Override = "/api/v1/members/p001.kaspersky-tiers/override";

    [Theory]
    [InlineData("json")]
    [InlineData("lines")]
    public async Task Request_HasOneId_InItsAnswerTheLogAndTheJournal(string form)
    {
        using var folder = new TempFolder();
        using var served = (await ServedProcess.StartAsync(folder.Path,
        [
            "serve", "--urls", "http://127.0.0.1:0", $"--contentRoot={folder.Path}", "--Demo:LoadWhenEmpty=true",
            "--Logging:LogLevel:Default=Warning", "--Logging:LogLevel:Microsoft.AspNetCore.Hosting=Information", $"--Logging:Console:FormatterName={form}",
        ]))!;

        var first = await SendAsync(served.Client, HttpMethod.Put, Override, """{"level":"registered","from":"2026-06-01","reason":"agreed"}""", "\"0\"");
        var second = await SendAsync(served.Client, HttpMethod.Post, Override + "/revocation", """{"reason":"it ended"}""", "*");

        Assert.NotEqual(first, second);
        Assert.Matches("^[0-9a-f]{32}$", first);
        var lines = await LinesAsync(served, first);
        Assert.All(lines, line => Assert.Contains(Override, line, StringComparison.Ordinal));
        if (form == "json")
        {
            Assert.All(lines, line =>
            {
                using var logged = JsonDocument.Parse(line);
                Assert.Contains(logged.RootElement.GetProperty("Scopes").EnumerateArray(), scope => scope.TryGetProperty("TraceId", out var id) && id.GetString() == first);
            });
        }

        var journal = await JournalAsync(served.Client);
        Assert.Equal([second, first], journal[..2]);
    }

    [Fact]
    public async Task Answer_OfAnyKind_HasAnId()
    {
        await using var hub = await ServedHub.StartAsync(null, ("Demo:LoadWhenEmpty", "false"));
        foreach (var path in (string[])["/", "/no-such-page", "/api/v1/programs", "/api/v1/no-such-address", "/health/live", "/openapi/v1.json"])
        {
            using var answer = await hub.Client.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
            Assert.Matches("^[0-9a-f]{32}$", Assert.Single(answer.Headers.GetValues("X-Request-Id")));
        }
    }

    private static async Task<string> SendAsync(HttpClient client, HttpMethod method, string path, string body, string match)
    {
        using var request = new HttpRequestMessage(method, new Uri(path, UriKind.Relative)) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        request.Headers.TryAddWithoutValidation("If-Match", match);
        using var answer = await client.SendAsync(request, TestContext.Current.CancellationToken);
        answer.EnsureSuccessStatusCode();
        return answer.Headers.GetValues("X-Request-Id").Single();
    }

    private static async Task<List<string?>> JournalAsync(HttpClient client)
    {
        using var page = JsonDocument.Parse(await client.GetStringAsync(
            new Uri("/api/v1/programs/kaspersky-tiers/journal?member=p001.kaspersky-tiers&limit=20", UriKind.Relative), TestContext.Current.CancellationToken));
        return [.. page.RootElement.GetProperty("items").EnumerateArray().Select(entry => entry.GetProperty("requestId").GetString())];
    }

    /// <summary>The console is written to in the background.</summary>
    private static async Task<IReadOnlyList<string>> LinesAsync(ServedProcess served, string id)
    {
        for (var waited = 0; waited < 100; waited++)
        {
            if (served.Said.Where(line => line.Contains(id, StringComparison.Ordinal)).ToList() is { Count: >= 2 } lines)
            {
                return lines;
            }

            await Task.Delay(100, TestContext.Current.CancellationToken);
        }

        throw new InvalidOperationException(string.Join('\n', served.Said));
    }
}

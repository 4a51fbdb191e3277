using System.Net;
using System.Text.Json;

namespace PartnerHub.Host.Tests.Api;

public sealed class ApiRunTests(SampleHub sample) : IClassFixture<SampleHub>
{
    private const string Runs = "/api/v1/programs/kaspersky-tiers/runs";

    private readonly ServedHub _hub = sample.Hub;

    [Fact]
    public async Task Run_Started_IsFollowedToItsEnd()
    {
        using var started = await _hub.Client.PostAsync(new Uri(Runs + "?on=2026-01-20", UriKind.Relative), ServedHub.NoContent);
        Assert.Equal(HttpStatusCode.Accepted, started.StatusCode);
        var address = started.Headers.Location!.ToString();

        var events = await _hub.Client.GetStringAsync(new Uri(address + "/progress", UriKind.Relative));
        var run = await _hub.GetAsync(address);
        var moves = await _hub.GetAsync(address + "/moves?limit=1");

        Assert.Contains("event: end", events, StringComparison.Ordinal);
        Assert.Equal(("finished", false), (run.GetProperty("state").GetString(), run.GetProperty("publishes").GetBoolean()));
        Assert.Equal(run.GetProperty("total").GetInt64(), run.GetProperty("done").GetInt64());
        Assert.Equal(5, run.GetProperty("outcome").GetProperty("levels").EnumerateArray().Count(level => level.GetProperty("level").ValueKind == JsonValueKind.String));
        Assert.Equal(1, moves.GetProperty("items").GetArrayLength());
        Assert.NotNull(moves.GetProperty("next").GetString());
        Assert.Contains((await _hub.GetAsync(Runs)).GetProperty("items").EnumerateArray(), item => item.GetProperty("number").GetInt64() == run.GetProperty("number").GetInt64());
    }

    [Fact]
    public async Task Run_StartedTwiceWithOneKey_IsOne()
    {
        var first = await StartAsync("one-key");
        var second = await StartAsync("one-key");

        Assert.Equal(first, second);
    }

    [Fact]
    public async Task Run_OfNoSuchProgramDayOrNumber_IsAProblem()
    {
        using var unknown = await _hub.Client.PostAsync(new Uri("/api/v1/programs/nowhere/runs", UriKind.Relative), ServedHub.NoContent);
        using var wrongDay = await _hub.Client.PostAsync(new Uri(Runs + "?on=2026-02-30", UriKind.Relative), ServedHub.NoContent);

        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.BadRequest), (unknown.StatusCode, wrongDay.StatusCode));
        await _hub.ProblemAsync(Runs + "/999", HttpStatusCode.NotFound, "unknown-run");
        await _hub.ProblemAsync(Runs + "?after=x", HttpStatusCode.BadRequest, "invalid-parameter");
    }

    private async Task<long> StartAsync(string key)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(Runs, UriKind.Relative)) { Content = ServedHub.NoContent };
        request.Headers.Add("Idempotency-Key", key);
        using var response = await _hub.Client.SendAsync(request);
        using var answer = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        return answer.RootElement.GetProperty("number").GetInt64();
    }
}

using System.Net;
using System.Net.Http.Headers;
using System.Text;

namespace PartnerHub.Host.Tests.Api;

/// <summary>Whatever is sent a hundred times at once is done once; whoever comes too late is told so, and nobody sees a failure.</summary>
public abstract class RaceTests
{
    private const int Times = 100;
    private const string Member = "/api/v1/members/p001.kaspersky-tiers";
    private const string Sale = """{"kind":"sales","on":"2026-06-01","amount":12.50,"currency":"EUR","product":"endpoint-security"}""";

    [Theory]
    [InlineData("POST", "/api/v1/partners", """{"id":"race","name":"Course","country":"FR","people":[{"id":"race-1"}],"memberships":[{"program":"kaspersky-tiers"}]}""", null, 1, "400 409")]
    [InlineData("PUT", "/api/v1/partners/p001/people/race-2", """{"name":"Ada"}""", null, 1, "409 428")]
    [InlineData("PUT", "/api/v1/partners/p001", """{"name":"Autre","country":"FR","types":[]}""", "\"1\"", 1, "412")]
    [InlineData("PUT", Member + "/override", """{"level":"registered","from":"2026-06-01","reason":"x"}""", "\"0\"", 1, "409 412")]
    [InlineData("PUT", "/api/v1/programs/kaspersky-tiers/imports/sources/race/mapping", """{"currency":"EUR"}""", "\"0\"", 1, "409 412")]
    [InlineData("POST", "/api/v1/onboarding", """{"client":"Course"}""", null, Times, "")]
    [InlineData("POST", Member + "/facts", $"[{Sale}]", null, Times, "")]
    [InlineData("POST", "/api/v1/programs/kaspersky-tiers/runs", "{}", null, Times, "")]
    public async Task Writes_SentAtOnce_AreDoneAsOften(string method, string address, string body, string? match, int done, string others)
    {
        var answers = await SendAllAsync(method, address, body, match, _ => null);

        Assert.Equal(done, answers.Count(answer => (int)answer.Status < 300));
        Assert.All(answers.Where(answer => (int)answer.Status >= 300), answer => Assert.Contains(((int)answer.Status).ToString(System.Globalization.CultureInfo.InvariantCulture), others, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/api/v1/partners", """{"id":"keyed","name":"Course","country":"FR"}""")]
    [InlineData("/api/v1/onboarding", """{"client":"Course"}""")]
    [InlineData(Member + "/facts", $"[{Sale}]")]
    [InlineData("/api/v1/programs/kaspersky-tiers/runs", "{}")]
    public async Task Writes_OfOneKey_AreDoneOnceAndAnsweredAlike(string address, string body)
    {
        var answers = await SendAllAsync("POST", address, body, null, _ => "one" + address);

        Assert.All(answers, answer => Assert.True((int)answer.Status < 300, answer.Text));
        Assert.Single(answers.Select(answer => answer.Text).Distinct());
    }

    [Fact]
    public async Task Membership_OfOneProgramAtOnce_IsMadeOnce()
    {
        await SendAsync("POST", "/api/v1/partners", """{"id":"joining","name":"Course","country":"FR"}""", null, null);

        var answers = await SendAllAsync("POST", "/api/v1/partners/joining/memberships", """{"program":"logitech-tracks"}""", null, _ => null);

        Assert.Single(answers, answer => answer.Status == HttpStatusCode.OK);
        Assert.All(answers.Where(answer => answer.Status != HttpStatusCode.OK), answer => Assert.True(answer.Status is HttpStatusCode.BadRequest or HttpStatusCode.Conflict, answer.Text));
    }

    [Fact]
    public async Task Correction_OfOneFactAtOnce_IsTakenOnce()
    {
        var recorded = await SendAsync("POST", Member + "/facts", $"[{Sale}]", null, null);
        var number = System.Text.Json.JsonDocument.Parse(recorded.Text).RootElement.GetProperty("numbers")[0].GetInt64();

        var answers = await SendAllAsync("POST", FormattableString.Invariant($"{Member}/facts/{number}/correction"), Sale, null, _ => null);

        Assert.Single(answers, answer => answer.Status == HttpStatusCode.OK);
        Assert.Equal(Times - 1, answers.Count(answer => answer.Status == HttpStatusCode.Conflict));
    }

    private protected abstract Task<ServedHub> HubAsync();

    private async Task<IReadOnlyList<(HttpStatusCode Status, string Text)>> SendAllAsync(string method, string address, string body, string? match, Func<int, string?> key) =>
        await Task.WhenAll(Enumerable.Range(0, Times).Select(number => SendAsync(method, address, body, match, key(number))));

    private async Task<(HttpStatusCode Status, string Text)> SendAsync(string method, string address, string body, string? match, string? key)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), new Uri(address, UriKind.Relative)) { Content = new StringContent(body, Encoding.UTF8, new MediaTypeHeaderValue("application/json")) };
        if (match is not null)
        {
            request.Headers.TryAddWithoutValidation("If-Match", match);
        }

        if (key is not null)
        {
            request.Headers.TryAddWithoutValidation("Idempotency-Key", key);
        }

        using var answer = await (await HubAsync()).Client.SendAsync(request);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync());
    }
}

public sealed class SqliteRaceTests(SampleHub sample) : RaceTests, IClassFixture<SampleHub>
{
    private protected override Task<ServedHub> HubAsync() => Task.FromResult(sample.Hub);
}

public sealed class PostgresRaceTests(PostgresSampleHub sample) : RaceTests, IClassFixture<PostgresSampleHub>
{
    private protected override Task<ServedHub> HubAsync() => sample.OpenAsync();
}

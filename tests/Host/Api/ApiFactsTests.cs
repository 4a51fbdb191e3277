using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using PartnerHub.Kits.Web;

namespace PartnerHub.Host.Tests.Api;

public sealed class ApiFactsTests : IAsyncLifetime
{
    private const string Member = "/api/v1/members/p001.kaspersky-tiers";
    private const string Sale = """{"kind":"sales","on":"2026-06-01","amount":12.50,"currency":"EUR","product":"endpoint-security"}""";
    private ServedHub? _hub;

    private HttpClient Client => _hub!.Client;

    public async ValueTask InitializeAsync() => _hub = await ServedHub.StartAsync();

    public ValueTask DisposeAsync() => _hub!.DisposeAsync();

    [Fact]
    public async Task Fact_Recorded_IsListedAndInTheDossier()
    {
        var before = await FactsAsync("?kind=sales&limit=200");
        var recorded = await OkAsync(HttpMethod.Post, Member + "/facts", $"[{Sale}]");

        var after = await FactsAsync("?kind=sales&limit=200");
        Assert.Equal(before.GetArrayLength() + 1, after.GetArrayLength());
        var listed = after[after.GetArrayLength() - 1];
        Assert.Equal(recorded.GetProperty("numbers")[0].GetInt64(), listed.GetProperty("number").GetInt64());
        Assert.Equal(("provisioning", "api"), (listed.GetProperty("actor").GetString(), listed.GetProperty("source").GetString()));
        using var dossier = await Client.GetAsync(new Uri(Member + "/dossier", UriKind.Relative));
        Assert.Equal($"\"{recorded.GetProperty("revision")}\"", dossier.Headers.ETag!.Tag);
    }

    [Fact]
    public async Task Fact_Corrected_LeavesTheDossierOfBeforeAsItWas()
    {
        var revision = (await OkAsync(HttpMethod.Post, Member + "/facts", $"[{Sale}]")).GetProperty("revision").GetInt64();
        var number = (await FactsAsync("?kind=sales&limit=200")).EnumerateArray().Last().GetProperty("number").GetInt64();
        var before = await Client.GetStringAsync(new Uri($"{Member}/dossier?revision={revision}", UriKind.Relative));

        await OkAsync(HttpMethod.Post, $"{Member}/facts/{number}/correction", Sale.Replace("12.50", "13.50", StringComparison.Ordinal));

        Assert.Equal(before, await Client.GetStringAsync(new Uri($"{Member}/dossier?revision={revision}", UriKind.Relative)));
        Assert.Contains("13.50", await Client.GetStringAsync(new Uri(Member + "/dossier", UriKind.Relative)), StringComparison.Ordinal);
        await ProblemAsync(HttpMethod.Post, $"{Member}/facts/{number}/withdrawal", "", HttpStatusCode.Conflict, "fact-overtaken");
        await ProblemAsync(HttpMethod.Post, $"{Member}/facts/99999/withdrawal", "", HttpStatusCode.NotFound, "unknown-fact");
    }

    [Theory]
    [InlineData("/members/p001.kaspersky-tiers/facts", """[{"kind":"sales","on":"2026-06-01","amount":1,"currency":"USD"}]""", "$[0].currency")]
    [InlineData("/members/p001.kaspersky-tiers/facts", """[{"kind":"sale","on":"2026-06-01"}]""", "$[0].kind")]
    [InlineData("/members/p001.kaspersky-tiers/facts", """[{"kind":"sales","on":"2026-06-31"}]""", "$[0].on")]
    [InlineData("/members/p001.kaspersky-tiers/facts", """[{"kind":"sales","day":"2026-06-01"}]""", "$[0].day")]
    [InlineData("/members/p001.kaspersky-tiers/facts", "[", "$")]
    [InlineData("/members/p001.kaspersky-tiers/facts", "[]", "$")]
    [InlineData("/programs/kaspersky-tiers/facts", """[{"member":"p001.logitech-tracks","corrects":1}]""", "$[0].member")]
    [InlineData("/programs/kaspersky-tiers/facts", """[{"fact":{"kind":"sales","on":"2026-06-01"}}]""", "$[0].member")]
    [InlineData("/members/p001.kaspersky-tiers/facts/1/correction", """{"kind":"sales","on":"2026-06-01","amount":1,"currency":"USD"}""", "$.currency")]
    [InlineData("/partners", """{"id":"n 1","name":"Nouvelle","country":"FR"}""", "$.id")]
    [InlineData("/partners", """{"id":"n1","name":"Nouvelle","country":"FR","memberships":[{"program":"kaspersky-tiers","level":"diamond"}]}""", "$.memberships[0].level")]
    public async Task Body_ThatIsWrong_IsToldByItsPlace(string path, string body, string place)
    {
        var problem = await ProblemAsync(HttpMethod.Post, "/api/v1" + path, body, HttpStatusCode.BadRequest, "invalid-body");

        Assert.StartsWith(place, problem.GetProperty("errors")[0].GetProperty("path").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("?knownAt=yesterday")]
    [InlineData("?revision=999999")]
    [InlineData("?revision=1&knownAt=2026-06-15T08:00:00Z")]
    public Task Dossier_AsKnownAtNonsense_IsAProblem(string query) =>
        _hub!.ProblemAsync(Member + "/dossier" + query, HttpStatusCode.BadRequest, "invalid-parameter");

    [Fact]
    public Task Dossier_BeforeAnythingWasKnown_IsNotThere() =>
        _hub!.ProblemAsync(Member + "/dossier?knownAt=2020-01-01T00:00:00Z", HttpStatusCode.NotFound, "unknown-member");

    [Fact]
    public async Task Partner_AddedEditedAndEnrolled_IsThere()
    {
        var added = await OkAsync(HttpMethod.Post, "/api/v1/partners", """{"id":"n1","name":"Nouvelle","country":"FR","people":[{"id":"n1-01"}],"memberships":[{"program":"kaspersky-tiers"}]}""");
        Assert.Equal("n1.kaspersky-tiers", added.GetProperty("members")[0].GetString());
        const string Edit = """{"name":"Renommée","country":"DE","types":[]}""";

        await ProblemAsync(HttpMethod.Put, "/api/v1/partners/n1", Edit, HttpStatusCode.PreconditionRequired, "match-required");
        await OkAsync(HttpMethod.Put, "/api/v1/partners/n1", Edit, "\"1\"");
        await ProblemAsync(HttpMethod.Put, "/api/v1/partners/n1", Edit, HttpStatusCode.PreconditionFailed, "changed-meanwhile", "\"1\"");
        await OkAsync(HttpMethod.Post, "/api/v1/partners/n1/memberships", """{"program":"logitech-tracks","joinedOn":"2026-06-01"}""");

        var found = await _hub!.GetAsync("/api/v1/members/n1.logitech-tracks");
        Assert.Equal("Renommée", found.GetProperty("partner").GetProperty("name").GetString());
        await ProblemAsync(HttpMethod.Post, "/api/v1/partners", """{"id":"n1","name":"Encore","country":"FR"}""", HttpStatusCode.BadRequest, "invalid-body");
    }

    [Fact]
    public async Task Person_RecordedAndErased_IsGone()
    {
        const string Person = "/api/v1/partners/p001/people/p001-90";
        await OkAsync(HttpMethod.Put, Person, """{"name":"Contact","email":"contact@example.test"}""");
        await ProblemAsync(HttpMethod.Put, Person, """{"name":"Autre"}""", HttpStatusCode.PreconditionRequired, "match-required");
        Assert.Equal("Autre", (await OkAsync(HttpMethod.Put, Person, """{"name":"Autre"}""", "\"1\"")).GetProperty("data").GetProperty("name").GetString());

        using var erased = await SendAsync(HttpMethod.Delete, Person, "");

        Assert.Equal(HttpStatusCode.NoContent, erased.StatusCode);
        Assert.Equal(JsonValueKind.Null, (await _hub!.GetAsync(Person)).GetProperty("person").GetProperty("data").ValueKind);
        await _hub.ProblemAsync("/api/v1/partners/p001/people/p001-99", HttpStatusCode.NotFound, "unknown-person");
        await _hub.ProblemAsync("/api/v1/partners/nobody/people", HttpStatusCode.NotFound, "unknown-partner");
    }

    [Fact]
    public async Task Withdrawal_RepeatedWithItsKey_GetsTheAnswerOfBefore()
    {
        var number = (await OkAsync(HttpMethod.Post, Member + "/facts", $"[{Sale}]")).GetProperty("numbers")[0].GetInt64();

        using var first = await SendAsync(HttpMethod.Post, $"{Member}/facts/{number}/withdrawal", "", key: "w1");
        using var second = await SendAsync(HttpMethod.Post, $"{Member}/facts/{number}/withdrawal", "", key: "w1");

        Assert.Equal(HttpStatusCode.OK, second.StatusCode);
        Assert.Equal(await first.Content.ReadAsStringAsync(), await second.Content.ReadAsStringAsync());
        Assert.True(second.Headers.Contains(IdempotentEndpoint.Replayed));
    }

    [Theory]
    [InlineData("/api/v1/partners/p002", """{"name":"Renommée","country":"FR","types":[]}""", "\"1\"")]
    [InlineData("/api/v1/partners/p002/people/p002-90", """{"name":"Contact"}""", null)]
    public async Task Edit_RepeatedWithItsKey_GetsTheAnswerOfBefore(string path, string edit, string? match)
    {
        using var first = await SendAsync(HttpMethod.Put, path, edit, match, key: path);
        using var second = await SendAsync(HttpMethod.Put, path, edit, match, key: path);

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (first.StatusCode, second.StatusCode));
        Assert.Equal(await first.Content.ReadAsStringAsync(), await second.Content.ReadAsStringAsync());
        Assert.True(second.Headers.Contains(IdempotentEndpoint.Replayed));
    }

    private async Task<JsonElement> FactsAsync(string query) => (await _hub!.GetAsync(Member + "/facts" + query)).GetProperty("items");

    private async Task<JsonElement> OkAsync(HttpMethod method, string path, string body, string? match = null)
    {
        using var response = await SendAsync(method, path, body, match);
        var text = await response.Content.ReadAsStringAsync();
        Assert.True(response.IsSuccessStatusCode, $"{path} answered {response.StatusCode}: {text}");
        return JsonElement.Parse(text);
    }

    private async Task<JsonElement> ProblemAsync(HttpMethod method, string path, string body, HttpStatusCode status, string type, string? match = null)
    {
        using var response = await SendAsync(method, path, body, match);
        var text = await response.Content.ReadAsStringAsync();
        Assert.True(response.StatusCode == status, $"{path} answered {response.StatusCode}: {text}");
        var problem = JsonElement.Parse(text);
        Assert.Equal("urn:partnerhub:problem:" + type, problem.GetProperty("type").GetString());
        return problem;
    }

    private async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, string body, string? match = null, string? key = null)
    {
        using var request = new HttpRequestMessage(method, new Uri(path, UriKind.Relative)) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        if (match is not null)
        {
            request.Headers.IfMatch.Add(new EntityTagHeaderValue(match));
        }

        if (key is not null)
        {
            request.Headers.Add(IdempotencyKey.Header, key);
        }

        return await Client.SendAsync(request);
    }
}

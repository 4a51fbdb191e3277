using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using PartnerHub.Contracts;
using PartnerHub.Journal;
using PartnerHub.Journal.Verification;
using PartnerHub.Kits.Web;
using PartnerHub.Partners;
using PartnerHub.Programs;

namespace PartnerHub.Host.Tests.Api;

public sealed class ApiJournalTests : IAsyncLifetime
{
    private const string Program = "kaspersky-tiers";
    private const string Member = "p001.kaspersky-tiers";
    private const string Journal = $"/api/v1/programs/{Program}/journal";

    private ServedHub _hub = null!;

    public async ValueTask InitializeAsync() => _hub = await ServedHub.StartAsync();

    public ValueTask DisposeAsync() => _hub.DisposeAsync();

    [Fact]
    public async Task Journal_PageByPage_IsNewestFirst()
    {
        var numbers = new[] { await JudgeAsync(), await JudgeAsync(), await JudgeAsync() };

        var page = await _hub.GetAsync($"{Journal}?member={Member}&kind=standing&limit=2");
        var rest = await _hub.GetAsync($"{Journal}?member={Member}&kind=standing&limit=1&after={page.GetProperty("next").GetString()}");

        Assert.Equal([numbers[2], numbers[1]], Numbers(page));
        Assert.Equal(numbers[0], Assert.Single(Numbers(rest)));
    }

    [Fact]
    public async Task Entry_OfTheJournal_HoldsQuestionAndRuling()
    {
        var number = await JudgeAsync();

        var entry = await _hub.GetAsync($"{Journal}/{number}");

        Assert.Equal("standing", entry.GetProperty("question").GetProperty("ask").GetString());
        Assert.Equal(Program, entry.GetProperty("ruling").GetProperty("program").GetString());
        Assert.Equal(Member, entry.GetProperty("entry").GetProperty("member").GetString());
        Assert.Equal(64, entry.GetProperty("dossierHash").GetString()!.Length);
    }

    [Theory]
    [InlineData($"{Journal}/999999", HttpStatusCode.NotFound, "unknown-entry")]
    [InlineData("/api/v1/programs/none/journal", HttpStatusCode.NotFound, "unknown-program")]
    [InlineData($"{Journal}?from=yesterday", HttpStatusCode.BadRequest, "invalid-parameter")]
    [InlineData($"{Journal}?after=x", HttpStatusCode.BadRequest, "invalid-parameter")]
    [InlineData("/api/v1/members/none/appeals", HttpStatusCode.NotFound, "unknown-member")]
    public async Task Journal_AskedWrongly_IsAProblem(string path, HttpStatusCode status, string type)
    {
        var problem = await _hub.ProblemAsync(path, status, type);

        Assert.NotEmpty(problem.GetProperty("detail").GetString()!);
    }

    [Fact]
    public async Task Appeal_SentTwiceWithAKey_IsFiledOnceThenSettled()
    {
        var contested = await JudgeAsync();
        var body = new { entry = contested, comment = "<b>Une vente manque</b>", facts = Array.Empty<object>() };

        var (filed, first) = await PostAsync($"/api/v1/members/{Member}/appeals", body, "a1");
        var (again, second) = await PostAsync($"/api/v1/members/{Member}/appeals", body, "a1");
        var number = first.GetProperty("number").GetInt64();
        var decision = $"/api/v1/programs/{Program}/appeals/{number}/decision";
        var waiting = await _hub.GetAsync($"/api/v1/programs/{Program}/appeals?open=true");
        var (settled, appeal) = await PostAsync(decision, new { outcome = "rejected", reason = "Elle est comptée." });
        var (refused, problem) = await PostAsync(decision, new { outcome = "upheld", reason = "Non." });

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK, number), (filed, again, second.GetProperty("number").GetInt64()));
        Assert.Equal((HttpStatusCode.OK, "rejected", "decided"), (settled, appeal.GetProperty("outcome").GetString(), appeal.GetProperty("state").GetString()));
        Assert.Equal((HttpStatusCode.Conflict, "urn:partnerhub:problem:appeal-settled"), (refused, problem.GetProperty("type").GetString()));
        Assert.Equal(number, Assert.Single(Numbers(waiting)));
        Assert.Empty(Numbers(await _hub.GetAsync($"/api/v1/programs/{Program}/appeals?open=true")));
        Assert.Single((await _hub.GetAsync($"/api/v1/members/{Member}/appeals")).GetProperty("items").EnumerateArray());
        var page = await TextAsync($"/programs/{Program}/journal/{contested}");
        Assert.Contains("&lt;b&gt;Une vente manque&lt;/b&gt;", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Text_OfAnAppeal_IsErasedAndTheChainStaysWhole()
    {
        var (_, filed) = await PostAsync($"/api/v1/members/{Member}/appeals", new { entry = await JudgeAsync(), comment = "Une vente manque" });
        var number = filed.GetProperty("number").GetInt64();
        var (_, settled) = await PostAsync($"/api/v1/programs/{Program}/appeals/{number}/decision", new { outcome = "rejected", reason = "Elle est comptée." });
        var reason = $"{Journal}/{settled.GetProperty("decision").GetInt64()}/text";

        Assert.Equal((HttpStatusCode.NoContent, false), await EraseAsync($"{Journal}/{number}/text", "e1"));
        Assert.Equal((HttpStatusCode.NoContent, true), await EraseAsync($"{Journal}/{number}/text", "e1"));
        Assert.Equal((HttpStatusCode.NotFound, false), await EraseAsync($"{Journal}/{number}/text", "e2"));
        Assert.Equal((HttpStatusCode.NoContent, false), await EraseAsync(reason, null));

        var appeal = Assert.Single((await _hub.GetAsync($"/api/v1/members/{Member}/appeals")).GetProperty("items").EnumerateArray());
        Assert.Equal(("decided", JsonValueKind.Null, JsonValueKind.Null), (appeal.GetProperty("state").GetString(), Kind(appeal, "comment"), Kind(appeal, "reason")));
        Assert.All(await _hub.SendAsync(new VerifyJournal(null)), report => Assert.Equal(0, report.FindingCount));
    }

    [Fact]
    public async Task Text_OfAnEntryWithoutOne_IsAProblem() =>
        Assert.Equal((HttpStatusCode.NotFound, false), await EraseAsync($"{Journal}/{await JudgeAsync()}/text", null));

    [Theory]
    [InlineData("""{"entry":"one","comment":"Non."}""", "$.entry")]
    [InlineData("""{"entry":1.5,"comment":"Non."}""", "$.entry")]
    [InlineData("""{"entry":1,"comment":"Non.","fact":[]}""", "$.fact")]
    public async Task Appeal_OfAnotherShape_NamesThePlace(string body, string path)
    {
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        using var response = await _hub.Client.PostAsync(new Uri($"/api/v1/members/{Member}/appeals", UriKind.Relative), content);
        using var problem = JsonDocument.Parse(await response.Content.ReadAsStringAsync());

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal(path, problem.RootElement.GetProperty("errors")[0].GetProperty("path").GetString());
    }

    [Fact]
    public async Task Appeal_WithoutAComment_NamesThePlace()
    {
        var (status, problem) = await PostAsync($"/api/v1/members/{Member}/appeals", new { entry = await JudgeAsync(), comment = "" });

        Assert.Equal((HttpStatusCode.BadRequest, "$.comment"), (status, problem.GetProperty("errors")[0].GetProperty("path").GetString()));
    }

    [Theory]
    [InlineData("fr", "Journal – Programme", "niveau acquis")]
    [InlineData("en", "Journal – Five", "level earned")]
    public async Task Pages_OfTheJournal_AreInTheReadersLanguage(string language, string title, string outcome)
    {
        var number = await JudgeAsync();
        _hub.Client.DefaultRequestHeaders.AcceptLanguage.ParseAdd(language);
        var address = $"/programs/{Program}/journal/{number}";

        var journal = await TextAsync($"/programs/{Program}/journal?member={Member}");
        var member = await TextAsync($"/members/{Member}");
        var entry = await TextAsync(address);

        Assert.Contains(title, WebUtility.HtmlDecode(journal), StringComparison.Ordinal);
        Assert.Contains(address, journal, StringComparison.Ordinal);
        Assert.Contains(address, member, StringComparison.Ordinal);
        Assert.Contains(outcome, entry, StringComparison.Ordinal);
        Assert.Contains("#clause-", entry, StringComparison.Ordinal);
    }

    private static IEnumerable<long> Numbers(JsonElement page) => page.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("number").GetInt64());

    private async Task<long> JudgeAsync()
    {
        var known = (await _hub.SendAsync(new GetDossier(Member)))!;
        var standing = await _hub.SendAsync(new AssessEligibility(Program, known.Dossier, ServedHub.Today));
        return await _hub.SendAsync(new RecordRuling
        {
            Program = Program,
            Member = Member,
            Kind = RulingKinds.Standing,
            On = ServedHub.Today,
            Revision = known.Revision,
            Question = Questions.Standing,
            DossierHash = DossierHash.Of(known.Dossier),
            Ruling = Encoding.UTF8.GetString(ContractsJson.WriteStanding(standing)),
        });
    }

    private async Task<(HttpStatusCode Status, JsonElement Body)> PostAsync(string path, object body, string? key = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = JsonContent.Create(body) };
        if (key is not null)
        {
            request.Headers.Add(IdempotencyKey.Header, key);
        }

        using var response = await _hub.Client.SendAsync(request);
        var text = await response.Content.ReadAsStringAsync();
        using var document = JsonDocument.Parse(text);
        return (response.StatusCode, document.RootElement.Clone());
    }

    private static JsonValueKind Kind(JsonElement appeal, string member) =>
        appeal.TryGetProperty(member, out var value) ? value.ValueKind : JsonValueKind.Null;

    private async Task<(HttpStatusCode Status, bool IsReplay)> EraseAsync(string path, string? key)
    {
        using var request = new HttpRequestMessage(HttpMethod.Delete, path);
        if (key is not null)
        {
            request.Headers.Add(IdempotencyKey.Header, key);
        }

        using var response = await _hub.Client.SendAsync(request);
        return (response.StatusCode, response.Headers.Contains(IdempotentEndpoint.Replayed));
    }

    private async Task<string> TextAsync(string path)
    {
        using var response = await _hub.Client.GetAsync(new Uri(path, UriKind.Relative));
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return await response.Content.ReadAsStringAsync();
    }
}

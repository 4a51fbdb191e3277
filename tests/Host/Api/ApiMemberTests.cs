using System.Net;
using System.Text;
using System.Text.Json;
using PartnerHub.Contracts;
using PartnerHub.Partners.Members;
using PartnerHub.Partners;
using PartnerHub.Programs;

namespace PartnerHub.Host.Tests.Api;

public class ApiMemberTests(SampleHub sample) : IClassFixture<SampleHub>
{
    private const string Member = "p001.kaspersky-tiers";

    private ServedHub Hub => sample.Hub;

    [Theory]
    [InlineData(7)]
    [InlineData(50)]
    [InlineData(200)]
    public async Task Members_PageByPage_AreAllOfThem(int limit)
    {
        var seen = new List<string>();
        string? next = null;
        do
        {
            var page = await Hub.GetAsync($"/api/v1/programs/kaspersky-tiers/members?limit={limit}" + (next is null ? "" : $"&after={next}"));
            seen.AddRange(page.GetProperty("items").EnumerateArray().Select(member => member.GetProperty("id").GetString()!));
            next = page.GetProperty("next").GetString();
            Assert.True(page.GetProperty("items").GetArrayLength() <= limit);
        }
        while (next is not null);

        var all = await Hub.SendAsync(new ListMembers("kaspersky-tiers", null, 10_000));
        Assert.Equal(all.Select(member => member.Id), seen);
    }

    [Fact]
    public async Task Members_WithoutALimit_AreFiftyAtMost()
    {
        var page = await Hub.GetAsync("/api/v1/programs/kaspersky-tiers/members");

        Assert.Equal(50, page.GetProperty("items").GetArrayLength());
        Assert.Equal(page.GetProperty("items")[49].GetProperty("id").GetString(), page.GetProperty("next").GetString());
    }

    [Fact]
    public async Task Members_WithCriteria_AreThoseThatMeetThem()
    {
        var silver = await Hub.GetAsync("/api/v1/programs/kaspersky-tiers/members?level=silver&country=FR&limit=200");
        var named = await Hub.GetAsync("/api/v1/programs/kaspersky-tiers/members?name=JOKUL");
        var problem = await Hub.ProblemAsync("/api/v1/programs/kaspersky-tiers/members?level=king", HttpStatusCode.BadRequest, "invalid-parameter");

        Assert.NotEqual(0, silver.GetProperty("items").GetArrayLength());
        Assert.All(silver.GetProperty("items").EnumerateArray(), member => Assert.Equal("FR", member.GetProperty("partner").GetProperty("country").GetString()));
        Assert.Equal(1, named.GetProperty("items").GetArrayLength());
        Assert.Contains("silver", problem.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("201")]
    [InlineData("-1")]
    [InlineData("ten")]
    [InlineData("1.5")]
    public async Task Members_WithABadLimit_Are400(string limit)
    {
        var problem = await Hub.ProblemAsync($"/api/v1/programs/kaspersky-tiers/members?limit={limit}", HttpStatusCode.BadRequest, "invalid-parameter");

        var error = Assert.Single(problem.GetProperty("errors").EnumerateArray());
        Assert.Equal("limit", error.GetProperty("parameter").GetString());
        Assert.Equal("a whole number from 1 to 200", error.GetProperty("expected").GetProperty("en").GetString());
    }

    [Fact]
    public async Task Member_ById_HasPartnerAndMembership()
    {
        var member = await Hub.GetAsync($"/api/v1/members/{Member}");

        Assert.Equal("FR", member.GetProperty("partner").GetProperty("country").GetString());
        Assert.Equal("platinum", member.GetProperty("membership").GetProperty("level").GetString());
        Assert.Equal("2025-01-01", member.GetProperty("membership").GetProperty("since").GetString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("/standing")]
    [InlineData("/level")]
    [InlineData("/benefits")]
    [InlineData("/obligations")]
    [InlineData("/cases")]
    public async Task Member_OfAnUnknownId_Is404(string question) =>
        Assert.Equal(
            "No member has the id 'p999.kaspersky-tiers'.",
            (await Hub.ProblemAsync($"/api/v1/members/p999.kaspersky-tiers{question}", HttpStatusCode.NotFound, "unknown-member")).GetProperty("detail").GetString());

    [Theory]
    [InlineData("?on=2026-03-31", "2026-03-31")]
    [InlineData("", "2026-06-15")]
    public async Task Standing_OverHttp_IsWhatTheProgramAnswers(string query, string on)
    {
        var served = await Hub.Client.GetByteArrayAsync(new Uri($"/api/v1/members/{Member}/standing{query}", UriKind.Relative));

        var dossier = (await Hub.SendAsync(new GetDossier(Member)))!.Dossier;
        var day = DateOnly.ParseExact(on, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        var asked = await Hub.SendAsync(new AssessEligibility("kaspersky-tiers", dossier, day));
        Assert.Equal(Encoding.UTF8.GetString(ContractsJson.WriteStanding(asked)), Encoding.UTF8.GetString(served));
    }

    [Fact]
    public async Task Level_OnADay_HasARulingWithReasons()
    {
        var ruling = await Hub.GetAsync($"/api/v1/members/{Member}/level?on=2026-06-15");

        Assert.Equal("unchanged", ruling.GetProperty("ruling").GetString());
        Assert.Equal("platinum", ruling.GetProperty("today").GetString());
        Assert.StartsWith("KSP-", ruling.GetProperty("reasons")[0].GetProperty("clause").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Level_AskedForOutOfTheWindow_IsRefused()
    {
        var ruling = await Hub.GetAsync("/api/v1/members/p001.logitech-tracks/level?on=2026-06-15&to=elite");

        Assert.Equal("refused", ruling.GetProperty("ruling").GetString());
    }

    [Fact]
    public async Task Benefits_OnADay_AreAllOfTheProgram()
    {
        var answer = await Hub.GetAsync($"/api/v1/members/{Member}/benefits?on=2026-06-15");
        var program = await Hub.GetAsync("/api/v1/programs/kaspersky-tiers");

        Assert.Equal("platinum", answer.GetProperty("level").GetString());
        Assert.Equal(Ids(program.GetProperty("description").GetProperty("benefits")).Order(StringComparer.Ordinal), Ids(answer.GetProperty("benefits")).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Obligations_OfAPeriod_AreDueInOrder()
    {
        var items = (await Hub.GetAsync("/api/v1/members/p001.logitech-tracks/obligations?from=2026-04-01&to=2026-06-30")).GetProperty("items").EnumerateArray().ToArray();

        Assert.NotEmpty(items);
        var due = items.Select(item => item.GetProperty("due").GetString()!).ToArray();
        Assert.Equal(due.Order(StringComparer.Ordinal), due);
        Assert.All(items, item => Assert.StartsWith("LOG-", item.GetProperty("clause").GetString(), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Cases_OfAMember_ComeWithTheStepThatFollows()
    {
        var member = await MemberNamedAsync("Pluvaire Exemple");

        var cases = (await Hub.GetAsync($"/api/v1/members/{member}/cases")).GetProperty("items").EnumerateArray().ToArray();

        Assert.Equal(["brand", "conditions-breach", "territory"], cases.Select(item => item.GetProperty("case").GetProperty("violation").GetString()));
        Assert.Equal(["order-refusal", "downgrade", "order-refusal"], cases.Select(item => item.GetProperty("ruling").GetProperty("step").GetProperty("kind").GetString()));
    }

    [Fact]
    public async Task Cases_OnAnEarlierDay_HaveFewerSteps()
    {
        var member = await MemberNamedAsync("Pluvaire Exemple");

        var cases = (await Hub.GetAsync($"/api/v1/members/{member}/cases?on=2026-04-12")).GetProperty("items").EnumerateArray().ToArray();

        Assert.Equal("territory", Assert.Single(cases).GetProperty("case").GetProperty("violation").GetString());
        Assert.Equal("warning", cases[0].GetProperty("ruling").GetProperty("step").GetProperty("kind").GetString());
    }

    private async Task<string> MemberNamedAsync(string name) =>
        (await Hub.SendAsync(new ListMembers("kaspersky-tiers", null, 1_000))).Single(member => member.Partner.Name == name).Id;

    private static IEnumerable<string?> Ids(JsonElement items) => items.EnumerateArray().Select(item => item.GetProperty("id").GetString());
}

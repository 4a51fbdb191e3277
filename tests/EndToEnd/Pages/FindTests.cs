using System.Net.Http.Json;
using Microsoft.Playwright;
using PartnerHub.EndToEnd.Tests.Browsing;
using PartnerHub.EndToEnd.Tests.Hub;

namespace PartnerHub.EndToEnd.Tests.Pages;

/// <summary>How readers get to what they look for.</summary>
public class FindTests(Site site)
{
    [Theory]
    [InlineData("/")]
    [InlineData("Control+k")]
    public async Task Search_ByAKeyFromAnyPage_FindsMembersByName(string key)
    {
        await using var visit = await site.Open("/programs/kaspersky-tiers/journal");
        await visit.Page.Keyboard.PressAsync(key);
        Assert.Equal("find", await visit.Page.EvaluateAsync<string>("document.activeElement.id"));
        await visit.Page.Keyboard.TypeAsync("boundary sam");
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Arrive("/search?q=boundary+sam");

        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Boundary Sample SARL" }).ClickAsync();
        await visit.Arrive("/members/" + Cast.BoundaryMember);
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task Search_OfARequirementInFrench_LeadsToItsClause()
    {
        await using var visit = await site.Open("/", Look.FrenchPhone);
        await visit.Page.FillAsync("#find", "ventes annuelles");
        await visit.Page.Locator(".find button").ClickAsync();
        await visit.Arrive("/search?q=ventes+annuelles");

        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Ventes annuelles" }).First.ClickAsync();
        await visit.Arrive("#clause-KSP-4.C.annual-sales");
    }

    [Fact]
    public async Task Menu_OnAPhone_LeadsToDecisions()
    {
        await using var visit = await site.Open("/", Look.Phone);
        Assert.Equal(0, await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Decisions", Exact = true }).CountAsync());
        await visit.Page.Locator(".menu > summary").ClickAsync();
        await visit.Photograph("menu-open");
        Assert.Empty(await visit.Barriers());
        await visit.Page.Locator(".menu").GetByRole(AriaRole.Link, new() { Name = "Decisions", Exact = true }).ClickAsync();
        await visit.Arrive("/decisions");
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Five-status" }).ClickAsync();

        await visit.Arrive("/programs/kaspersky-tiers/decisions");
        Assert.Equal("Decisions to take", await visit.Heading());
    }

    [Theory]
    [InlineData("kaspersky-tiers:1", "/programs/kaspersky-tiers/journal/1")]
    [InlineData("1", "/journal/1")]
    public async Task Search_OfANumberOfTheJournal_LeadsToItsRuling(string text, string address)
    {
        await using var visit = await site.Open("/search?q=" + Uri.EscapeDataString(text));

        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Ruling no. 1", Exact = true }).First.ClickAsync();

        await visit.Arrive(address);
    }

    [Fact]
    public async Task Search_OfAClient_LeadsToItsQuestionnaire()
    {
        using (var client = new HttpClient { BaseAddress = new Uri(site.Hub.Address) }.AsOperator())
        {
            using var started = await client.PostAsJsonAsync(new Uri("/api/v1/onboarding", UriKind.Relative), new { client = "Forêt du Nord" }, TestContext.Current.CancellationToken);
            started.EnsureSuccessStatusCode();
        }

        await using var visit = await site.Open("/search?q=foret");
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Forêt du Nord", Exact = true }).ClickAsync();

        await visit.Arrive("/onboarding/foret-du-nord");
    }

    [Fact]
    public async Task Search_InFrenchOnADesk_ShowsItsWholePrompt()
    {
        await using var visit = await site.Open("/", Look.FrenchDesk);

        Assert.Equal(0, await visit.Page.EvaluateAsync<int>("""
            () => {
              const field = document.querySelector('#find'), text = document.createElement('span');
              text.style.font = getComputedStyle(field).font;
              text.textContent = field.placeholder;
              document.body.append(text);
              const style = getComputedStyle(field), room = field.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);
              return Math.max(0, Math.ceil(text.getBoundingClientRect().width - room));
            }
            """));
    }

    [Fact]
    public async Task Kind_OfAFactMistyped_NamesWhatWasMeant()
    {
        await using var visit = await site.Open($"/members/{Cast.BoundaryMember}/facts/new?kind=certificaton.sales");

        Assert.Contains("certificaton.sales", await visit.Text("[role=alert]"), StringComparison.Ordinal);
        await visit.Page.Locator("[role=alert] a").ClickAsync();
        await visit.Arrive("facts/new?kind=certification.sales");
        Assert.Equal(1, await visit.Page.Locator("main form[method=post]").CountAsync());
    }

    [Fact]
    public async Task Members_OfANetwork_StandWithItsLevelsOverTime()
    {
        await using var visit = await site.Open("/programs/kaspersky-tiers/members", Look.FrenchPhone);
        var part = visit.Page.Locator("section:has(#over-time)");

        Assert.Equal(1, await part.Locator("svg[role=img]").CountAsync());
        Assert.Equal(5, await part.Locator(".legend li").CountAsync());
        await part.Locator("summary").ClickAsync();
        Assert.Equal(13, await part.Locator("tbody tr").CountAsync());
        await visit.Photograph("levels-over-time");
        Assert.Equal(0, await visit.Overflow());
        Assert.Empty(await visit.CutTexts());
        Assert.Empty(await visit.Barriers());
        await visit.Go("/programs/kaspersky-tiers/members?country=FR");
        Assert.Equal(0, await part.CountAsync());
    }

    [Fact]
    public async Task Home_CountsWhatWaits()
    {
        await using var visit = await site.Open("/");

        Assert.Equal(8, await visit.Page.Locator(".counters li").CountAsync());
        Assert.Matches(@"^[1-9][0-9]*\s+Decisions to take$", (await visit.Text(".counters li:has(a[href='/decisions'])")).Trim());
        Assert.Matches(@"^0\s+Programs set aside$", (await visit.Text(".counters li:last-child")).Trim());
    }

    [Theory]
    [InlineData("/programs/kapsersky-tiers/members", "/programs/kaspersky-tiers/members")]
    [InlineData("/programs/logitec-tracks/journal", "/programs/logitech-tracks/journal")]
    [InlineData("/members/boundry.kaspersky-tiers", "/members/boundary.kaspersky-tiers")]
    public async Task Address_Mistyped_NamesWhatWasMeant(string typed, string meant)
    {
        await using var visit = await site.Open(typed);

        Assert.Equal(404, visit.Status);
        Assert.Equal(meant, await visit.Page.Locator(".problem a").First.GetAttributeAsync("href"));
    }

    [Fact]
    public async Task Charts_StandWithTheirTables()
    {
        await using var visit = await site.Open($"/members/{Cast.FallingMember}/why/annual-sales");
        var chart = visit.Page.Locator("section:has(#window-title)");

        Assert.Equal(1, await chart.Locator("svg[role=img]").CountAsync());
        Assert.Equal("16 Jun 2026", (await chart.Locator("tbody tr").First.Locator("th").InnerTextAsync()).Trim());
        Assert.Contains("€40,000.00", await chart.Locator("tbody tr").First.InnerTextAsync(), StringComparison.Ordinal);
        await visit.Photograph("why-chart");
        Assert.Empty(await visit.Barriers());
        await visit.Go("/members/" + Cast.FallingMember);
        Assert.Equal(1, await visit.Page.Locator("#decisions svg[role=img]").CountAsync());
        await visit.Page.Locator("#obligations .figures summary").ClickAsync();
        Assert.Equal(12, await visit.Page.Locator("#obligations .figures tbody tr").CountAsync());
    }

    [Fact]
    public async Task Cases_OfAProgram_StandWithTheirNextStep()
    {
        await using var visit = await site.Open("/programs/kaspersky-tiers/decisions");

        Assert.Equal("Open cases", await visit.Text("#cases-title"));
        await visit.Go("/programs/kaspersky-tiers/cases");
        Assert.NotEqual(0, await visit.Page.Locator("tbody tr").CountAsync());
        Assert.NotEqual(0, await visit.Page.Locator("tbody td[data-label='Next step']").CountAsync());
    }
}

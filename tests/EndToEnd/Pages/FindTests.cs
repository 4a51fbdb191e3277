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

    [Fact]
    public async Task Home_CountsWhatWaits()
    {
        await using var visit = await site.Open("/");

        Assert.Equal(3, await visit.Page.Locator(".counters li").CountAsync());
        Assert.Matches(@"^[1-9][0-9]*\s+Decisions to take$", (await visit.Text(".counters li:first-child")).Trim());
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

using PartnerHub.EndToEnd.Tests.Browsing;
using PartnerHub.EndToEnd.Tests.Hub;

namespace PartnerHub.EndToEnd.Tests.Pages;

[Collection(Writing.Name)]
public class MemberTests(Site site)
{
    private const string Address = "/members/" + Cast.BoundaryMember;

    [Fact]
    public async Task Gap_OneCentAndOnePersonShort_IsSaidExactly()
    {
        await using var visit = await site.Open(Address);

        var gap = await visit.Text(".gap");
        Assert.Contains("To reach Gold", gap, StringComparison.Ordinal);
        Assert.Contains("+ €0.01", gap, StringComparison.Ordinal);
        Assert.Contains("€64,999.99 of €65,000", gap, StringComparison.Ordinal);
        Assert.Contains("+ 1 person", gap, StringComparison.Ordinal);
        Assert.Equal(2, await visit.Page.Locator(".gaps li").CountAsync());
    }

    [Fact]
    public async Task Gap_InFrench_IsWrittenInFrench()
    {
        await using var visit = await site.Open(Address, Look.FrenchDesk);

        var gap = await visit.Text(".gap");
        Assert.Contains("Pour atteindre Gold", gap, StringComparison.Ordinal);
        Assert.Contains("+ 0,01 €", gap, StringComparison.Ordinal);
        Assert.Contains("64 999,99 € sur 65 000 €", gap, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Verdicts_PerLevel_HaveAWordEach()
    {
        await using var visit = await site.Open(Address);

        Assert.Equal(["not asked", "met", "met", "not met", "not met"], await Verdicts(visit, "Annual sales"));
        Assert.Equal(["met", "met", "met", "not met", "not met"], await Verdicts(visit, "Certified technical specialists"));
    }

    [Fact]
    public async Task Day_ACentMoreCounted_ChangesTheAnswer()
    {
        await using var visit = await site.Open(Address);

        await visit.Page.FillAsync("#on", "2026-06-16");
        await visit.Page.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "Show" }).ClickAsync();

        await visit.Arrive("?on=2026-06-16");
        Assert.Contains("As of 16 June 2026", await visit.Text(), StringComparison.Ordinal);
        Assert.DoesNotContain("Annual sales", await visit.Text(".gap"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Day_Wrong_IsSaidAndTodayIsNotShown()
    {
        await using var visit = await site.Open(Address + "?on=15/06/2026");

        Assert.Equal(400, visit.Status);
        Assert.Contains("“15/06/2026” is not a day", await visit.Text("[role=alert]"), StringComparison.Ordinal);
        Assert.Equal(0, await visit.Page.Locator("#level, #benefits, #requirements").CountAsync());
    }

    [Fact]
    public async Task Why_OfARequirement_ShowsPeriodFactsAndClause()
    {
        await using var visit = await site.Open(Address);

        await visit.Page.Locator(".gaps li", new() { HasText = "Annual sales" }).GetByRole(Microsoft.Playwright.AriaRole.Link).ClickAsync();
        await visit.Arrive("/why/annual-sales?on=2026-06-15");

        Assert.Equal("Why? Annual sales", await visit.Heading());
        var text = await visit.Text();
        Assert.Contains("15 June 2025 to 14 June 2026", text, StringComparison.Ordinal);
        Assert.Contains("2 facts counted", text, StringComparison.Ordinal);
        Assert.Contains("€64,999.99", await visit.Text("table.facts tfoot"), StringComparison.Ordinal);
        Assert.Equal(2, await visit.Page.Locator("table.facts tbody tr").CountAsync());
        Assert.Contains("KSP-4.C.annual-sales", text, StringComparison.Ordinal);
        Assert.Contains("Our reading", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Benefits_OfTheLevelHeld_HaveValuesAndReasons()
    {
        await using var visit = await site.Open(Address);

        var discount = visit.Page.Locator("#benefits tr", new() { HasText = "Recommended discount, core" });
        Assert.Contains("up to 25%", await discount.InnerTextAsync(), StringComparison.Ordinal);
        await discount.Locator("summary").ClickAsync();

        Assert.True(await discount.Locator(".reasons a.clause").First.IsVisibleAsync());
    }

    [Fact]
    public async Task Sections_OfAllModules_StandInOrder()
    {
        await using var visit = await site.Open(Address);

        Assert.Equal(
            [
                "Level and gap to the next", "Requirements, level by level", "Benefits", "Claims", "Due dates", "Decisions and history",
                "Violations and sanctions", "Evidence handed in", "Recorded facts", "People", "Rulings in the journal",
            ],
            await visit.Page.Locator("section.part > h2").AllInnerTextsAsync());
    }

    [Fact]
    public async Task DueDates_AroundTheDay_HaveTheStatesOfThatDay()
    {
        await using var visit = await site.Open(Address);

        var done = await visit.Page.Locator("#obligations tr", new() { HasText = "May 2026" }).InnerTextAsync();
        Assert.Contains("done", done, StringComparison.Ordinal);
        var next = await visit.Page.Locator("#obligations tr", new() { HasText = "June 2026" }).First.InnerTextAsync();
        Assert.Contains("upcoming", next, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Programs_OfTheSamePartner_AreLinked()
    {
        await using var visit = await site.Open("/members/p001.kaspersky-tiers");

        await visit.Page.Locator(".page-head .facts-line a[href^='/members/p001.logitech-tracks']").ClickAsync();

        await visit.Arrive("/members/p001.logitech-tracks?on=2026-06-15");
        Assert.Contains("Logitech", await visit.Text(".trail"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Clause_FollowedFromAReason_IsOnTheRulebooksPage()
    {
        await using var visit = await site.Open(Address + "/why/annual-sales");

        await visit.Page.Locator(".reasons a.clause").First.ClickAsync();

        await visit.Arrive("#clause-KSP-4.C.annual-sales");
        Assert.True(await visit.Page.Locator(":target").IsVisibleAsync());
    }

    /// <summary>The word of each level's cell in the row of a requirement.</summary>
    private static async Task<string[]> Verdicts(Visit visit, string requirement)
    {
        var cells = await visit.Page.Locator("#requirements tr", new() { Has = visit.Page.Locator("th", new() { HasText = requirement }) }).Locator("td").AllInnerTextsAsync();
        return [.. cells.Select(cell => cell.Trim().Split('\n')[0].Trim())];
    }
}

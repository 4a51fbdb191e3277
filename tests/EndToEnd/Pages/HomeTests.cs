using PartnerHub.EndToEnd.Tests.Browsing;

namespace PartnerHub.EndToEnd.Tests.Pages;

public class HomeTests(Site site)
{
    [Fact]
    public async Task Home_OfTheSampleNetwork_ShowsProgramsLevelsAndChanges()
    {
        await using var visit = await site.Open("/");

        var programs = await visit.Text("#programs");
        Assert.Contains("kaspersky-tiers", programs, StringComparison.Ordinal);
        Assert.Contains("logitech-tracks", programs, StringComparison.Ordinal);
        Assert.Contains("questionnaire", programs, StringComparison.Ordinal);
        Assert.Equal(2, await visit.Page.Locator("#members svg[role=img]").CountAsync());
        Assert.Contains("Platinum", await visit.Text("#members"), StringComparison.Ordinal);
        Assert.True(await visit.Page.Locator("#changes tbody tr").CountAsync() > 5);
        Assert.True(await visit.Page.Locator("#changes tbody tr:first-child a.clause").CountAsync() > 0);
    }

    [Fact]
    public async Task Chart_OfMembers_HasItsFiguresInATable()
    {
        await using var visit = await site.Open("/");

        await visit.Page.Locator("#members details summary").First.ClickAsync();

        var row = visit.Page.Locator("#members details table tbody tr").First;
        Assert.Contains(await row.Locator("td").InnerTextAsync(), (await visit.Page.Locator("#members svg[role=img]").First.GetAttributeAsync("aria-label"))!, StringComparison.Ordinal);
        Assert.True(await row.IsVisibleAsync());
    }

    [Fact]
    public async Task Language_Chosen_StaysOnTheNextPage()
    {
        await using var visit = await site.Open("/");

        await visit.Page.GetByRole(Microsoft.Playwright.AriaRole.Link, new() { Name = "Français" }).ClickAsync();
        await visit.Arrive("/?lang=fr");
        Assert.Equal("Vue d’ensemble", await visit.Heading());
        await visit.Go("/programs/kaspersky-tiers/members");

        Assert.StartsWith("Membres", await visit.Heading(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Theme_Chosen_StaysUntilTheDeviceDecides()
    {
        await using var visit = await site.Open("/");
        var light = await Ground(visit);

        await visit.Page.GetByTitle("Dark", new() { Exact = true }).ClickAsync();
        await visit.Arrive("/?theme=dark");
        await visit.Go("/programs/questionnaire");
        Assert.NotEqual(light, await Ground(visit));
        await visit.Page.GetByTitle("Same as the device").ClickAsync();
        await visit.Arrive("?theme=auto");

        Assert.Equal(light, await Ground(visit));
    }

    private static Task<string> Ground(Visit visit) => visit.Page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor");
}

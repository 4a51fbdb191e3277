using Microsoft.Playwright;
using PartnerHub.EndToEnd.Tests.Browsing;

namespace PartnerHub.EndToEnd.Tests.Pages;

[Collection(Writing.Name)]
public class RunTests(Site site)
{
    [Fact]
    public async Task Run_StartedFromThePage_ShowsItsOutcome()
    {
        await using var visit = await site.Open("/programs/kaspersky-tiers/runs");
        Assert.Empty(await visit.Barriers());

        await visit.Page.GetByLabel("Day judged").FillAsync("2026-01-20");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Start the run" }).ClickAsync();

        await Assertions.Expect(visit.Page.Locator(".page-head .badge")).ToHaveTextAsync("finished", new() { Timeout = 60_000 });
        Assert.Contains("Platinum", await visit.Text("section:has(#levels)"), StringComparison.Ordinal);
        Assert.True(await visit.Page.Locator("section:has(#moves) tbody tr").CountAsync() > 2);
        Assert.Contains("A trial", await visit.Text(), StringComparison.Ordinal);
        Assert.Empty(await visit.Barriers());
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task Run_OnAPhone_FitsAndNamesItsPartners()
    {
        await using var visit = await site.Open("/programs/kaspersky-tiers/runs", Look.FrenchPhone);
        await visit.Page.GetByLabel("Jour jugé").FillAsync("2026-01-21");
        await visit.Page.Locator("main form button[type=submit]").ClickAsync();

        await Assertions.Expect(visit.Page.Locator(".page-head .badge")).ToHaveTextAsync("terminé", new() { Timeout = 60_000 });
        Assert.Equal(0, await visit.Overflow());
        Assert.Empty(await visit.CutTexts());
        Assert.DoesNotContain(".kaspersky-tiers", await visit.Text(), StringComparison.Ordinal);
        Assert.Empty(await visit.Barriers());
        await visit.Photograph("run-phone");
    }

    [Fact]
    public async Task Runs_WithAWrongDay_SayWhatIsExpected()
    {
        await using var visit = await site.Open("/programs/kaspersky-tiers/runs", Look.Phone);
        await visit.Page.EvaluateAsync("const day = document.querySelector('[name=on]'); day.type = 'text'; day.value = '2026-02-30';");
        var answer = await visit.Page.RunAndWaitForResponseAsync(
            () => visit.Page.GetByRole(AriaRole.Button, new() { Name = "Start the run" }).ClickAsync(), response => response.Request.Method == "POST");

        Assert.Equal(422, answer.Status);
        Assert.Contains("2026-02-30", await visit.Text("[role=alert]"), StringComparison.Ordinal);
        Assert.Contains("from 1900 to 2999", await visit.Text("#on-problem"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_OfNoSuchNumber_IsNotThere()
    {
        var (status, html) = await site.Hub.Get("/programs/kaspersky-tiers/runs/999", "fr");

        Assert.Equal(System.Net.HttpStatusCode.NotFound, status);
        Assert.Contains("Calcul inconnu", html, StringComparison.Ordinal);
    }
}

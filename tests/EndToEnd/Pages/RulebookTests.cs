using PartnerHub.EndToEnd.Tests.Browsing;
using PartnerHub.Programs;

namespace PartnerHub.EndToEnd.Tests.Pages;

public class RulebookTests(Site site)
{
    /// <summary>An upright A4 page less its margins, in CSS pixels.</summary>
    private const int A4Width = 688;

    [Theory]
    [InlineData("kaspersky-tiers")]
    [InlineData("logitech-tracks")]
    public async Task Rulebook_OfAProgram_ShowsEveryRowAndClause(string id)
    {
        var program = (await site.Hub.Send(new FindProgram(id)))!.Description!;

        var (_, html) = await site.Hub.Get("/programs/" + id);

        Assert.All(program.Clauses, clause => Assert.Contains($"id=\"clause-{clause.Id}\"", html, StringComparison.Ordinal));
        var said = System.Net.WebUtility.HtmlDecode(html);
        Assert.All(program.Requirements, row => Assert.Contains(row.Name.En, said, StringComparison.Ordinal));
        Assert.All(program.Benefits, row => Assert.Contains(row.Name.En, said, StringComparison.Ordinal));
        Assert.All(program.Violations, row => Assert.Contains(row.Name.En, said, StringComparison.Ordinal));
        Assert.All(program.Calendar.Windows, row => Assert.Contains(row.Name.En, said, StringComparison.Ordinal));
        Assert.All(program.Duties, row => Assert.Contains(row.Name.En, said, StringComparison.Ordinal));
        Assert.All(program.FactKinds, row => Assert.Contains(row.Name.En, said, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Thresholds_OfTheTiers_ReadAsInTheGuide()
    {
        await using var visit = await site.Open("/programs/kaspersky-tiers", Look.FrenchDesk);

        var row = await visit.Page.Locator("#requirements tr", new() { HasText = "KSP-4.C.annual-sales" }).InnerTextAsync();

        Assert.Contains("au moins 327 000 €", row.Replace('\u00a0', ' ').Replace('\u202f', ' '), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rulebook_Printed_HasNoControlsAndKeepsItsTables()
    {
        await using var visit = await site.Open("/programs/logitech-tracks");

        await visit.Page.EmulateMediaAsync(new() { Media = Microsoft.Playwright.Media.Print });
        await visit.Page.SetViewportSizeAsync(A4Width, 1000);
        await visit.Photograph("print-program-tracks");

        Assert.False(await visit.Page.Locator(".choices").IsVisibleAsync());
        Assert.False(await visit.Page.Locator(".contents").IsVisibleAsync());
        Assert.Equal(0, await visit.Overflow());
        Assert.Equal("table-row", await visit.Page.Locator("#requirements tbody tr").First.EvaluateAsync<string>("row => getComputedStyle(row).display"));
        Assert.True(await visit.Page.Locator("#clauses dl").IsVisibleAsync());
    }
}

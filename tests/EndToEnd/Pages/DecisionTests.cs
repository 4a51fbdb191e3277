using Microsoft.Playwright;
using PartnerHub.EndToEnd.Tests.Browsing;
using PartnerHub.EndToEnd.Tests.Hub;
using PartnerHub.Journal;

namespace PartnerHub.EndToEnd.Tests.Pages;

/// <summary>What people decide through the forms.</summary>
public class DecisionTests(Site site)
{
    private const string Program = "kaspersky-tiers";

    [Fact]
    public async Task Appeal_WithANewFact_IsFiledAndUpheldInFrench()
    {
        var contested = await JudgedAsync(Cast.MarkupMember);
        await using var visit = await site.Open($"/members/{Cast.MarkupMember}", Look.FrenchPhone);
        await visit.Page.Locator($"a[href='/programs/{Program}/journal/{contested}/appeal']").ClickAsync();
        await visit.Arrive("/appeal");
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Ajouter un fait" }).ClickAsync();
        await visit.Page.SelectOptionAsync("#fact-kind", "sales");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Continuer" }).ClickAsync();
        await visit.Page.FillAsync("#fact-on", "2026-06-02");
        await visit.Page.FillAsync("#fact-amount", "4321,10");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Enregistrer" }).ClickAsync();
        await visit.Arrive("/appeal");
        Assert.Contains("4 321,10 €", await visit.Text(), StringComparison.Ordinal);

        await visit.Page.FillAsync("#comment", "Une vente de juin n’a pas été comptée.");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Déposer le recours" }).ClickAsync();
        await Assertions.Expect(visit.Page.Locator("#settle-title")).ToBeVisibleAsync();
        Assert.Contains("4 321,1", await visit.Text("table.differences"), StringComparison.Ordinal);
        Assert.Equal(0, await visit.Page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth"));
        Assert.Empty(await visit.Barriers());
        await visit.Photograph("appeal-open");

        await visit.Page.FillAsync("#reason", "La facture est jointe.");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Accueillir" }).ClickAsync();
        await Assertions.Expect(visit.Page.Locator("#settle-title")).ToHaveCountAsync(0);
        Assert.Contains("accueilli", await visit.Text("section:has(#appeal-title)"), StringComparison.Ordinal);
        var appeal = (await site.Hub.Send(new ListAppeals(Program) { Entry = contested }))[0];
        Assert.Equal((AppealOutcome.Upheld, "La facture est jointe."), (appeal.Outcome, appeal.Reason));
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task Appeal_OfAnOldPage_KeepsTheComment()
    {
        var contested = await JudgedAsync(Cast.BoundaryMember);
        await using var visit = await site.Open($"/programs/{Program}/journal/{contested}/appeal");
        await visit.Page.FillAsync("#comment", "A sale <b>is</b> missing & more");
        await visit.Page.EvaluateAsync("document.querySelector('[name=__RequestVerificationToken]').value = 'old'");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "File the appeal" }).ClickAsync();
        await Assertions.Expect(visit.Page.Locator("[role=alert]")).ToContainTextAsync("nothing was recorded");

        Assert.Equal("A sale <b>is</b> missing & more", await visit.Page.InputValueAsync("#comment"));
        Assert.Empty(await site.Hub.Send(new ListAppeals(Program) { Entry = contested }));
    }

    /// <summary>The first ruling on a member's standing; the members enrolled last are judged in the background.</summary>
    private async Task<long> JudgedAsync(string member)
    {
        while (true)
        {
            var entries = await site.Hub.Send(new ListEntries(Program) { Member = member, Kind = RulingKinds.Standing });
            if (entries.Count > 0)
            {
                return entries[^1].Number;
            }

            await Task.Delay(50, TestContext.Current.CancellationToken);
        }
    }
}

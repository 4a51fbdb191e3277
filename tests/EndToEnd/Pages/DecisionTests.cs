using Microsoft.Playwright;
using PartnerHub.Eligibility;
using PartnerHub.EndToEnd.Tests.Browsing;
using PartnerHub.EndToEnd.Tests.Hub;
using PartnerHub.Appeals;
using PartnerHub.Appeals.BrowseAppeals;
using PartnerHub.Eligibility.Approve;
using PartnerHub.Journal.Entries;
using PartnerHub.Journal;

namespace PartnerHub.EndToEnd.Tests.Pages;

/// <summary>What people decide through the forms.</summary>
[Collection(Writing.Name)]
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
        Assert.Contains("Ventes annuelles", await visit.Text("table.differences"), StringComparison.Ordinal);
        Assert.Contains("4 321,10 €", await visit.Text(), StringComparison.Ordinal);
        Assert.Equal(0, await visit.Overflow());
        Assert.Empty(await visit.Barriers());
        await visit.Photograph("appeal-open");

        await visit.Page.FillAsync("#reason", "La facture est jointe.");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Accueillir" }).ClickAsync();
        await Assertions.Expect(visit.Page.Locator("#settle-title")).ToHaveCountAsync(0);
        Assert.Contains("accueilli", await visit.Text("section:has(#appeal-title)"), StringComparison.Ordinal);
        var appeal = (await site.Hub.Send(new ListAppeals(Program) { Entry = contested }))[0];
        Assert.Equal((AppealOutcome.Upheld, "La facture est jointe."), (appeal.Outcome, appeal.Reason));

        foreach (var (text, erased) in new[] { ("Effacer le commentaire", "Le commentaire a été effacé."), ("Effacer le motif", "Le motif a été effacé.") })
        {
            var part = visit.Page.Locator("section:has(#erase-title) details", new() { HasText = text });
            await part.Locator("summary").ClickAsync();
            await part.GetByRole(AriaRole.Button, new() { Name = "Effacer pour de bon" }).ClickAsync();
            await Assertions.Expect(visit.Page.Locator("section:has(#appeal-title)")).ToContainTextAsync(erased);
            Assert.Empty(await visit.Barriers());
        }

        Assert.Equal(0, await visit.Page.Locator("#erase-title").CountAsync());
        Assert.Equal(appeal with { Comment = null, Reason = null }, (await site.Hub.Send(new ListAppeals(Program) { Entry = contested }))[0]);
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

    [Fact]
    public async Task Proposal_Approved_TakesEffect()
    {
        var open = (await site.Hub.Send(new ListOpenPlacements(Program, null, 1)))[0];
        await using var visit = await site.Open($"/programs/{Program}/decisions", Look.Phone);
        await visit.Page.FillAsync($"[id='reason-{open.Member}-{open.Number}']", "Agreed with the partner");
        await visit.Page.Locator($"form[action='/members/{open.Member}/placements/{open.Number}'] button[value=approve]").ClickAsync();
        await visit.Arrive($"/members/{open.Member}?decided={open.Number}#decisions");

        var decided = (await site.Hub.Send(new ListPlacements(open.Program, open.Member))).Single(placement => placement.Number == open.Number);
        Assert.Contains(decided.State, (string[])[PlacementState.Approved, PlacementState.Applied]);
        Assert.Equal("Agreed with the partner", decided.Reason);
        Assert.Contains("Reason: Agreed with the partner", await visit.Text("#decisions [role=status]"), StringComparison.Ordinal);
        await visit.Photograph("decision-told");
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task Proposals_TickedTogether_AreRejectedWithOneReasonInFrench()
    {
        var open = await site.Hub.Send(new ListOpenPlacements(Program, null, 25));
        Assert.True(open.Count > 3);
        var picked = open.Skip(open.Count - 2).ToArray();
        await using var visit = await site.Open($"/programs/{Program}/decisions", Look.FrenchPhone);
        await visit.Page.FillAsync("#several-reason", "Revue de juin");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Refuser les propositions cochées" }).ClickAsync();
        Assert.Contains("Cochez au moins une proposition.", await visit.Text("[role=alert]"), StringComparison.Ordinal);
        foreach (var placement in picked)
        {
            await visit.Page.Locator($"input[name=pick][value='{placement.Member}|{placement.Number}']").CheckAsync();
        }

        Assert.Equal("Revue de juin", await visit.Page.InputValueAsync("#several-reason"));
        await visit.Photograph("decisions-several");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Refuser les propositions cochées" }).ClickAsync();
        await visit.Arrive("?rejected=2&over=0");
        Assert.Contains("2 propositions refusées.", await visit.Text("[role=status]"), StringComparison.Ordinal);
        Assert.Empty(await visit.Barriers());
        foreach (var placement in picked)
        {
            var decided = (await site.Hub.Send(new ListPlacements(Program, placement.Member))).Single(one => one.Number == placement.Number);
            Assert.Equal((PlacementState.Rejected, "Revue de juin"), (decided.State, decided.Reason));
        }

        await visit.Go($"/members/{picked[0].Member}");
        Assert.Contains("Revue de juin", await visit.Text("#decisions tbody tr:has(.badge.bad)"), StringComparison.Ordinal);
        Assert.Contains("refusée", await visit.Text("#decisions tbody tr .badge.bad"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Journal_OfAName_FindsItsMembersByIt()
    {
        await JudgedAsync(Cast.BoundaryMember);
        await using var visit = await site.Open($"/programs/{Program}/journal?member=boundary+SAMPLE");

        var members = await visit.Page.Locator("tbody td[data-label=Member]").AllInnerTextsAsync();
        Assert.NotEmpty(members);
        Assert.All(members, member => Assert.Equal("Boundary Sample SARL", member.Trim()));
    }

    [Fact]
    public async Task Override_GivenThenTakenBack_DecidesTheBenefitsInFrench()
    {
        await using var visit = await site.Open("/members/p001.kaspersky-tiers", Look.FrenchDesk);
        await visit.Page.Locator("#decisions summary", new() { HasText = "Donner un autre niveau" }).ClickAsync();
        await visit.Page.SelectOptionAsync("#override-level", "registered");
        await visit.Page.FillAsync("#override-reason", "Accord du mois de juin");
        await visit.Page.Locator("#decisions form[action*='/override#'] button").ClickAsync();
        await visit.Arrive("#decisions");

        Assert.Contains("Par dérogation, ces avantages sont ceux du niveau Registered", await visit.Text("#benefits"), StringComparison.Ordinal);
        Assert.Contains("par dérogation", await visit.Text("#level .track li:first-child"), StringComparison.Ordinal);
        await visit.Photograph("override-holds");
        Assert.Empty(await visit.Barriers());

        await visit.Page.FillAsync("#revoke-reason", "Accord terminé");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Mettre fin à la dérogation" }).ClickAsync();
        await Assertions.Expect(visit.Page.Locator("#revoke-reason")).ToHaveCountAsync(0);
        Assert.DoesNotContain("Par dérogation", await visit.Text("#benefits"), StringComparison.Ordinal);
        Assert.Equal("Accord terminé", (await site.Hub.Send(new ViewMember("p001.kaspersky-tiers")))!.LastOverride!.Revocation);
        Assert.Empty(visit.Complaints);
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

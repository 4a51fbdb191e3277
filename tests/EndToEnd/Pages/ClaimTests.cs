using Microsoft.Playwright;
using PartnerHub.Benefits;
using PartnerHub.Benefits.Browse;
using PartnerHub.Contracts;
using PartnerHub.EndToEnd.Tests.Browsing;
using PartnerHub.EndToEnd.Tests.Hub;
using PartnerHub.Partners;
using static Microsoft.Playwright.Assertions;

namespace PartnerHub.EndToEnd.Tests.Pages;

/// <summary>Claims as partners make them and a manager decides on them.</summary>
[Collection(Writing.Name)]
public class ClaimTests(Site site)
{
    private const string Fund = "p001.logitech-tracks";

    private static readonly Fact Plan = new()
    {
        Kind = "marketing-plan",
        On = new(2026, 4, 2),
        Period = "FY2027-Q1",
        Value = true,
        Details = new Dictionary<string, FactValue>(StringComparer.Ordinal) { ["activities"] = "An event", ["expectedResults"] = "Ten leads" },
    };

    [Fact]
    public async Task Partner_ClaimsLicences_AfterSeeingTheRuling()
    {
        await using var visit = await site.Open("/sign-in", Look.Phone, asOperator: false);
        await EnterAsync(visit, "Partner administrator");
        await visit.Go("/members/p001.kaspersky-tiers");
        await visit.Page.Locator("#claims details summary").First.ClickAsync();
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Claim: Internal licences" }).ClickAsync();

        await visit.Page.FillAsync("#claim-quantity", "many");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "See the program’s ruling" }).ClickAsync();
        await Expect(visit.Page.Locator("#quantity-problem")).ToBeVisibleAsync();
        await visit.Page.FillAsync("#claim-quantity", "1");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "See the program’s ruling" }).ClickAsync();
        await Expect(visit.Page.Locator("#ruling-title")).ToBeVisibleAsync();
        Assert.Contains("granted", await visit.Text(".foreseen"), StringComparison.OrdinalIgnoreCase);
        Assert.Equal(0, await visit.Overflow());
        Assert.Empty(await visit.Barriers());
        await visit.Photograph("claim-ruling");

        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Hand in the claim" }).ClickAsync();
        await visit.Arrive("/claims/1");
        Assert.Contains("handed in", await visit.Text("section:has(#timeline-title)"), StringComparison.Ordinal);
        Assert.Equal(0, await visit.Overflow());
        Assert.Empty(await visit.Barriers());
        await visit.Photograph("claim");
    }

    [Fact]
    public async Task Deal_OnAnotherNearlyAlike_IsToldApartByAManager()
    {
        var first = await RegisterAsync(Cast.BoundaryMember, "Menuiserie Lefebvre");
        Assert.Equal(ClaimState.Granted, (await FoundAsync(Cast.BoundaryMember, first)).Claim.State);
        var second = await RegisterAsync(Cast.RisingMember, "Menuiserie Lefèvre");

        await using var manager = await site.Open("/sign-in", Look.Desk, asOperator: false);
        await EnterAsync(manager, "Channel manager");
        await manager.Go("/programs/kaspersky-tiers/decisions");
        Assert.Contains("Menuiserie Lefèvre", await manager.Text(), StringComparison.Ordinal);
        await manager.Go($"/members/{Cast.RisingMember}/claims/{second}");
        Assert.Contains("Menuiserie Lefebvre", await manager.Text("section:has(#conflict-title)"), StringComparison.Ordinal);
        Assert.Empty(await manager.Barriers());
        await manager.Photograph("claim-conflict");
        await manager.Page.FillAsync("#claim-decision-reason", "Two companies, two numbers.");
        await manager.Page.GetByRole(AriaRole.Button, new() { Name = "Approve" }).ClickAsync();
        await Expect(manager.Page.Locator("#claim-decision-reason")).ToHaveCountAsync(0);

        var decided = await FoundAsync(Cast.RisingMember, second);
        Assert.Equal((ClaimState.Granted, "Two companies, two numbers."), (decided.Claim.State, decided.Steps[^1].Reason));
    }

    [Fact]
    public async Task Fund_FromRequestToReimbursement_IsLivedThrough()
    {
        await site.Hub.Send(new RecordFacts("logitech-tracks", [new() { Member = Fund, Fact = Plan }], "test"));
        await using var partner = await site.Open("/sign-in", Look.Desk, asOperator: false);
        await EnterAsync(partner, "Partner administrator");
        await partner.Go($"/members/{Fund}/claims/new?benefit=mdf");
        await FillAmountAsync(partner);
        await HandInAsync(partner);
        var address = new Uri(partner.Page.Url).AbsolutePath;
        Assert.Contains("in review", await partner.Text(), StringComparison.Ordinal);
        await Expect(partner.Page.Locator("#claim-decision-reason")).ToHaveCountAsync(0);

        await using var manager = await site.Open(address);
        await manager.Page.FillAsync("#claim-decision-reason", "Fits the plan.");
        await manager.Page.GetByRole(AriaRole.Button, new() { Name = "Approve" }).ClickAsync();
        await Expect(manager.Page.Locator("#claim-decision-reason")).ToHaveCountAsync(0);

        await partner.Go(address);
        await partner.Page.GetByRole(AriaRole.Link, new() { Name = "Ask for: Reimbursement on proof" }).ClickAsync();
        await FillAmountAsync(partner);
        await partner.Page.SelectOptionAsync("#claim-details-proof", "true");
        await partner.Page.FillAsync("#claim-details-activityOn", "2026-06-10");
        await HandInAsync(partner);

        var claim = await FoundAsync(Fund, long.Parse(address.Split('/')[^1], System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal((ClaimState.Granted, "claim", 50m), (claim.Claim.State, claim.Claim.Stage, claim.Claim.Amount ?? 0));
        Assert.Equal([ClaimStep.Submit, ClaimStep.Approve, ClaimStep.Advance], claim.Steps.Select(step => step.Step));
        Assert.Empty(await partner.Barriers());
        await partner.Photograph("claim-reimbursed");
    }

    private static async Task FillAmountAsync(Visit visit)
    {
        await visit.Page.FillAsync("#claim-amount", "50");
        await visit.Page.SelectOptionAsync("#claim-currency", new SelectOptionValue { Index = 1 });
    }

    private static async Task HandInAsync(Visit visit)
    {
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "See the program’s ruling" }).ClickAsync();
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Hand in the claim" }).ClickAsync();
        await Expect(visit.Page.Locator("#timeline-title")).ToBeVisibleAsync();
    }

    // Handed in by the operator's hand, and told to be new by a manager.
    private async Task<long> RegisterAsync(string member, string customer)
    {
        await using var visit = await site.Open($"/members/{member}/claims/new?benefit=deal-registration");
        await visit.Page.FillAsync("#claim-customer-name", customer);
        await visit.Page.SelectOptionAsync("#claim-customer-country", "FR");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Is this customer taken?" }).ClickAsync();
        await Expect(visit.Page.Locator("form [role=status]")).ToBeVisibleAsync();
        await HandInAsync(visit);
        var address = new Uri(visit.Page.Url).AbsolutePath;

        await using var manager = await site.Open("/sign-in", Look.Desk, asOperator: false);
        await EnterAsync(manager, "Channel manager");
        await manager.Go(address);
        await manager.Page.FillAsync("#claim-customer-reason", "Never bought before.");
        await manager.Page.GetByRole(AriaRole.Button, new() { Name = "New customer" }).ClickAsync();
        await Expect(manager.Page.Locator("#claim-customer-reason")).ToHaveCountAsync(0);
        return long.Parse(address.Split('/')[^1], System.Globalization.CultureInfo.InvariantCulture);
    }

    private async Task<ClaimInFull> FoundAsync(string member, long number) => (await site.Hub.Send(new FindClaim(member, number)))!;

    private static async Task EnterAsync(Visit visit, string role)
    {
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = $"Enter as {role}", Exact = true }).ClickAsync();
        await Expect(visit.Page.GetByRole(AriaRole.Button, new() { Name = "Sign out" }).First).ToBeAttachedAsync();
    }
}

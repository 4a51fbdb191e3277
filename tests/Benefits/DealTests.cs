using PartnerHub.Benefits.Browse;
using PartnerHub.Benefits.Claims;
using PartnerHub.Benefits.Deals;
using PartnerHub.Benefits.Decide;
using PartnerHub.Benefits.Submit;
using PartnerHub.Contracts;
using PartnerHub.Databases;

namespace PartnerHub.Benefits.Tests;

public class DealTests
{
    public static TheoryData<string> Providers => TestDatabase.Providers;

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Register_ANewCustomer_HoldsItUntilItsLastDay(string provider)
    {
        await using var hub = await ClaimsHub.OpenAsync(provider);

        var first = await hub.HandInAsync("a", ClaimsHub.DealWith("Boulangerie Dupont SARL"));
        Assert.Equal(["$.claim.customer.isNew"], first.Ruled!.Ruling.Missing);
        Assert.Equal(CustomerState.Free, await CheckAsync(hub, "b", ClaimsHub.DealWith("Boulangerie Dupont")));
        var held = (await hub.TellAsync(first.Claim!)).Claim!;
        var second = await hub.HandInAsync("b", ClaimsHub.DealWith("BOULANGERIE DUPONT, S.A.R.L."));

        Assert.Equal((ClaimState.Granted, new DateOnly(2026, 8, 14)), (held.State, held.ValidUntil));
        Assert.Equal(ClaimState.Refused, second.Claim!.State);
        Assert.Equal(CustomerState.Taken, await CheckAsync(hub, "b", ClaimsHub.DealWith("Boulangerie Dupont")));
        Assert.Equal(CustomerState.Own, await CheckAsync(hub, "a", ClaimsHub.DealWith("Boulangerie Dupont")));
        Assert.Equal(CustomerState.Free, await CheckAsync(hub, "b", ClaimsHub.DealWith("Boulangerie Dupont", "BE")));

        hub.Clock.Now = hub.Clock.Now.AddDays(60);
        Assert.Equal(0, await hub.ExpireAsync());
        hub.Clock.Now = hub.Clock.Now.AddDays(1);
        var third = await hub.RegisterAsync("b", ClaimsHub.DealWith("Boulangerie Dupont"));

        Assert.Equal(1, await hub.ExpireAsync());
        Assert.Equal(ClaimState.Granted, third.State);
        Assert.Equal(ClaimState.Expired, (await hub.FindAsync(held)).Claim.State);
        Assert.Equal(CustomerState.Taken, await CheckAsync(hub, "a", ClaimsHub.DealWith("Boulangerie Dupont")));
        Assert.Equal((0, 0), await hub.ReplayAsync() is var report ? (report.Different, report.NotReplayable) : default);
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Register_OneCustomerInParallel_HasOneHolder(string provider)
    {
        string[] partners = [.. Enumerable.Range(1, 12).Select(number => $"p{number}")];
        await using var hub = await ClaimsHub.OpenAsync(provider, partners);
        var claims = new List<MemberClaim>();
        foreach (var partner in partners)
        {
            claims.Add((await hub.HandInAsync(partner, ClaimsHub.DealWith("Moulins " + (claims.Count % 2 == 0 ? "SA" : "S.A."), domain: "https://www.moulins.example/fr"))).Claim!);
        }

        var told = await Task.WhenAll(claims.Select(claim => Task.Run(() => hub.TellAsync(claim))));

        Assert.Equal(1, told.Count(decided => decided.Claim!.State == ClaimState.Granted));
        Assert.Equal(11, told.Count(decided => decided.Claim!.State == ClaimState.Refused));
    }

    [Theory]
    [InlineData("Autre nom", "acier.example", null)]
    [InlineData("Autre nom", null, "552 100 554")]
    [InlineData("ACIÉRIES du nord", null, null)]
    public async Task Customer_ByAnyOfItsKeys_IsTheSame(string name, string? domain, string? number)
    {
        await using var hub = await ClaimsHub.OpenAsync();
        await hub.RegisterAsync("a", ClaimsHub.DealWith("Acieries du Nord", domain: "acier.example", number: "552100554"));

        Assert.Equal(CustomerState.Taken, await CheckAsync(hub, "b", ClaimsHub.DealWith(name, domain: domain, number: number)));
    }

    [Theory]
    [InlineData(null, "taken")]
    [InlineData("cloud", "taken")]
    [InlineData("other", "free")]
    public async Task Customer_HeldForOneProduct_IsFreeForAnother(string? product, string expected)
    {
        await using var hub = await ClaimsHub.OpenAsync();
        await hub.RegisterAsync("a", ClaimsHub.DealWith("Transports Leroy", product: "cloud"));

        Assert.Equal(expected, EnumText<CustomerState>.Of(await CheckAsync(hub, "b", ClaimsHub.DealWith("Transports Leroy", product: product))));
    }

    [Fact]
    public async Task Register_ANearlyEqualName_IsForAPersonToTell()
    {
        await using var hub = await ClaimsHub.OpenAsync();
        var first = await hub.RegisterAsync("a", ClaimsHub.DealWith("Menuiserie Lefebvre"));

        var near = await hub.RegisterAsync("b", ClaimsHub.DealWith("Menuiserie Lefèvre"));

        Assert.Equal((ClaimState.InReview, true), (near.State, near.IsContested));
        Assert.Equal(ClaimOutcome.Granted, near.Ruling.Ruling);
        var rival = Assert.Single(await hub.SendAsync(new ListRivals(near.Member, near.Number)));
        Assert.Equal(first.Entry, rival.Entry);
        Assert.Equal(near.Entry, Assert.Single(await hub.SendAsync(new ListClaims(ClaimsHub.Program) { WaitingOnly = true })).Entry);

        var decided = await hub.DecideAsync(near, approve: true);

        Assert.Equal((DecisionOutcome.Done, ClaimState.Granted), (decided.Outcome, decided.Claim!.State));
        Assert.Equal(ClaimState.Granted, (await hub.FindAsync(first)).Claim.State);
    }

    [Fact]
    public async Task Register_OneCustomerTwice_IsForAPersonToTell()
    {
        await using var hub = await ClaimsHub.OpenAsync();
        var first = await hub.RegisterAsync("a", ClaimsHub.DealWith("Menuiserie Lefebvre", product: "cloud"));

        var second = await hub.RegisterAsync("a", ClaimsHub.DealWith("Menuiserie Lefebvre"));

        Assert.Equal(ClaimState.InReview, second.State);
        Assert.Equal(DecisionOutcome.Taken, (await hub.DecideAsync(second, approve: true)).Outcome);
        Assert.Equal(ClaimState.Granted, (await hub.DecideAsync(second, approve: true, takesOver: true)).Claim!.State);
        Assert.Equal(ClaimState.Overtaken, (await hub.FindAsync(first)).Claim.State);
    }

    [Fact]
    public async Task Extension_OfADeal_IsRuledOnOnce()
    {
        await using var hub = await ClaimsHub.OpenAsync();
        var deal = await hub.RegisterAsync("a", ClaimsHub.DealWith("Brasserie Martin"));
        Assert.Equal([ClaimForm.ExtensionStage], (await hub.FindAsync(deal)).NextStages);
        var extension = new Claim { Benefit = ClaimsHub.Deal, Stage = ClaimForm.ExtensionStage };

        var extended = await hub.HandInAsync("a", extension, deal.Number);
        var again = await hub.HandInAsync("a", extension, deal.Number);

        Assert.Equal((ClaimState.Granted, new DateOnly(2026, 9, 13)), (extended.Claim!.State, extended.Claim.ValidUntil));
        Assert.Equal(ClaimOutcome.Refused, again.Ruled!.Ruling.Ruling);
        Assert.Equal((ClaimState.Granted, extended.Claim.ValidUntil), (again.Claim!.State, again.Claim.ValidUntil));
        Assert.Equal([ClaimStep.Submit, ClaimStep.TellCustomer, ClaimStep.Advance, ClaimStep.Advance], (await hub.FindAsync(deal)).Steps.Select(step => step.Step));
    }

    [Theory]
    [InlineData(ClaimStep.Win, ClaimState.Won)]
    [InlineData(ClaimStep.Lose, ClaimState.Lost)]
    public async Task Deal_WonOrLost_LetsItsCustomerGo(ClaimStep step, ClaimState reached)
    {
        await using var hub = await ClaimsHub.OpenAsync();
        var deal = await hub.RegisterAsync("a", ClaimsHub.DealWith("Brasserie Martin"));

        var ended = await hub.EndAsync(deal, step);

        Assert.Equal(reached, ended!.State);
        Assert.Null(await hub.EndAsync(deal, ClaimStep.Lose));
        Assert.Equal(CustomerState.Free, await CheckAsync(hub, "b", ClaimsHub.DealWith("Brasserie Martin")));
    }

    [Theory]
    [InlineData("S.A.S. Société Générale d’Épicerie", "societe generale d epicerie")]
    [InlineData("Müller & Söhne GmbH & Co. KG", "muller sohne")]
    [InlineData("SA", "sa")]
    [InlineData("  ", "")]
    public void Name_OfACustomer_IsPlain(string written, string plain) => Assert.Equal(plain, CustomerName.Plain(written));

    private static Task<CustomerState> CheckAsync(ClaimsHub hub, string partner, Claim claim) =>
        hub.SendAsync(new CheckCustomer(ClaimsHub.Member(partner), claim), ClaimsHub.Of(partner));
}

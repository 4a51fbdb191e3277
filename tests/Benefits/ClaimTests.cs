using System.Text.Json;
using MediatR;
using Microsoft.Extensions.DependencyInjection;
using PartnerHub.Benefits.Browse;
using PartnerHub.Benefits.Claims;
using PartnerHub.Benefits.Decide;
using PartnerHub.Benefits.Submit;
using PartnerHub.Contracts;
using PartnerHub.Databases;
using PartnerHub.Eligibility.Override;
using PartnerHub.Journal;
using PartnerHub.Kits.Messaging;
using PartnerHub.Partners;

namespace PartnerHub.Benefits.Tests;

public class ClaimTests
{
    public static TheoryData<string> Providers => TestDatabase.Providers;

    private static Claim Units(decimal quantity) => new() { Benefit = "not-for-resale", Quantity = quantity };

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task HandIn_WhatIsGranted_RecordsItsFacts(string provider)
    {
        await using var hub = await ClaimsHub.OpenAsync(provider);

        var first = await hub.HandInAsync("a", Units(4));
        var second = await hub.HandInAsync("a", Units(2));

        Assert.Equal((ClaimState.Granted, ClaimState.Refused), (first.Claim!.State, second.Claim!.State));
        var facts = await hub.SendAsync(new ListFacts(ClaimsHub.Member("a"), null, 10) { Kind = "not-for-resale" });
        Assert.Equal((4m, "claim", "partner-a"), Assert.Single(facts) is var fact ? (fact.Fact.Quantity!.Value, fact.Source, fact.Actor) : default);
        Assert.Equal((1, 2), (first.Claim.Number, second.Claim.Number));
        Assert.Equal((0, 0), await hub.ReplayAsync() is var report ? (report.Different, report.NotReplayable) : default);
    }

    [Fact]
    public async Task HandIn_InParallel_NeverTakesMoreThanThereIs()
    {
        await using var hub = await ClaimsHub.OpenAsync();

        var handedIn = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Task.Run(() => hub.HandInAsync("a", Units(1)))));

        Assert.Equal(5, handedIn.Count(one => one.Claim!.State == ClaimState.Granted));
        Assert.Equal(15, handedIn.Count(one => one.Claim!.State == ClaimState.Refused));
        Assert.Equal(20, handedIn.Select(one => one.Claim!.Number).Distinct().Count());
    }

    [Fact]
    public async Task HandIn_AfterTheRulingChanged_IsNotTaken()
    {
        await using var hub = await ClaimsHub.OpenAsync();
        var seen = (await hub.SendAsync(new PreviewClaim(ClaimsHub.Member("a"), Units(4)), ClaimsHub.Of("a")))!;
        Assert.Equal(ClaimOutcome.Granted, seen.Ruling.Ruling);
        Assert.Empty(await hub.SendAsync(new ListClaimsOf(ClaimsHub.Member("a"), null, 10)));
        await hub.HandInAsync("a", Units(3));

        var late = await hub.HandInAsync("a", Units(4), seen: seen.Seen);

        Assert.Equal((HandInOutcome.RulingChanged, ClaimOutcome.Refused), (late.Outcome, late.Ruled!.Ruling.Ruling));
        Assert.Single(await hub.SendAsync(new ListClaimsOf(ClaimsHub.Member("a"), null, 10)));
        Assert.Equal(HandInOutcome.Taken, (await hub.HandInAsync("a", Units(4), seen: late.Ruled.Seen)).Outcome);
    }

    [Fact]
    public async Task Complete_WhatWasMissing_IsRuledOnAgain()
    {
        await using var hub = await ClaimsHub.OpenAsync();
        var incomplete = await hub.HandInAsync("a", new Claim { Benefit = "not-for-resale" });
        Assert.Equal((ClaimState.Incomplete, "$.claim.quantity"), (incomplete.Claim!.State, Assert.Single(incomplete.Claim.Ruling.Missing)));
        Assert.Equal([ClaimStep.Complete, ClaimStep.TellCustomer, ClaimStep.Withdraw], (await hub.FindAsync(incomplete.Claim)).May);

        var complete = await hub.HandInAsync("a", Units(2), incomplete.Claim.Number);

        Assert.Equal((ClaimState.Granted, 1L, 2L), (complete.Claim!.State, complete.Claim.Number, complete.Claim.Version));
        await Assert.ThrowsAsync<LostRaceException>(() => hub.SendAsync(new HandInClaim(ClaimsHub.Member("a"), Units(1)) { Number = 1, Version = 1 }, ClaimsHub.Of("a")));
    }

    [Fact]
    public async Task Complete_WithAnotherCustomerOnly_IsTaken()
    {
        await using var hub = await ClaimsHub.OpenAsync();
        var first = (await hub.HandInAsync("a", ClaimsHub.DealWith("Brasserie Martin"))).Claim!;

        var other = (await hub.HandInAsync("a", ClaimsHub.DealWith("Boulangerie Dupont"), first.Number)).Claim!;

        Assert.Equal((ClaimState.Incomplete, "Boulangerie Dupont"), (other.State, other.Asked.Customer!.Name));
        await Assert.ThrowsAsync<InvalidRequestException>(() => hub.HandInAsync("a", Units(1), first.Number));
    }

    [Fact]
    public async Task Decide_ByWhoHandedItIn_IsRefused()
    {
        await using var hub = await ClaimsHub.OpenAsync();
        await hub.RegisterAsync("a", ClaimsHub.DealWith("Menuiserie Lefebvre"));
        var claim = (await hub.SendAsync(new HandInClaim(ClaimsHub.Member("b"), ClaimsHub.DealWith("Menuiserie Lefèvre")), ClaimsHub.Manager)).Claim!;
        Assert.Equal(DecisionOutcome.OwnClaim, (await hub.TellAsync(claim)).Outcome);
        var other = ClaimsHub.Manager with { Actor = "manager-2" };
        claim = (await hub.SendAsync(new TellCustomer(claim.Member, claim.Number, true, ClaimsHub.Reason), other)).Claim!;

        Assert.Equal(DecisionOutcome.OwnClaim, (await hub.DecideAsync(claim, approve: true)).Outcome);
        Assert.Equal(ClaimState.Refused, (await hub.DecideAsync(claim, approve: false, by: other)).Claim!.State);
        Assert.Equal(DecisionOutcome.NotOpen, (await hub.DecideAsync(claim, approve: true, by: other)).Outcome);
    }

    [Fact]
    public async Task Decide_OnAClaimOfAnother_IsHiddenFromPartners()
    {
        await using var hub = await ClaimsHub.OpenAsync();
        var claim = (await hub.HandInAsync("a", Units(1))).Claim!;

        await Assert.ThrowsAsync<RightMissingException>(() => hub.SendAsync(new DecideClaim(claim.Member, 1, true, "x"), ClaimsHub.Of("a")));
        await Assert.ThrowsAsync<SubjectHiddenException>(() => hub.SendAsync(new FindClaim(claim.Member, 1), ClaimsHub.Of("b")));
        await Assert.ThrowsAsync<SubjectHiddenException>(() => hub.SendAsync(new HandInClaim(claim.Member, Units(1)), ClaimsHub.Of("b")));
    }

    [Fact]
    public async Task HandIn_UnderAnOverride_IsRuledByItAndReplayed()
    {
        await using var hub = await ClaimsHub.OpenAsync();
        await hub.SendAsync(new OverrideLevel(ClaimsHub.Member("a"), "member", new(2026, 6, 1), null, "agreed"));

        var first = await hub.HandInAsync("a", Units(2));
        var second = await hub.HandInAsync("a", Units(1));

        Assert.Equal((ClaimState.Granted, ClaimState.Refused), (first.Claim!.State, second.Claim!.State));
        var report = await hub.ReplayAsync();
        Assert.Equal((0, 0), (report.Different, report.NotReplayable));
        Assert.True(report.Identical >= 2);
    }

    [Fact]
    public async Task Decide_OnABenefitWithheldMeanwhile_IsRefused()
    {
        await using var hub = await ClaimsHub.OpenAsync();
        await hub.RegisterAsync("a", ClaimsHub.DealWith("Menuiserie Lefebvre"));
        var waiting = await hub.RegisterAsync("b", ClaimsHub.DealWith("Menuiserie Lefèvre"));
        await hub.SendAsync(new OverrideLevel(waiting.Member, "member", new(2026, 6, 1), null, "agreed"));

        Assert.Equal(DecisionOutcome.Withheld, (await hub.DecideAsync(waiting, approve: true)).Outcome);
        Assert.Equal(ClaimState.InReview, (await hub.FindAsync(waiting)).Claim.State);
        Assert.Equal(ClaimState.Refused, (await hub.DecideAsync(waiting, approve: false)).Claim!.State);
    }

    [Fact]
    public async Task Journal_CutBehindAClaim_IsMissed()
    {
        await using var hub = await ClaimsHub.OpenAsync();
        var claim = (await hub.HandInAsync("a", Units(1))).Claim!;
        var known = new GatherKnownEntries();

        await hub.InScopeAsync(async services =>
        {
            await services.GetRequiredService<IMediator>().Publish(known);
            return true;
        });

        Assert.True(known.Last[ClaimsHub.Program] >= claim.Entry);
    }

    public static TheoryData<string, string> WrongClaims => new()
    {
        { """{"benefit":"nothing-known"}""", "$.claim.benefit" },
        { """{"benefit":"badge.cloud"}""", "$.claim.benefit" },
        { """{"benefit":"not-for-resale","quantity":-1}""", "$.claim.quantity" },
        { """{"benefit":"not-for-resale","quantity":1,"id":"7"}""", "$.claim.id" },
        { """{"benefit":"not-for-resale","quantity":1,"submittedOn":"2020-01-01"}""", "$.claim.submittedOn" },
        { """{"benefit":"not-for-resale","quantity":1,"details":{"more":1}}""", "$.claim.details.more" },
        { """{"benefit":"deal","customer":{"name":"Dupont"}}""", "$.claim.customer.country" },
        { """{"benefit":"deal","customer":{"name":"Dupont","country":"XX"}}""", "$.claim.customer.country" },
        { """{"benefit":"deal","customer":{"name":"Dupont","country":"FR","isNew":true}}""", "$.claim.customer.isNew" },
        { """{"benefit":"deal","stage":"extension","customer":{"name":"Dupont","country":"FR"}}""", "$.claim.stage" },
        { """{"benefit":"deal","customer":{"name":"Dupont","country":"FR"},"competing":[{"partner":"b","on":"2026-01-01"}]}""", "$.claim.competing" },
        { """{"benefit":"co-op","amount":100,"currency":"JPY"}""", "$.claim.currency" },
        { """{"benefit":"co-op","amount":-5,"currency":"EUR"}""", "$.claim.amount" },
        { """{"benefit":"rebate","period":"2026-04"}""", "$.claim.period" },
    };

    [Theory]
    [MemberData(nameof(WrongClaims))]
    public async Task HandIn_WhatIsWrong_SaysWhereAndKeepsNothing(string json, string path)
    {
        await using var hub = await ClaimsHub.OpenAsync();
        var claim = JsonSerializer.Deserialize(json, ContractsJson.TypeOf<Claim>())!;

        var refused = await Assert.ThrowsAsync<InvalidRequestException>(() => hub.HandInAsync("a", claim));

        Assert.Contains(path, refused.Errors.Select(error => error.Path));
        Assert.Empty(await hub.SendAsync(new ListClaimsOf(ClaimsHub.Member("a"), null, 10)));
    }
}

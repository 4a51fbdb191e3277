using System.Collections.Concurrent;
using PartnerHub.Benefits.Claims;
using PartnerHub.Benefits.Decide;
using PartnerHub.Contracts;
using PartnerHub.Databases;
using PartnerHub.Partners;

namespace PartnerHub.Benefits.Tests;

/// <summary>A co-op fund of 3,000 euro: 2 % of 50,000 and of 100,000.</summary>
public class FundTests
{
    private const int Requests = 500;

    private static readonly Fact[] Sales = [Sale(new(2025, 11, 10), 50_000), Sale(new(2026, 2, 10), 100_000)];

    public static TheoryData<string> Providers => TestDatabase.Providers;

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Request_InParallel_NeverPromisesMoreThanThereIs(string provider)
    {
        await using var hub = await OpenAsync(provider);

        var asked = new ConcurrentBag<ClaimState>();
        await Parallel.ForAsync(
            0,
            Requests,
            new ParallelOptions { MaxDegreeOfParallelism = 40, CancellationToken = TestContext.Current.CancellationToken },
            async (_, _) => asked.Add((await hub.HandInAsync("fund", Ask(300))).Claim!.State));

        Assert.Equal(10, asked.Count(state => state == ClaimState.Granted));
        Assert.Equal(Requests - 10, asked.Count(state => state == ClaimState.InReview));
    }

    [Fact]
    public async Task Request_BeyondWhatIsLeft_WaitsUntilSomeIsGivenUp()
    {
        await using var hub = await OpenAsync();
        var first = (await hub.HandInAsync("fund", Ask(2_000))).Claim!;

        var second = (await hub.HandInAsync("fund", Ask(1_500))).Claim!;

        Assert.Equal((ClaimState.Granted, ClaimState.InReview), (first.State, second.State));
        Assert.Equal(DecisionOutcome.NotEnough, (await hub.DecideAsync(second, approve: true)).Outcome);
        var less = await hub.SendAsync(new DecideClaim(second.Member, second.Number, true, ClaimsHub.Reason) { Amount = 1_000 }, ClaimsHub.Manager);
        Assert.Equal((ClaimState.Granted, 1_000m, ClaimOutcome.Partly), (less.Claim!.State, less.Claim.Amount!.Value, less.Claim.Ruling.Ruling));
        var third = (await hub.HandInAsync("fund", Ask(1_500))).Claim!;
        Assert.Equal(ClaimState.Withdrawn, (await hub.EndAsync(first, ClaimStep.Withdraw))!.State);
        Assert.Equal(ClaimState.Granted, (await hub.DecideAsync(third, approve: true)).Claim!.State);
    }

    [Fact]
    public async Task Reimbursement_UpToWhatWasApproved_IsOnRecord()
    {
        await using var hub = await OpenAsync();
        var request = (await hub.HandInAsync("fund", Ask(2_000))).Claim!;

        var more = (await hub.HandInAsync("fund", Ask(2_500) with { Stage = ClaimForm.ClaimStage }, request.Number)).Claim!;
        Assert.Equal(ClaimState.StageInReview, more.State);
        Assert.Equal(DecisionOutcome.NotEnough, (await hub.DecideAsync(more, approve: true)).Outcome);
        Assert.Equal((ClaimState.Granted, ClaimForm.RequestStage), (await hub.DecideAsync(more, approve: false)).Claim is { } back ? (back.State, back.Stage) : default);
        var paid = (await hub.HandInAsync("fund", Ask(1_800) with { Stage = ClaimForm.ClaimStage }, request.Number)).Claim!;

        Assert.Equal((ClaimState.Granted, ClaimForm.ClaimStage, 1_800m), (paid.State, paid.Stage, paid.Amount!.Value));
        var spent = Assert.Single(await hub.SendAsync(new ListFacts(ClaimsHub.Member("fund"), null, 10) { Kind = "co-op-spend" }));
        Assert.Equal(1_800m, spent.Fact.Amount);
        Assert.Equal((0, 0), await hub.ReplayAsync() is var report ? (report.Different, report.NotReplayable) : default);
    }

    private static Claim Ask(decimal amount) => new() { Benefit = "co-op", Amount = amount, Currency = "EUR" };

    private static Fact Sale(DateOnly on, decimal amount) => new() { Kind = "sales", On = on, Amount = amount, Currency = "EUR", Product = "other" };

    private static async Task<ClaimsHub> OpenAsync(string provider = TestDatabase.Sqlite)
    {
        var hub = await ClaimsHub.OpenAsync(provider);
        await hub.EnrolAsync("premier", Sales, "fund");
        return hub;
    }
}

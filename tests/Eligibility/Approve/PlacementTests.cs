using PartnerHub.Databases;
using PartnerHub.Eligibility.Approve;
using PartnerHub.Eligibility.Override;
using PartnerHub.Kits.Messaging;
using PartnerHub.Journal;
using PartnerHub.Partners;

namespace PartnerHub.Eligibility.Tests.Approve;

/// <summary>A partner that moved out of the region can keep no status; ending it is for the vendor to decide.</summary>
public class PlacementTests
{
    private static readonly DateTimeOffset Noon = new(2018, 2, 15, 12, 0, 0, TimeSpan.Zero);
    private static readonly DateOnly Today = new(2018, 2, 15);

    public static TheoryData<string> Providers => TestDatabase.Providers;

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Placement_ThatIsApproved_TakesEffectOnce(string provider)
    {
        await using var hub = await Hub.OpenAsync(provider, Noon);
        var member = await EnrolAsync(hub);

        var open = Assert.Single(await hub.SendAsync(new ListOpenPlacements(Hub.Tiers, null, 10)));
        Assert.Equal((member, 1, "registered", null), (open.Member, open.Number, open.FromLevel, open.ToLevel));

        var decided = await hub.SendAsync(new DecidePlacement(member, open.Number, Approve: true, "outside the region"));
        Assert.Equal((PlacementState.Applied, "operator", "outside the region"), (decided!.State, decided.DecidedBy, decided.Reason));
        Assert.Null(await hub.LevelAsync(member, Today));
        Assert.Equal("registered", await hub.LevelAsync(member, Today.AddDays(-1)));
        var approval = Assert.Single(await hub.EntriesAsync(member), entry => entry.Kind == RulingKinds.Approval);
        Assert.Equal(open.Entry, approval.About);

        Assert.Null(await hub.SendAsync(new DecidePlacement(member, open.Number, Approve: true, "again")));
        Assert.Empty(await hub.SendAsync(new ListOpenPlacements(Hub.Tiers, null, 10)));
    }

    [Fact]
    public async Task Placement_ApprovedByOneWhoMayOnlyDecide_IsTheirs()
    {
        await using var hub = await Hub.OpenAsync(Noon);
        var member = await EnrolAsync(hub);
        var decider = new Caller { Actor = "staff-7", Rights = Rights.Decide };

        var decided = await hub.SendAsync(new DecidePlacement(member, 1, Approve: true, "outside the region"), decider);
        var given = await hub.SendAsync(new OverrideLevel(member, "gold", Today, null, "agreed"), decider);

        Assert.Equal((PlacementState.Applied, "staff-7", "staff-7"), (decided!.State, decided.DecidedBy, given!.Actor));
        Assert.Null(await hub.LevelAsync(member, Today));
        Assert.All((await hub.EntriesAsync(member)).Take(4), entry => Assert.Equal("staff-7", entry.Actor));
        await Assert.ThrowsAsync<RightMissingException>(() => hub.SendAsync(new RecordLevel(Hub.Tiers, member, "gold", Today), decider));
    }

    [Fact]
    public async Task Placement_ThatIsRejected_IsNotProposedAgain()
    {
        await using var hub = await Hub.OpenAsync(Noon);
        var member = await EnrolAsync(hub);

        await hub.SendAsync(new DecidePlacement(member, 1, Approve: false, "it moves back soon"));
        await hub.RecordAsync(member, Members.Sale(2018, 2, 1, 10));

        Assert.Equal("registered", await hub.LevelAsync(member, Today));
        Assert.Equal(PlacementState.Rejected, Assert.Single(await hub.SendAsync(new ListPlacements(Hub.Tiers, member))).State);
    }

    [Fact]
    public async Task Placement_NoLongerProposed_Lapses()
    {
        await using var hub = await Hub.OpenAsync(Noon);
        var member = await EnrolAsync(hub);

        await hub.SendAsync(new RecordLevel(Hub.Tiers, member, null, Today));

        Assert.Equal(PlacementState.Lapsed, Assert.Single(await hub.SendAsync(new ListPlacements(Hub.Tiers, member))).State);
        Assert.Null(await hub.SendAsync(new DecidePlacement(member, 1, Approve: true, "too late")));
    }

    [Fact]
    public async Task Decision_WithoutAReason_IsRefused()
    {
        await using var hub = await Hub.OpenAsync(Noon);
        var member = await EnrolAsync(hub);

        var refusal = await Assert.ThrowsAsync<InvalidRequestException>(() => hub.SendAsync(new DecidePlacement(member, 1, Approve: true, " ")));

        Assert.Equal("$.reason", refusal.Errors[0].Path);
        Assert.Single(await hub.SendAsync(new ListOpenPlacements(Hub.Tiers, null, 10)));
    }

    private static Task<string> EnrolAsync(Hub hub) => hub.EnrolAsync("p1", Members.Registered, "US");
}

using PartnerHub.Databases;
using PartnerHub.Eligibility.Approve;
using PartnerHub.Journal;
using PartnerHub.Journal.Verification;
using PartnerHub.Partners;

namespace PartnerHub.Eligibility.Tests.Approve;

/// <summary>The database fails at each call of a placing in turn: the level, the standing, the proposal and the journal say the same before and after.</summary>
public class PlacingFaultTests
{
    private static readonly DateTimeOffset Noon = new(2018, 2, 15, 12, 0, 0, TimeSpan.Zero);
    private static readonly DateOnly Today = new(2018, 2, 15);

    public static TheoryData<string> Providers => TestDatabase.Providers;

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Fact_WithAFaultAtAnyCall_PlacesOrNot(string provider)
    {
        await using var hub = await Hub.OpenAsync(provider, Noon);

        var faults = await EachFaultAsync(
            hub,
            partner => hub.EnrolAsync(partner, Members.Registered, Members.Website),
            member => hub.RecordAsync(member, Members.Sale(2018, 1, 10, 8_000)));

        Assert.True(faults > 15, $"only {faults} calls could be made to fail");
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Approval_WithAFaultAtAnyCall_IsThereOrNot(string provider)
    {
        await using var hub = await Hub.OpenAsync(provider, Noon);

        var faults = await EachFaultAsync(
            hub,
            partner => hub.EnrolAsync(partner, Members.Registered, "US"),
            member => hub.SendAsync(new DecidePlacement(member, 1, Approve: true, "outside the region")));

        Assert.True(faults > 10, $"only {faults} calls could be made to fail");
    }

    /// <summary>Each partner meets a fault one call later than the last, and is then placed without one. Tells how many calls could fail.</summary>
    private static async Task<int> EachFaultAsync(Hub hub, Func<string, Task<string>> enrol, Func<string, Task> place)
    {
        string? placed = null;
        for (var call = 1; ; call++)
        {
            var member = await enrol($"p{call}");
            var before = await StateAsync(hub, member);
            hub.Fault.Arm(call);
            var failure = await Record.ExceptionAsync(() => place(member));
            hub.Fault.Disarm();
            if (hub.Fault.Struck)
            {
                Assert.IsType<IOException>(failure);
                Assert.Equal(before, await StateAsync(hub, member));
                await place(member);
            }

            var after = Plain(await StateAsync(hub, member), member);
            Assert.NotEqual(Plain(before, member), after);
            Assert.Equal(placed ??= after, after);
            if (!hub.Fault.Struck)
            {
                Assert.Null(failure);
                Assert.Empty(Assert.Single(await hub.SendAsync(new VerifyJournal(Hub.Tiers))).Findings);
                return call - 1;
            }
        }
    }

    private static async Task<string> StateAsync(Hub hub, string member)
    {
        var standing = await hub.StandingAsync(member);
        var placements = (await hub.SendAsync(new ListPlacements(Hub.Tiers, member))).Select(placement => $"{placement.Number} {placement.State}");
        var entries = (await hub.EntriesAsync(member)).Select(entry => entry.Kind);
        var facts = (await hub.SendAsync(new ListFacts(member, null, 100))).Count;
        return string.Join('\n', [await hub.LevelAsync(member, Today) ?? "none", $"{standing.CurrentLevel} {standing.Outcome}", $"{facts}", .. placements, .. entries]);
    }

    private static string Plain(string state, string member) => state.Replace(member, "", StringComparison.Ordinal);
}

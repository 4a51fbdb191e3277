using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using PartnerHub.Contracts;
using PartnerHub.Databases;
using PartnerHub.Eligibility.Approve;
using PartnerHub.Eligibility.Midnight;
using PartnerHub.Journal;
using PartnerHub.Journal.Replay;
using PartnerHub.Journal.Verification;
using PartnerHub.Kits.Data;
using PartnerHub.Partners;
using PartnerHub.Partners.Levels;
using PartnerHub.Partners.Members;
using PartnerHub.Programs;

namespace PartnerHub.Eligibility.Tests.Judge;

/// <summary>Members judged together come out as they would one by one, and take as many calls to the database as a few.</summary>
public sealed class ManyMembersTests
{
    private static readonly DateTimeOffset Noon = new(2018, 3, 20, 12, 0, 0, TimeSpan.Zero);
    private static readonly DateOnly Today = new(2018, 3, 20);
    private static readonly DateOnly Lost = new(2018, 4, 1);
    private static readonly Fact LastSale = Members.Sale(2017, 3, 31, 8_000);
    private static readonly Sql Listed = Sql.Of("SELECT COUNT(*) FROM partners_listing WHERE level = @Level AND level_from <= @On AND held_from <= @On AND held_until > @On");
    private static readonly string[] Partners = [.. Enumerable.Range(1, 20).Select(number => string.Create(CultureInfo.InvariantCulture, $"p{number:00}"))];

    public static TheoryData<string> Providers => TestDatabase.Providers;

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Load_OfManyMembers_JudgesEachOnce(string provider)
    {
        await using var hub = await Hub.OpenAsync(provider, Noon);
        var members = await hub.EnrolAsync(Partners, Members.Bronze, "FR", Members.Website, LastSale);

        Assert.Equal(20, await hub.SendAsync(new JudgeDue()));

        Assert.Equal(0, await hub.SendAsync(new JudgeDue()));
        foreach (var member in members)
        {
            var (standing, entries) = (await hub.StandingAsync(member), await hub.EntriesAsync(member));
            Assert.Equal(("bronze", "bronze", 1, Lost), (standing.CurrentLevel, standing.Earned, standing.Revision, standing.DueOn));
            Assert.Equal([RulingKinds.Level, RulingKinds.Standing], entries.Select(entry => entry.Kind));
            Assert.Equal(entries[0].Number, standing.Entry);
        }

        Assert.Empty(Assert.Single(await hub.SendAsync(new VerifyJournal(Hub.Tiers))).Findings);
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Facts_OfManyMembers_PlaceThemTogether(string provider)
    {
        await using var hub = await Hub.OpenAsync(provider, Noon);
        var members = await hub.EnrolAsync(Partners, Members.Registered, "FR", Members.Website);
        await hub.SendAsync(new JudgeDue());

        await hub.SendAsync(new RecordFacts(
            Hub.Tiers, [.. members.Select(member => new FactEntry { Member = member, Fact = Members.Sale(2018, 1, 10, 8_000) })], "test"));

        foreach (var member in members)
        {
            Assert.Equal(("registered", "bronze"), (await hub.LevelAsync(member, Today.AddDays(-1)), await hub.LevelAsync(member, Today)));
            var standing = await hub.StandingAsync(member);
            Assert.Equal(("bronze", "unchanged", 3), (standing.CurrentLevel, standing.Outcome, standing.Revision));
            Assert.Equal(6, (await hub.EntriesAsync(member)).Count);
            Assert.Single((await hub.SendAsync(new GetDossier(member)))!.Dossier.Membership!.History);
        }

        Assert.Equal(20, await ListedAsync(hub, "bronze", Today));
        Assert.Equal(20, await ListedAsync(hub, "registered", Today.AddDays(-1)));
        var replayed = Assert.Single(await hub.SendAsync(new ReplayJournal(Hub.Tiers)));
        Assert.Equal((120L, 0L, 0L), (replayed.Identical, replayed.Different, replayed.NotReplayable));
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Proposals_OfManyMembers_AreOpenedAndTaken(string provider)
    {
        await using var hub = await Hub.OpenAsync(provider, Noon);
        var members = await hub.EnrolAsync(Partners, Members.Registered, "US");
        await hub.SendAsync(new JudgeDue());

        var open = await hub.SendAsync(new ListOpenPlacements(Hub.Tiers, null, 50));
        await hub.SendAsync(new DecidePlacement(members[4], 1, Approve: true, "outside the region"));
        await hub.SendAsync(new JudgeMembers(Hub.Tiers, members, JudgeCause.Facts));

        Assert.Equal(members, open.Select(placement => placement.Member));
        Assert.All(open, placement => Assert.NotNull(placement.Entry));
        Assert.Equal(19, (await hub.SendAsync(new ListOpenPlacements(Hub.Tiers, null, 50))).Count);
        Assert.Equal((null, "registered"), (await hub.LevelAsync(members[4], Today), await hub.LevelAsync(members[5], Today)));
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Fault_OnOneOfALoad_LeavesThatOneListed(string provider)
    {
        await using var hub = await Hub.OpenAsync(provider, Noon, FailsOn.Partner("p07"));
        var members = await hub.EnrolAsync(Partners, Members.Bronze, "FR", Members.Website, LastSale);

        Assert.Equal(19, await hub.SendAsync(new JudgeDue()));

        Assert.Equal(0, await hub.SendAsync(new JudgeDue()));
        Assert.Empty(await hub.EntriesAsync(members[6]));
        Assert.Equal("bronze", (await hub.StandingAsync(members[19])).Earned);
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Fault_OnOneAtNight_PutsOffThatOneAlone(string provider)
    {
        await using var hub = await Hub.OpenAsync(provider, Noon, FailsOn.Partner("p20"));
        var members = await hub.EnrolAsync(Partners, Members.Registered, "FR", Members.WebsiteFrom(Lost), Members.Sale(2018, 1, 10, 8_000));
        await hub.SendAsync(new JudgeDue());
        hub.Clock.Now = new DateTimeOffset(Lost, default, TimeSpan.Zero);

        Assert.Equal(19, await NightAsync(hub));

        Assert.Equal(0, await NightAsync(hub));
        Assert.Equal(("bronze", "registered"), (await hub.LevelAsync(members[0], Lost), await hub.LevelAsync(members[19], Lost)));
    }

    [Fact]
    public async Task Members_JudgedTogether_TakeTheCallsOfAFew()
    {
        await using var hub = await Hub.OpenAsync(Noon);
        await hub.EnrolAsync(Partners[..10], Members.Bronze, "FR", Members.Website, LastSale);
        await hub.SendAsync(new JudgeDue());
        await hub.EnrolAsync(Partners[10..], Members.Bronze, "FR", Members.Website, LastSale);
        await hub.SendAsync(new FindProgram(Hub.Tiers));
        var ten = await CallsAsync(hub, () => hub.SendAsync(new JudgeDue()));
        await hub.EnrolAsync([.. Enumerable.Range(100, 200).Select(number => $"q{number}")], Members.Bronze, "FR", Members.Website, LastSale);

        Assert.Equal(ten, await CallsAsync(hub, () => hub.SendAsync(new JudgeDue())));

        hub.Clock.Now = new DateTimeOffset(Lost, default, TimeSpan.Zero);
        Assert.InRange(await CallsAsync(hub, () => NightAsync(hub)), 1, 60);
    }

    [Fact]
    public async Task Member_OfALoadThatGoesOn_WaitsUntilListedForLong()
    {
        await using var hub = await Hub.OpenAsync(Noon);
        await hub.EnrolAsync(Partners[..3], Members.Bronze, "FR", Members.Website);

        Assert.Equal(0, await hub.SendAsync(new JudgeDue { ListedBefore = Noon }));
        Assert.Equal(3, await hub.SendAsync(new JudgeDue { ListedBefore = Noon.AddSeconds(30) }));
    }

    private static Task<long> ListedAsync(Hub hub, string level, DateOnly on) => hub.InScopeAsync(async services =>
    {
        await using var session = await services.GetRequiredService<UnitOfWork>().ReadAsync(CancellationToken.None);
        return await session.FindAsync<long>(Listed, new { Level = level, On = on }, CancellationToken.None);
    });

    private static async Task<int> CallsAsync(Hub hub, Func<Task> work)
    {
        var before = hub.Fault.Calls;
        await work();
        return hub.Fault.Calls - before;
    }

    private static Task<int> NightAsync(Hub hub) => hub.Services.GetRequiredService<DailyReassessment>().RunAsync(Hub.Tiers, CancellationToken.None);
}

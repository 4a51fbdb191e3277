using Microsoft.Extensions.DependencyInjection;
using PartnerHub.Kits.Data;
using PartnerHub.Databases;
using PartnerHub.Journal;
using PartnerHub.Partners;

namespace PartnerHub.Eligibility.Tests.Judge;

public class FactsChangedTests
{
    private static readonly DateTimeOffset Noon = new(2018, 2, 15, 12, 0, 0, TimeSpan.Zero);
    private static readonly DateOnly Today = new(2018, 2, 15);

    public static TheoryData<string> Providers => TestDatabase.Providers;

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Load_OfAMember_IsJudgedAndJournaled(string provider)
    {
        await using var hub = await Hub.OpenAsync(provider, Noon);

        var member = await hub.EnrolAsync("p1", Members.Bronze, Members.Sale(2017, 9, 29, 8_000), Members.Website);

        var standing = await hub.StandingAsync(member);
        Assert.Equal(("bronze", "bronze", "silver"), (standing.CurrentLevel, standing.Earned, standing.NextLevel));
        Assert.Equal(("unchanged", "bronze", (string?)null), (standing.Outcome, standing.TodayLevel, standing.Announcement));
        Assert.Equal((Today, 1), (standing.JudgedOn, standing.Revision));
        Assert.Equal([RulingKinds.Level, RulingKinds.Standing], (await hub.EntriesAsync(member)).Select(entry => entry.Kind));
        Assert.Equal((await hub.EntriesAsync(member))[0].Number, standing.Entry);
    }

    [Fact]
    public async Task Fact_ThatChangesNothing_IsNotJournaled()
    {
        await using var hub = await Hub.OpenAsync(Noon);
        var member = await hub.EnrolAsync("p1", Members.Bronze, Members.Sale(2017, 9, 29, 8_000), Members.Website);

        await hub.RecordAsync(member, Members.Sale(2018, 1, 10, 1));

        Assert.Equal(2, (await hub.StandingAsync(member)).Revision);
        Assert.Equal(2, (await hub.EntriesAsync(member)).Count);
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Fact_ThatEarnsALevel_PutsItInEffectOnce(string provider)
    {
        await using var hub = await Hub.OpenAsync(provider, Noon);
        var member = await hub.EnrolAsync("p1", Members.Registered, Members.Website);

        await hub.RecordAsync(member, Members.Sale(2018, 1, 10, 8_000));

        Assert.Equal("bronze", await hub.LevelAsync(member, Today));
        Assert.Equal("registered", await hub.LevelAsync(member, Today.AddDays(-1)));
        var standing = await hub.StandingAsync(member);
        Assert.Equal(("bronze", "unchanged", false), (standing.CurrentLevel, standing.Outcome, standing.ChangesAtOnce));
        Assert.Equal(3, standing.Revision);

        await hub.RecordAsync(member, Members.Sale(2018, 1, 11, 1));
        Assert.Equal(4, await hub.SendAsync(new FindRevision(Hub.Tiers)));
    }

    [Fact]
    public async Task Load_ThatEarnsALevel_OnlyAnnouncesIt()
    {
        await using var hub = await Hub.OpenAsync(Noon);

        var member = await hub.EnrolAsync("p1", Members.Registered, Members.Website, Members.Sale(2018, 1, 10, 8_000));

        Assert.Equal("registered", await hub.LevelAsync(member, Today));
        var standing = await hub.StandingAsync(member);
        Assert.Equal(("granted", "bronze", Today), (standing.Outcome, standing.TodayLevel, standing.ChangesOn));
        Assert.Equal(Today.AddDays(1), standing.DueOn);
    }

    [Fact]
    public async Task Fact_WhoseWorkFails_LeavesNoJudgement()
    {
        await using var hub = await Hub.OpenAsync(Noon);
        var member = await hub.EnrolAsync("p1", Members.Registered, Members.Website);

        await Assert.ThrowsAsync<InvalidOperationException>(() => hub.InScopeAsync<bool>(services =>
            services.GetRequiredService<UnitOfWork>().RunAsync<bool>(
                async _ =>
                {
                    var fact = new FactEntry { Member = member, Fact = Members.Sale(2018, 1, 10, 8_000) };
                    await services.GetRequiredService<MediatR.IMediator>().Send(new RecordFacts(Hub.Tiers, [fact], "test"));
                    throw new InvalidOperationException("the work failed");
                },
                CancellationToken.None)));

        Assert.Equal(("registered", 1), ((await hub.StandingAsync(member)).CurrentLevel, (await hub.StandingAsync(member)).Revision));
        Assert.Equal(2, (await hub.EntriesAsync(member)).Count);
    }

    [Fact]
    public async Task Fact_OfAProgramThatIsGone_IsKeptAndJudgedLater()
    {
        await using var hub = await Hub.OpenAsync(Noon, ("Plugins:Folder", "no-plugins"));
        await hub.EnrolAsync("p1", Members.Registered);

        await hub.SendAsync(new RecordLevel(Hub.Tiers, $"p1.{Hub.Tiers}", "bronze", Today));

        Assert.Equal("bronze", await hub.LevelAsync($"p1.{Hub.Tiers}", Today));
        Assert.Equal(0, await hub.SendAsync(new JudgeDue()));
    }
}

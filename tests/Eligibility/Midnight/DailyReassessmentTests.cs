using Microsoft.Extensions.DependencyInjection;
using PartnerHub.Contracts;
using PartnerHub.Databases;
using PartnerHub.Eligibility.Midnight;

namespace PartnerHub.Eligibility.Tests.Midnight;

/// <summary>A registered member with the sales of a bronze one, whose website is known to name the vendor from 1 April 2018 on.</summary>
public class DailyReassessmentTests
{
    private static readonly DateTimeOffset Before = new(2018, 3, 20, 12, 0, 0, TimeSpan.Zero);
    private static readonly DateOnly Reached = new(2018, 4, 1);
    private static readonly (string, string?) NewYork = ("Eligibility:TimeZones:" + Hub.Tiers, "America/New_York");

    public static TheoryData<string> Providers => TestDatabase.Providers;

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Night_OfTheDayAVerdictChanges_PutsTheLevelInEffect(string provider)
    {
        await using var hub = await Hub.OpenAsync(provider, Before, NewYork);
        var member = await EnrolAsync(hub);

        hub.Clock.Now = new DateTimeOffset(2018, 4, 1, 3, 59, 59, TimeSpan.Zero);
        await RunAsync(hub);
        Assert.Equal("registered", await hub.LevelAsync(member, Reached));

        hub.Clock.Now = new DateTimeOffset(2018, 4, 1, 4, 0, 0, TimeSpan.Zero);
        Assert.Equal(1, await RunAsync(hub));
        Assert.Equal("bronze", await hub.LevelAsync(member, Reached));
        Assert.Equal("registered", await hub.LevelAsync(member, Reached.AddDays(-1)));
    }

    [Fact]
    public async Task Night_DoneTwice_ChangesNothingMore()
    {
        await using var hub = await Hub.OpenAsync(Before);
        var member = await EnrolAsync(hub);
        hub.Clock.Now = new DateTimeOffset(2018, 4, 1, 0, 0, 0, TimeSpan.Zero);
        await RunAsync(hub);
        var standing = await hub.StandingAsync(member);
        var entries = (await hub.EntriesAsync(member)).Count;

        Assert.Equal(0, await RunAsync(hub));

        Assert.Equal(standing, await hub.StandingAsync(member));
        Assert.Equal(entries, (await hub.EntriesAsync(member)).Count);
    }

    [Fact]
    public async Task Nights_SleptThrough_ComeOutAsTheyWouldHave()
    {
        await using var hub = await Hub.OpenAsync(Before);
        var member = await EnrolAsync(hub);

        hub.Clock.Now = new DateTimeOffset(2018, 6, 15, 8, 0, 0, TimeSpan.Zero);
        await RunAsync(hub);

        Assert.Equal("bronze", await hub.LevelAsync(member, Reached));
        Assert.Equal("registered", await hub.LevelAsync(member, Reached.AddDays(-1)));
        Assert.True((await hub.StandingAsync(member)).DueOn > new DateOnly(2018, 6, 15));
    }

    [Fact]
    public async Task Night_AfterALoad_PutsInEffectWhatItAnnounced()
    {
        await using var hub = await Hub.OpenAsync(Before);
        var member = await hub.EnrolAsync("p1", Members.Registered, Members.Website, Members.Sale(2018, 1, 10, 8_000));
        Assert.Equal(0, await RunAsync(hub));

        hub.Clock.Now = Before.AddDays(1);
        await RunAsync(hub);

        Assert.Equal("bronze", await hub.LevelAsync(member, new DateOnly(2018, 3, 21)));
        Assert.Null((await hub.StandingAsync(member)).ChangesOn);
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Nights_OfTwoHostsAtOnce_AreOne(string provider)
    {
        await using var hub = await Hub.OpenAsync(provider, Before);
        var members = new List<string>();
        for (var i = 1; i <= 5; i++)
        {
            members.Add(await EnrolAsync(hub, $"p{i}"));
        }

        hub.Clock.Now = new DateTimeOffset(2018, 4, 1, 0, 0, 0, TimeSpan.Zero);
        await Task.WhenAll(RunAsync(hub), RunAsync(hub));

        foreach (var member in members)
        {
            Assert.Equal("bronze", await hub.LevelAsync(member, Reached));
            Assert.Equal(6, (await hub.EntriesAsync(member)).Count);
        }
    }

    private static Task<string> EnrolAsync(Hub hub, string partner = "p1") =>
        hub.EnrolAsync(partner, Members.Registered, Members.WebsiteFrom(Reached), Members.Sale(2018, 1, 10, 8_000));

    private static Task<int> RunAsync(Hub hub) => hub.Services.GetRequiredService<DailyReassessment>().RunAsync(Hub.Tiers, CancellationToken.None);
}

using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using PartnerHub.Contracts;
using PartnerHub.Databases;
using PartnerHub.Eligibility.Midnight;
using PartnerHub.Journal;
using PartnerHub.Journal.Replay;
using PartnerHub.Kits.Data;
using PartnerHub.Kits.Messaging;
using PartnerHub.Programs;
using PartnerHub.Rulebooks;

namespace PartnerHub.Eligibility.Tests.FollowRulebook;

/// <summary>Silver asks for 10 000 € by the first rulebook and for 20 000 € by the second; the member sells 15 000 €.</summary>
public sealed class PublishedRulebookTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);
    private static readonly DateOnly Today = new(2026, 3, 2);
    private static readonly DateOnly Second = new(2026, 4, 1);
    private static readonly DateOnly Sold = new(2026, 2, 1);

    public static TheoryData<string> Providers => TestDatabase.Providers;

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Day_OnEitherSide_IsAnsweredByItsRulebook(string provider)
    {
        await using var hub = await Hub.OpenAsync(provider, Now);
        var member = await FollowedAsync(hub);

        Assert.Equal((1L, 1L, 2L, 2L), (
            await hub.EditionAsync(Today.AddYears(-1)), await hub.EditionAsync(Second.AddDays(-1)), await hub.EditionAsync(Second), await hub.EditionAsync(Second.AddYears(1))));
        var (before, after) = (await hub.StandingOnAsync(ClientProgram.Id, member, Second.AddDays(-1)), await hub.StandingOnAsync(ClientProgram.Id, member, Second));
        Assert.Equal(("silver", "bronze"), (before.Earned, after.Earned));
        Assert.Equal((10_000m, 20_000m), (Asked(before), Asked(after)));
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task FirstDay_OfTheSecond_JudgesEveryMember(string provider)
    {
        await using var hub = await Hub.OpenAsync(provider, Now);
        var member = await FollowedAsync(hub);
        Assert.Equal("silver", await hub.LevelAsync(member, Second));

        hub.Clock.Now = new DateTimeOffset(Second.AddDays(-1), new TimeOnly(23, 59), TimeSpan.Zero);
        await NightAsync(hub);
        Assert.Equal("silver", await hub.LevelAsync(member, Second));

        hub.Clock.Now = new DateTimeOffset(Second, default, TimeSpan.Zero);
        await NightAsync(hub);

        Assert.Equal(("silver", "bronze"), (await hub.LevelAsync(member, Second.AddDays(-1)), await hub.LevelAsync(member, Second)));
        Assert.Equal(Second, (await hub.StandingAsync(member)).JudgedOn);
    }

    [Fact]
    public async Task Rulebook_FromToday_JudgesEveryMemberAtOnce()
    {
        await using var hub = await Hub.OpenAsync(Now);
        await hub.PublishAsync(Sold, 10_000);
        var member = await hub.EnrolInAsync(ClientProgram.Id, Sold, 5_000);
        Assert.Equal("bronze", (await hub.StandingOnAsync(ClientProgram.Id, member, Today)).Earned);

        await hub.PublishAsync(Today, 4_000);
        await hub.SendAsync(new JudgeDue());

        Assert.Equal([await VersionAsync(hub, Sold), await VersionAsync(hub, Today)], (await hub.EntriesAsync(member)).OrderBy(entry => entry.Number).Select(entry => entry.Rulebook).Distinct());
        Assert.Equal("silver", (await hub.StandingAsync(member)).Earned);
    }

    [Fact]
    public async Task Rulings_OfBothRulebooks_ReplayIdentically()
    {
        await using var hub = await Hub.OpenAsync(Now);
        var member = await FollowedAsync(hub);
        hub.Clock.Now = new DateTimeOffset(Second, default, TimeSpan.Zero);
        await NightAsync(hub);

        var rulebooks = (await hub.EntriesAsync(member)).GroupBy(entry => entry.On < Second).ToDictionary(side => side.Key, side => side.Select(entry => entry.Rulebook).Distinct().Single());
        var report = Assert.Single(await hub.SendAsync(new ReplayJournal(ClientProgram.Id)));

        Assert.Equal((await VersionAsync(hub, Today), await VersionAsync(hub, Second)), (rulebooks[true], rulebooks[false]));
        Assert.NotEqual(rulebooks[true], rulebooks[false]);
        Assert.Equal((0, 0, 0), (report.Different, report.NotReplayable, report.Findings.Count));
        Assert.True(report.Identical >= 2);
    }

    [Fact]
    public async Task Host_StartedAgain_OpensWhatWasPublished()
    {
        await using var hub = await Hub.OpenAsync(Now);
        var member = await FollowedAsync(hub);

        await using var restarted = hub.Beside();

        Assert.Equal((1L, 2L), (await restarted.EditionAsync(Today), await restarted.EditionAsync(Second)));
        Assert.Equal("bronze", (await restarted.StandingOnAsync(ClientProgram.Id, member, Second)).Earned);
        Assert.Contains(ClientProgram.Id, (await restarted.SendAsync(new ListPrograms())).Select(program => program.Id));
    }

    [Fact]
    public async Task Host_Beside_LearnsOfWhatAnotherPublished()
    {
        await using var hub = await Hub.OpenAsync(Now);
        await using var other = hub.Beside();
        var watch = other.Services.GetServices<IHostedService>().Single(service => service.GetType().Name == "RulebookRefresh");
        await watch.StartAsync(CancellationToken.None);
        await ((IHostedLifecycleService)watch).StartedAsync(CancellationToken.None);
        Assert.Null(await other.EditionAsync(Today));

        await hub.PublishAsync(Today, 10_000);
        await TickUntilAsync(other, async () => await other.EditionAsync(Today) == 1);
        await hub.PublishAsync(Second, 20_000);
        await TickUntilAsync(other, async () => await other.EditionAsync(Second) == 2);

        Assert.Equal(1, await other.EditionAsync(Today));
        await watch.StopAsync(CancellationToken.None);
    }

    [Fact]
    public async Task Programs_OfTwoClients_KeepTheirOwnSettings()
    {
        await using var hub = await Hub.OpenAsync(Now);
        await hub.PublishAsync(Today, 10_000);
        await hub.PublishAsync(Today, 20_000, "austral", "USD");
        var (boreal, austral) = (await hub.EnrolInAsync(ClientProgram.Id, Sold, 15_000), await hub.EnrolInAsync("austral", Sold, 15_000, "USD"));

        await hub.PublishAsync(Second, 12_000);

        var (ours, theirs) = (await hub.StandingOnAsync(ClientProgram.Id, boreal, Today), await hub.StandingOnAsync("austral", austral, Second));
        Assert.Equal(("silver", "bronze"), (ours.Earned, theirs.Earned));
        Assert.Equal((ClientProgram.Id, "austral"), (ours.Program, theirs.Program));
        Assert.Equal((20_000m, "USD"), (Asked(theirs), Cell(theirs).Cell.Unit));
        Assert.Equal(1, await hub.EditionAsync(Second, "austral"));
    }

    [Fact]
    public async Task Publish_TheSameAgain_LeavesTheFirstAsItWas()
    {
        await using var hub = await Hub.OpenAsync(Now);
        var first = await hub.PublishAsync(Today, 10_000);

        var same = await hub.PublishAsync(Second, 10_000);
        var changed = await hub.PublishAsync(Second, 20_000);

        Assert.Equal((2L, 3L), (same.Number, changed.Number));
        Assert.Equal(3, await hub.EditionAsync(Second));
        Assert.Equal(first, (await hub.SendAsync(new ListPublishedRulebooks(ClientProgram.Id)))[0]);
        Assert.Equal(await VersionAsync(hub, Today), (await hub.SendAsync(new FindRulebook(ClientProgram.Id, Second.AddDays(-1))))!.Version);
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Rulebook_Published_CanNotBeChanged(string provider)
    {
        await using var hub = await Hub.OpenAsync(provider, Now);
        await hub.PublishAsync(Today, 10_000);

        foreach (var statement in new[] { "UPDATE rulebooks_rulebook SET effective_from = effective_from", "DELETE FROM rulebooks_rulebook" })
        {
            await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => hub.InScopeAsync(services =>
                services.GetRequiredService<UnitOfWork>().RunAsync(session => session.ExecuteAsync(Sql.Of(statement), null, CancellationToken.None), CancellationToken.None)));
        }

        Assert.Equal(1, await hub.EditionAsync(Today));
    }

    [Fact]
    public async Task Publish_OnADayThatIsOver_IsRefused()
    {
        await using var hub = await Hub.OpenAsync(Now);
        await hub.PublishAsync(Sold, 10_000);

        var past = await RefusedAsync(() => hub.PublishAsync(Today.AddDays(-1), 20_000));
        await hub.PublishAsync(Second, 20_000);
        var before = await RefusedAsync(() => hub.PublishAsync(Second.AddDays(-1), 30_000));

        Assert.Equal(("$.effectiveFrom", "2026-03-02 at the earliest"), (past.Path, past.Expected.En));
        Assert.Equal("2026-04-01 at the earliest", before.Expected.En);
        Assert.Equal(2, (await hub.SendAsync(new ListPublishedRulebooks(ClientProgram.Id))).Count);
    }

    [Fact]
    public async Task Publish_WhatDoesNotHold_NamesItsPlace()
    {
        await using var hub = await Hub.OpenAsync(Now);

        var taken = await RefusedAsync(() => hub.PublishAsync(Today, 10_000, Hub.Tiers));
        var plugin = await RefusedAsync(() => hub.SendAsync(new PublishRulebook(ClientProgram.Id, Hub.Tiers, ClientProgram.Definition(1), Today)));
        var definition = await RefusedAsync(() => hub.PublishAsync(Today, -5));
        var another = await RefusedAsync(() => hub.SendAsync(new PublishRulebook(ClientProgram.Id, ClientProgram.Plugin, ClientProgram.Definition(1, "austral"), Today)));

        Assert.Equal(("$.program", "$.plugin"), (taken.Path, plugin.Path));
        Assert.Equal("$.requirements[0].levels.silver.atLeast", definition.Path);
        Assert.Contains("austral", another.ToString("fr"), StringComparison.Ordinal);
        Assert.Null(await hub.SendAsync(new FindProgram(ClientProgram.Id)));
    }

    private static async Task<string> FollowedAsync(Hub hub)
    {
        await hub.PublishAsync(Sold, 10_000);
        var member = await hub.EnrolInAsync(ClientProgram.Id, Sold, 15_000);
        await NightAsync(hub);
        await hub.PublishAsync(Second, 20_000);
        return member;
    }

    private static Task<int> NightAsync(Hub hub) => hub.Services.GetRequiredService<DailyReassessment>().RunAsync(ClientProgram.Id, CancellationToken.None);

    private static async Task<string?> VersionAsync(Hub hub, DateOnly on) => (await hub.SendAsync(new FindProgram(ClientProgram.Id, on)))!.RulebookVersion;

    private static RequirementResult Cell(Standing standing) =>
        standing.Levels.Single(level => level.Level == "silver").Requirements.Single(requirement => requirement.Cell.Requirement == "revenue");

    private static decimal? Asked(Standing standing) => Cell(standing).Cell.Needed.Number;

    private static async Task<InputError> RefusedAsync<T>(Func<Task<T>> publish) => (await Assert.ThrowsAsync<InvalidRequestException>(publish)).Errors[0];

    private static async Task TickUntilAsync(Hub hub, Func<Task<bool>> isSo)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (!await isSo())
        {
            hub.Clock.Tick();
            await Task.Delay(10, patience.Token);
        }
    }
}

using PartnerHub.Contracts;
using PartnerHub.Databases;
using PartnerHub.Journal;
using PartnerHub.Journal.Replay;
using PartnerHub.Kits.Language;
using PartnerHub.Programs;
using PartnerHub.Rulebooks;

namespace PartnerHub.Eligibility.Tests.FollowRulebook;

/// <summary>Endpoint security counts for the sales of a year by version 1.1.0, and does not by 1.2.0, which is installed a day later.</summary>
public sealed class PackageVersionTests : IDisposable
{
    private const string Old = "1.1.0";
    private const string New = "1.2.0";
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);
    private static readonly DateOnly Today = new(2026, 3, 2);
    private static readonly DateOnly Tomorrow = new(2026, 3, 3);

    private readonly PackageFolder _packages = new();

    public PackageVersionTests() => _packages.Install(Hub.Tiers, Old);

    public static TheoryData<string> Providers => TestDatabase.Providers;

    public void Dispose() => _packages.Dispose();

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Upgrade_EachDay_IsAnsweredByItsVersion(string provider)
    {
        await using var hub = await Hub.OpenAsync(provider, Now, _packages.Settings);
        var member = await JudgedAsync(hub);
        _packages.Install(Hub.Tiers, New, rules: WithoutEndpointSecurity);
        await using var upgraded = Next(hub);

        await upgraded.SendAsync(new ListPrograms());

        Assert.Null((await upgraded.SendAsync(new FindProgram(Hub.Tiers)))!.Notice);
        Assert.Equal((Old, Old, New), (await VersionAsync(upgraded, Today.AddYears(-1)), await VersionAsync(upgraded, Today), await VersionAsync(upgraded, Tomorrow)));
        Assert.Equal((12_000m, 0m), (await SalesAsync(upgraded, member, Today), await SalesAsync(upgraded, member, Tomorrow)));
        Assert.Equal([(DayRange.First, Old), (Tomorrow, New)], (await ListAsync(upgraded)).Select(version => (version.EffectiveFrom, version.PluginVersion!)));
    }

    [Fact]
    public async Task Upgrade_Members_AreJudgedAgainAndReplay()
    {
        await using var hub = await Hub.OpenAsync(Now, _packages.Settings);
        var member = await JudgedAsync(hub);
        _packages.Install(Hub.Tiers, New, rules: WithoutEndpointSecurity);
        _packages.Remove(Hub.Tiers, Old);
        await using var upgraded = Next(hub);

        await upgraded.SendAsync(new ListPrograms());
        await upgraded.SendAsync(new JudgeDue());

        Assert.Equal(Tomorrow, (await upgraded.StandingAsync(member)).JudgedOn);
        Assert.Equal((await ListAsync(upgraded)).Select(version => version.Version), (await upgraded.EntriesAsync(member)).OrderBy(entry => entry.Number).Select(entry => entry.Rulebook).Distinct());
        await AssertReplaysAsync(upgraded, Hub.Tiers);
    }

    [Fact]
    public async Task Settings_OfTheOperator_AreANewVersion()
    {
        await using var hub = await Hub.OpenAsync(Now, _packages.Settings);
        var member = await JudgedAsync(hub);
        var file = _packages.Write("operator.json", WithoutEndpointSecurity(_packages.SettingsOf(Hub.Tiers, Old)));
        await using var changed = Next(hub, ($"Plugins:{Hub.Tiers}:Settings", file));

        await changed.SendAsync(new ListPrograms());
        await changed.SendAsync(new JudgeDue());

        Assert.Equal((12_000m, 0m), (await SalesAsync(changed, member, Today), await SalesAsync(changed, member, Tomorrow)));
        Assert.Equal([(DayRange.First, Old), (Tomorrow, Old)], (await ListAsync(changed)).Select(version => (version.EffectiveFrom, version.PluginVersion!)));
        Assert.Equal(Tomorrow, (await changed.StandingAsync(member)).JudgedOn);
        await AssertReplaysAsync(changed, Hub.Tiers);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Newer_Refused_LeavesTheOlderServing(bool isOlderRemoved)
    {
        await using var hub = await Hub.OpenAsync(Now, _packages.Settings);
        var member = await JudgedAsync(hub);
        _packages.Install(Hub.Tiers, New, rules: WithoutEndpointSecurity);
        _packages.Spoil(Hub.Tiers, New);
        if (isOlderRemoved)
        {
            _packages.Remove(Hub.Tiers, Old);
        }

        await using var upgraded = Next(hub);
        var program = (await upgraded.SendAsync(new FindProgram(Hub.Tiers)))!;

        Assert.Equal((ProgramState.Serving, Old, null), (program.State, program.Version, program.Reason));
        Assert.Contains("version 1.2.0, is refused; version 1.1.0 goes on serving. The program needs a contract of at least 1.9", program.Notice!.En, StringComparison.Ordinal);
        Assert.Equal(12_000m, await SalesAsync(upgraded, member, Tomorrow));
        Assert.Single(await ListAsync(upgraded));
    }

    [Fact]
    public async Task SameVersion_OtherBytes_AreRefused()
    {
        await using var hub = await Hub.OpenAsync(Now, _packages.Settings);
        await JudgedAsync(hub);
        _packages.Install(Hub.Tiers, Old, build: "2", WithoutEndpointSecurity);

        await using var here = Next(hub);
        await using var elsewhere = hub.Beside(_packages.SettingsOfAnother);
        var (kept, other) = ((await here.SendAsync(new FindProgram(Hub.Tiers)))!, (await elsewhere.SendAsync(new FindProgram(Hub.Tiers)))!);

        Assert.Equal((ProgramState.Serving, ProgramState.Refused), (kept.State, other.State));
        Assert.Contains("a change needs a new version number", kept.Notice!.En, StringComparison.Ordinal);
        Assert.Contains("a change needs a new version number", other.Notice!.En, StringComparison.Ordinal);
        Assert.Equal((await ListAsync(hub)).Single().Version, kept.RulebookVersion);
    }

    [Fact]
    public async Task SameVersion_RebuiltInDevelopment_TakesItsPlace()
    {
        await using var hub = await Hub.OpenAsync(Now, [.. _packages.Settings, ("Plugins:AllowRebuilt", "true")]);
        var member = await JudgedAsync(hub);
        _packages.Install(Hub.Tiers, Old, build: "2", WithoutEndpointSecurity);
        await using var rebuilt = Next(hub, ("Plugins:AllowRebuilt", "true"));

        await rebuilt.SendAsync(new ListPrograms());

        Assert.Equal((0m, 0m), (await SalesAsync(rebuilt, member, Today), await SalesAsync(rebuilt, member, Tomorrow)));
        Assert.Equal([DayRange.First, DayRange.First], (await ListAsync(rebuilt)).Select(version => version.EffectiveFrom));
        await AssertReplaysAsync(rebuilt, Hub.Tiers);
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Hosts_StartedTogether_KeepANewVersionOnce(string provider)
    {
        await using var hub = await Hub.OpenAsync(provider, Now, _packages.Settings);
        await JudgedAsync(hub);
        _packages.Install(Hub.Tiers, New, rules: WithoutEndpointSecurity);
        await using var one = Next(hub);
        await using var other = Next(hub);

        await Task.WhenAll(one.SendAsync(new ListPrograms()), other.SendAsync(new ListPrograms()));

        Assert.Equal(2, (await ListAsync(hub)).Count);
        Assert.Equal((New, New), (await VersionAsync(one, Tomorrow), await VersionAsync(other, Tomorrow)));
    }

    [Fact]
    public async Task Host_WithoutTheNewPackage_SaysSo()
    {
        await using var hub = await Hub.OpenAsync(Now, _packages.Settings);
        await JudgedAsync(hub);
        _packages.Install(Hub.Tiers, New, rules: WithoutEndpointSecurity);
        await using (var upgraded = Next(hub))
        {
            await upgraded.SendAsync(new ListPrograms());
        }

        _packages.Remove(Hub.Tiers, New);
        await using var same = Next(hub);
        await using var late = hub.Beside(_packages.SettingsOfAnother);
        var (kept, lacking) = ((await same.SendAsync(new FindProgram(Hub.Tiers)))!, (await late.SendAsync(new FindProgram(Hub.Tiers)))!);

        Assert.Equal((ProgramState.Serving, New), (kept.State, kept.Version));
        Assert.Contains("is older than one that has served", kept.Notice!.En, StringComparison.Ordinal);
        Assert.Equal(ProgramState.Refused, lacking.State);
        Assert.Contains("its package is not on this host", lacking.Reason!.En, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Engine_Upgraded_IsANewVersionOfItsPrograms()
    {
        _packages.Install(ClientProgram.Plugin, "1.0.0");
        await using var hub = await Hub.OpenAsync(Now, _packages.Settings);
        await hub.PublishAsync(Today.AddDays(-30), 10_000);
        var member = await hub.EnrolInAsync(ClientProgram.Id, Today.AddDays(-20), 15_000);
        await hub.PublishAsync(Tomorrow.AddDays(30), 20_000);
        _packages.Install(ClientProgram.Plugin, "1.0.1");
        await using var upgraded = Next(hub);

        for (var i = 0; i < 2; i++)
        {
            await using var again = Next(hub);
            await again.SendAsync(new ListPrograms());
        }

        await upgraded.SendAsync(new JudgeDue());

        Assert.Equal(
            [(Today.AddDays(-30), "1.0.0"), (Tomorrow, "1.0.1"), (Tomorrow.AddDays(30), "1.0.0"), (Tomorrow.AddDays(30), "1.0.1")],
            (await upgraded.SendAsync(new ListPublishedRulebooks(ClientProgram.Id))).Select(version => (version.EffectiveFrom, version.PluginVersion!)));
        Assert.Equal((1L, 3L, 4L), (await upgraded.EditionAsync(Today), await upgraded.EditionAsync(Tomorrow), await upgraded.EditionAsync(Tomorrow.AddDays(30))));
        Assert.Equal(Tomorrow, (await upgraded.StandingAsync(member)).JudgedOn);
        await AssertReplaysAsync(upgraded, ClientProgram.Id);
    }

    private static string WithoutEndpointSecurity(string settings) => settings.Replace("\"endpoint-security\", ", "", StringComparison.Ordinal);

    private Hub Next(Hub hub, params (string Key, string? Value)[] settings)
    {
        hub.Clock.Now = Now.AddDays(1);
        return hub.Beside([.. _packages.Settings, .. settings]);
    }

    private static Task<string> JudgedAsync(Hub hub) => hub.EnrolAsync("p1", Members.Bronze, Members.Sale(2026, 2, 10, 12_000));

    private static Task<IReadOnlyList<PublishedRulebook>> ListAsync(Hub hub) => hub.SendAsync(new ListPublishedRulebooks(Hub.Tiers));

    private static async Task<string> VersionAsync(Hub hub, DateOnly on) => (await hub.SendAsync(new FindProgram(Hub.Tiers, on)))!.Version;

    private static async Task<decimal?> SalesAsync(Hub hub, string member, DateOnly on) =>
        (await hub.StandingOnAsync(Hub.Tiers, member, on)).Levels[^1].Requirements.Single(requirement => requirement.Cell.Requirement == "annual-sales").Actual.Number;

    private static async Task AssertReplaysAsync(Hub hub, string program)
    {
        var report = Assert.Single(await hub.SendAsync(new ReplayJournal(program)));
        Assert.Equal((0, 0, 0), (report.Different, report.NotReplayable, report.Findings.Count));
        Assert.NotEqual(0, report.Identical);
    }
}

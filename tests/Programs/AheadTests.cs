using Microsoft.Extensions.Configuration;
using PartnerHub.Programs.Packages;

namespace PartnerHub.Programs.Tests;

/// <summary>Packages that begin to load before the host is composed.</summary>
public sealed class AheadTests
{
    [Fact]
    public async Task Load_BegunAhead_ServesAndRefusesAsOtherwise()
    {
        using var plugins = new PluginFolder("bad-settings", "good", "throws-in-factory");
        await using var hub = new Hub(plugins, ahead: true);

        Assert.Equal("good", (await hub.Assess("good")).Program);
        Assert.Equal(ProgramState.Refused, (await hub.Find("throws-in-factory")).State);
        Assert.Equal("$.rates.ceiling", (await hub.Find("bad-settings")).RefusedSetting!.Path);
    }

    [Fact]
    public async Task Load_OneBegunAheadLoops_OthersServe()
    {
        // In turn, the one that loops comes first.
        using var plugins = new PluginFolder();
        plugins.Add("loops-in-factory");
        plugins.Add("throws-on-call");
        await using var hub = new Hub(plugins, ahead: true, ("Programs:LoadTimeout", "00:00:08"));

        Assert.Equal(ProgramState.Serving, (await hub.Find("throws-on-call")).State);
        Assert.Equal(ProgramState.Refused, (await hub.Find("loops-in-factory")).State);
    }

    [Fact]
    public async Task Retry_BegunAhead_LoadsAgain()
    {
        using var plugins = new PluginFolder("good");
        var program = plugins.PathOf("good", "program.json");
        var sound = await File.ReadAllTextAsync(program, TestContext.Current.CancellationToken);
        plugins.EditManifest("good", manifest => manifest["version"] = "1.0.1");
        await using var hub = new Hub(plugins, ahead: true);
        Assert.Equal(ProgramState.Refused, (await hub.Find("good")).State);

        await File.WriteAllTextAsync(program, sound, TestContext.Current.CancellationToken);
        await hub.Mediator.Send(new RetryProgram("good"), TestContext.Current.CancellationToken);

        Assert.Equal(ProgramState.Serving, (await hub.Find("good")).State);
    }

    [Fact]
    public async Task Take_BegunOrNot_OnceOnly()
    {
        using var plugins = new PluginFolder("good", "throws-on-call");
        var ahead = Begin(plugins.Root);
        var location = PackageLocation.Scan(plugins.Root)[0];

        var taken = ahead.Take(location)!;

        Assert.True((await taken.Start()).IsLoaded);
        Assert.Same(taken.Start(), taken.Start());
        Assert.Null(ahead.Take(location));
        Assert.Null(ahead.Take(location with { Version = "9.9.9" }));
    }

    [Fact]
    public void Begin_NoFolder_HasNone() =>
        Assert.Null(Begin("no-such-folder").Take(new PackageLocation("good", "1.0.0", "no-such-folder/good/1.0.0")));

    private static PackagesAhead Begin(string folder) => PackagesAhead.Begin(
        new ConfigurationBuilder().AddInMemoryCollection([new("Plugins:Folder", folder)]).Build(), new PackageStore(null), new LoadMarks(null, null), TimeProvider.System);
}

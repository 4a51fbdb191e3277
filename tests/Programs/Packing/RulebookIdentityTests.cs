namespace PartnerHub.Programs.Tests.Packing;

/// <summary>A rulebook is told by its package's version, what was packed, and its settings.</summary>
public sealed class RulebookIdentityTests : IDisposable
{
    private const string OtherBytes = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";
    private readonly string _kept = Directory.CreateTempSubdirectory("partnerhub-kept-").FullName;

    [Fact]
    public async Task Load_SameVersionOtherBytes_IsRefused()
    {
        using var plugins = new PluginFolder("good");
        await Serve(plugins);
        plugins.EditManifest("good", manifest => manifest["packed"] = OtherBytes);
        await using var hub = new Hub(plugins, ("Plugins:Packages", _kept));

        var program = await hub.Find("good");

        Assert.Equal(ProgramState.Refused, program.State);
        Assert.Contains("already been loaded as version 1.0.0", program.Reason!.En);
        Assert.Contains("a déjà servi sous la version 1.0.0", program.Reason.Fr);
    }

    [Fact]
    public async Task Load_RebuiltInDevelopment_Serves()
    {
        using var plugins = new PluginFolder("good");
        var before = await Serve(plugins);
        plugins.EditManifest("good", manifest => manifest["packed"] = OtherBytes);
        await using var hub = new Hub(plugins, ("Plugins:Packages", _kept), ("Plugins:AllowRebuilt", "true"));

        var program = await hub.Find("good");

        Assert.Equal(ProgramState.Serving, program.State);
        Assert.NotEqual(before.Version, program.RulebookVersion);
    }

    [Fact]
    public async Task Load_CompiledForAMachine_IsTheSameRulebook()
    {
        using var plugins = new PluginFolder("good");
        var before = await Serve(plugins);

        // As a compiler does: other bytes in the files, the same in what was packed.
        plugins.Put("good", "TestPlugins.Good.dll", [.. await File.ReadAllBytesAsync(plugins.PathOf("good", "TestPlugins.Good.dll")), 0]);
        await using var hub = new Hub(plugins, ("Plugins:Packages", _kept));

        Assert.Equal(before, await hub.Mediator.Send(new FindRulebook("good")));
        Assert.Equal(2, Directory.EnumerateDirectories(_kept).Count());
    }

    [Fact]
    public async Task Find_OtherSettings_IsAnotherRulebook()
    {
        using var plugins = new PluginFolder("good");
        var before = await Serve(plugins);
        var own = Path.Combine(plugins.Root, "own.json");
        await File.WriteAllTextAsync(own, """{ "greeting": "operator's" }""");
        await using var hub = new Hub(plugins, ("Plugins:good:Settings", own), ("Plugins:Packages", _kept));

        var rulebook = await hub.Mediator.Send(new FindRulebook("good"));

        Assert.Equal(before.Packed, rulebook!.Packed);
        Assert.NotEqual(before.Version, rulebook.Version);
    }

    [Fact]
    public async Task Open_PackageIsNoLongerInstalled_OpensWhatWasKept()
    {
        using var plugins = new PluginFolder("good");
        var before = await Serve(plugins);
        using var none = new PluginFolder();
        await using var hub = new Hub(none, ("Plugins:Packages", _kept));

        var opened = await hub.Mediator.Send(new OpenRulebook(before));

        Assert.Equal("packaged", Hub.Observed(await hub.Assess(opened.Program!)));
    }

    [Fact]
    public async Task Open_NothingKept_SaysSo()
    {
        using var plugins = new PluginFolder("good");
        var before = await Serve(plugins);
        using var none = new PluginFolder();
        await using var hub = new Hub(none);

        var opened = await hub.Mediator.Send(new OpenRulebook(before));

        Assert.Null(opened.Program);
        Assert.Contains("the package of version 1.0.0 was not kept here", opened.Refusal!.En);
    }

    [Fact]
    public async Task Open_RulebookOfBefore_SaysSo()
    {
        using var plugins = new PluginFolder("good");
        var before = await Serve(plugins);
        await using var hub = new Hub(plugins);

        Assert.Equal("made by contracts before 1.0", (await hub.Mediator.Send(new OpenRulebook(before with { Packed = null }))).Refusal!.En);
    }

    public void Dispose() => KeptFolder.Remove(_kept);

    private async Task<Rulebook> Serve(PluginFolder plugins)
    {
        await using var hub = new Hub(plugins, ("Plugins:Packages", _kept));
        return (await hub.Mediator.Send(new FindRulebook("good")))!;
    }
}

using System.Runtime.Loader;
using Microsoft.Extensions.DependencyInjection;
using PartnerHub.Programs.Catalog;

namespace PartnerHub.Programs.Tests;

/// <summary>Code is loaded from verified, read-only copies named by what they hold, and from nowhere else.</summary>
public sealed class PackageStoreTests : IDisposable
{
    private readonly string _kept = Directory.CreateTempSubdirectory("partnerhub-kept-").FullName;

    [Fact]
    public async Task Load_Code_ComesFromTheStore()
    {
        using var plugins = new PluginFolder("rates-one");
        await using var hub = new Hub(plugins, ("Plugins:Packages", _kept));

        await hub.Said("rates-one");
        var loaded = (await Context(hub, "rates-one")).Assemblies.Select(assembly => assembly.Location).ToArray();

        var folder = Assert.Single(Directory.EnumerateDirectories(_kept));
        Assert.Equal(2, loaded.Length);
        Assert.All(loaded, path => Assert.Equal(folder, Path.GetDirectoryName(path)));
        Assert.Matches("^[0-9a-f]{64}$", Path.GetFileName(folder));
        Assert.All(Directory.EnumerateFiles(folder), file => Assert.True(File.GetAttributes(file).HasFlag(FileAttributes.ReadOnly)));
    }

    [Fact]
    public async Task Load_SourceChangesAfterVerification_IsNotLoaded()
    {
        using var plugins = new PluginFolder("rates-one");
        await using var hub = new Hub(plugins, ("Plugins:Packages", _kept));
        await hub.Find("rates-one");

        // The library is loaded at the first question that needs it.
        await File.WriteAllBytesAsync(plugins.PathOf("rates-one", "TestPlugins.Rates.dll"), await File.ReadAllBytesAsync(Path.Combine(AppContext.BaseDirectory, "plugins/rates-two/1.0.0/TestPlugins.Rates.dll")));

        Assert.Equal("10", await hub.Said("rates-one"));
    }

    [Fact]
    public async Task Load_CopyWasChanged_IsMadeAgain()
    {
        using var plugins = new PluginFolder("good");
        await using (var first = new Hub(plugins, ("Plugins:Packages", _kept)))
        {
            await first.Find("good");
        }

        var file = Path.Combine(Assert.Single(Directory.EnumerateDirectories(_kept)), "settings.json");
        File.SetAttributes(file, FileAttributes.Normal);
        await File.WriteAllTextAsync(file, """{ "greeting": "changed" }""");
        await using var hub = new Hub(plugins, ("Plugins:Packages", _kept));

        Assert.Equal("packaged", Hub.Observed(await hub.Assess("good")));
        Assert.Equal(await File.ReadAllTextAsync(plugins.PathOf("good", "settings.json")), await File.ReadAllTextAsync(file));
    }

    [Fact]
    public async Task Load_Twice_KeepsOneCopy()
    {
        using var plugins = new PluginFolder("good");
        for (var i = 0; i < 2; i++)
        {
            await using var hub = new Hub(plugins, ("Plugins:Packages", _kept));
            Assert.Equal(ProgramState.Serving, (await hub.Find("good")).State);
        }

        Assert.Single(Directory.EnumerateFileSystemEntries(_kept));
    }

    [Fact]
    public async Task Load_NoFolderGiven_TemporaryOneIsRemoved()
    {
        using var plugins = new PluginFolder("good");
        string? folder;
        await using (var hub = new Hub(plugins))
        {
            await hub.Find("good");
            folder = Path.GetDirectoryName((await Context(hub, "good")).Assemblies.First().Location);
            Assert.True(Directory.Exists(folder));
        }

        Assert.False(Directory.Exists(Path.GetDirectoryName(folder)));
    }

    public void Dispose() => KeptFolder.Remove(_kept);

    private static async Task<AssemblyLoadContext> Context(Hub hub, string program) =>
        AssemblyLoadContext.GetLoadContext((await hub.Services.GetRequiredService<ProgramCatalog>().Find(program))!.Package.Program!.GetType().Assembly)!;
}

using System.Security.Cryptography;
using System.Text.Json.Nodes;

namespace PartnerHub.Programs.Tests;

public sealed class PackagingTests
{
    [Fact]
    public void Build_Program_PackagesItselfAndItsSettings()
    {
        using var plugins = new PluginFolder("good");

        Assert.Equal(["TestPlugins.Good.deps.json", "TestPlugins.Good.dll", "program.json", "settings.json"], Files(plugins, "good"));
    }

    [Fact]
    public void Build_PrivateDependency_IsInThePackage()
    {
        using var plugins = new PluginFolder("rates-two");

        Assert.Equal(
            ["TestPlugins.Rates.dll", "TestPlugins.RatesTwo.deps.json", "TestPlugins.RatesTwo.dll", "program.json"],
            Files(plugins, "rates-two"));
    }

    [Fact]
    public void Build_Manifest_SaysWhatTheProjectSays()
    {
        using var plugins = new PluginFolder("good");
        var manifest = JsonNode.Parse(File.ReadAllText(plugins.PathOf("good", "program.json")))!;

        Assert.Equal(
            ("good", "1.0.0", "TestPlugins.Good.dll", "1.0", "2.0", "PartnerHub"),
            ((string?)manifest["id"], (string?)manifest["version"], (string?)manifest["entry"], (string?)manifest["contracts"], (string?)manifest["contractsBelow"], (string?)manifest["publisher"]));
        Assert.All(manifest["files"]!.AsObject(), file => Assert.Equal(
            Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(plugins.PathOf("good", file.Key)))), (string?)file.Value));
    }

    [Fact]
    public void Build_NoPackage_HoldsTheContracts() =>
        Assert.Empty(Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "plugins"), "PartnerHub.Contracts.*", SearchOption.AllDirectories));

    private static IEnumerable<string> Files(PluginFolder plugins, string id) =>
        Directory.EnumerateFiles(plugins.PathOf(id)).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal);
}

namespace PartnerHub.Programs.Tests;

/// <summary>The libraries, satellites and native files that a package brings along are its own.</summary>
public sealed class LibrariesTests
{
    [Fact]
    public async Task Load_TwoVersionsOfOneDependency_EachHasItsOwn()
    {
        using var plugins = new PluginFolder("rates-one", "rates-two");
        await using var hub = new Hub(plugins);

        Assert.Equal("10", await hub.Said("rates-one"));
        Assert.Equal("two 20", await hub.Said("rates-two"));
    }

    [Fact]
    public async Task Load_Satellites_FallBackToTheirLanguage()
    {
        using var plugins = new PluginFolder("satellites");
        await using var hub = new Hub(plugins);

        Assert.True(File.Exists(plugins.PathOf("satellites", "fr/TestPlugins.Satellites.resources.dll")));
        Assert.Equal("Welcome Bienvenue Bienvenue Welcome", await hub.Said("satellites"));
    }

    [Fact]
    public async Task Load_OwnNativeLibrary_IsCalled()
    {
        using var plugins = new PluginFolder("native-rates");
        plugins.Put("native-rates", "libnative-rates.so", NativeLibraryFile.Compile("int percent(void) { return 30; }"));
        await using var hub = new Hub(plugins);

        Assert.Equal("30", await hub.Said("native-rates"));
    }
}

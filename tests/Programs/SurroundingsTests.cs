using System.Globalization;

namespace PartnerHub.Programs.Tests;

/// <summary>What a plugin changes of the process is put back.</summary>
public sealed class SurroundingsTests
{
    [Theory]
    [InlineData("redirects")]
    [InlineData("moves")]
    [InlineData("prints")]
    public async Task Ask_ProgramChangesTheProcess_IsPutBack(string partner)
    {
        using var plugins = new PluginFolder("wrong-answers");
        await using var hub = new Hub(plugins);
        await hub.Find("wrong-answers");
        var (console, error, folder) = (Console.Out, Console.Error, Environment.CurrentDirectory);

        await hub.Assess("wrong-answers", partner);

        Assert.Same(console, Console.Out);
        Assert.Same(error, Console.Error);
        Assert.Equal(folder, Environment.CurrentDirectory);
        Assert.Null(CultureInfo.DefaultThreadCurrentCulture);
        Assert.Null(CultureInfo.DefaultThreadCurrentUICulture);
    }
}

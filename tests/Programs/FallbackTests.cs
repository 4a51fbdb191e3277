namespace PartnerHub.Programs.Tests;

/// <summary>The good program lies there as 1.0.0, and as a 1.1.0 whose assembly is still that of 1.0.0.</summary>
public sealed class FallbackTests
{
    [Fact]
    public async Task Newer_Refused_OlderServesAndSaysSo()
    {
        using var plugins = new PluginFolder("good");
        plugins.Add("good", version: "1.1.0");
        await using var hub = new Hub(plugins);

        var program = await hub.Find("good");

        Assert.Equal((ProgramState.Serving, "1.0.0", null), (program.State, program.Version, program.Reason));
        Assert.StartsWith("The installed package, version 1.1.0, is refused; version 1.0.0 goes on serving.", program.Notice!.En, StringComparison.Ordinal);
        Assert.Equal("good", (await hub.Assess("good")).Program);
    }

    [Fact]
    public async Task Newer_PutRight_ServesAfterARetry()
    {
        using var plugins = new PluginFolder("good");
        plugins.Add("good", version: "1.1.0");
        plugins.EditManifest("good", manifest => manifest["contracts"] = "1.9");
        await using var hub = new Hub(plugins);
        Assert.Equal((ProgramState.Refused, "1.1.0"), ((await hub.Find("good")).State, (await hub.Find("good")).Version));

        plugins.EditManifest("good", manifest => manifest["contracts"] = "1.0");

        Assert.Equal("1.0.0", (await hub.Mediator.Send(new RetryProgram("good")))!.Version);
        Directory.Delete(plugins.PathOf("good", version: "1.1.0"), recursive: true);
        Assert.Null((await hub.Mediator.Send(new RetryProgram("good")))!.Notice);
    }
}

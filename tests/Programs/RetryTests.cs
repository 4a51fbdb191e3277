namespace PartnerHub.Programs.Tests;

public sealed class RetryTests
{
    [Fact]
    public async Task Retry_AfterTimeOut_ServesAgain()
    {
        using var plugins = new PluginFolder("loops-on-call");
        await using var hub = new Hub(plugins, ("Programs:CallTimeout", "00:00:02"));
        await hub.Fault("loops-on-call", "loop");
        Assert.Equal(ProgramState.Quarantined, (await hub.Find("loops-on-call")).State);

        var retried = await hub.Mediator.Send(new RetryProgram("loops-on-call"));

        Assert.Equal((ProgramState.Serving, null), (retried!.State, retried.Reason));
        Assert.Equal("loops-on-call", (await hub.Assess("loops-on-call")).Program);
    }

    [Fact]
    public async Task Retry_AfterRepeatedFailure_ServesAtOnce()
    {
        using var plugins = new PluginFolder("throws-on-call");
        await using var hub = new Hub(plugins, ("Programs:FailureCalls", "2"), ("Programs:BreakDuration", "01:00:00"));
        await CallingTests.Fail(hub, 2);
        Assert.Equal(FaultKind.Unavailable, (await hub.Fault("throws-on-call", "p1")).Kind);

        Assert.Equal(ProgramState.Serving, (await hub.Mediator.Send(new RetryProgram("throws-on-call")))!.State);
        Assert.Equal("throws-on-call", (await hub.Assess("throws-on-call")).Program);
    }

    [Fact]
    public async Task Retry_PackagePutRight_Serves()
    {
        using var plugins = new PluginFolder("good");
        plugins.EditManifest("good", manifest => manifest["contracts"] = "1.9");
        await using var hub = new Hub(plugins);
        Assert.Equal(ProgramState.Refused, (await hub.Find("good")).State);

        plugins.EditManifest("good", manifest => manifest["contracts"] = "1.0");
        Assert.Equal(ProgramState.Serving, (await hub.Mediator.Send(new RetryProgram("good")))!.State);
    }

    [Fact]
    public async Task Retry_PackageAdded_Serves()
    {
        using var plugins = new PluginFolder("good");
        await using var hub = new Hub(plugins);
        await hub.Find("good");

        plugins.Add("rates-one");
        Assert.Equal(ProgramState.Serving, (await hub.Mediator.Send(new RetryProgram("rates-one")))!.State);
    }

    [Fact]
    public async Task Retry_Serving_IsLeftAlone()
    {
        using var plugins = new PluginFolder("good");
        await using var hub = new Hub(plugins);
        var before = await hub.Find("good");

        Assert.Same(before.Description, (await hub.Mediator.Send(new RetryProgram("good")))!.Description);
    }

    [Fact]
    public async Task Retry_UnknownProgram_IsNull()
    {
        using var plugins = new PluginFolder("good");
        await using var hub = new Hub(plugins);

        Assert.Null(await hub.Mediator.Send(new RetryProgram("nobody")));
    }

    [Fact]
    public async Task Retry_PackageGone_ProgramIsGone()
    {
        using var plugins = new PluginFolder("bad-settings", "good");
        await using var hub = new Hub(plugins);
        await hub.Find("bad-settings");

        Directory.Delete(plugins.PathOf("bad-settings"), recursive: true);
        Assert.Null(await hub.Mediator.Send(new RetryProgram("bad-settings")));
        Assert.Equal("good", Assert.Single(await hub.Mediator.Send(new ListPrograms())).Id);
    }
}

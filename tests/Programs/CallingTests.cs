using System.Diagnostics;
using System.Globalization;
using PartnerHub.Contracts;

namespace PartnerHub.Programs.Tests;

public sealed class CallingTests
{
    [Fact]
    public async Task Ask_UnknownProgram_IsFault()
    {
        using var plugins = new PluginFolder("good");
        await using var hub = new Hub(plugins);

        var fault = await hub.Fault("nobody", "p1");

        Assert.Equal(FaultKind.UnknownProgram, fault.Kind);
        Assert.Contains("« nobody »", fault.Text.Fr);
        Assert.Contains("'nobody'", fault.Text.En);
        Assert.Null(await hub.Mediator.Send(new FindProgram("nobody")));
    }

    [Fact]
    public async Task Ask_ProgramThrows_IsFaultWithoutItsTrace()
    {
        using var plugins = new PluginFolder("throws-on-call", "good");
        await using var hub = new Hub(plugins);

        var fault = await hub.Fault("throws-on-call", "bad");

        Assert.Equal(FaultKind.Threw, fault.Kind);
        Assert.Equal("The program failed while answering (InvalidOperationException).", fault.Text.En);
        Assert.Equal("Le programme a échoué en répondant (InvalidOperationException).", fault.Text.Fr);
        Assert.Equal("the table has no such row", fault.InnerException!.Message);
        Assert.Equal("throws-on-call", (await hub.Assess("throws-on-call")).Program);
        Assert.Equal(ProgramState.Serving, (await hub.Find("throws-on-call")).State);
    }

    [Fact]
    public async Task Ask_EveryQuestion_IsAnswered()
    {
        using var plugins = new PluginFolder("good");
        await using var hub = new Hub(plugins);
        var (dossier, day) = (Hub.Dossier("p1", new Fact { Kind = "sales", On = Hub.Day, Amount = 100, Currency = "EUR" }), Hub.Day);

        Assert.Equal("base", (await hub.Mediator.Send(new AssessEligibility("good", dossier, day))).Earned);
        Assert.Equal("base", Assert.Single(await hub.Mediator.Send(new AssessNetwork("good", [dossier], day))).Earned);
        Assert.Equal(LevelOutcome.Unchanged, (await hub.Mediator.Send(new PlaceLevel("good", dossier, new() { To = "base" }, day))).Ruling);
        Assert.Equal(LevelOutcome.Unchanged, Assert.Single(await hub.Mediator.Send(new PlaceNetwork("good", [dossier], day))).Ruling);
        Assert.Empty(await hub.Mediator.Send(new ListObligations("good", dossier, day, day)));
        Assert.Equal("sales", (await hub.Mediator.Send(new ExplainRequirement("good", dossier, "sales", day))).Requirement);
        Assert.Equal("logo", Assert.Single(await hub.Mediator.Send(new GrantBenefits("good", dossier, day))).Id);
        Assert.Equal(ClaimOutcome.Granted, (await hub.Mediator.Send(new RuleOnClaim("good", dossier, new() { Benefit = "logo" }, day))).Ruling);
        Assert.Equal("warning", (await hub.Mediator.Send(new RuleOnCase("good", dossier, new() { Violation = "breach", OpenedOn = day }, day))).Step!.Kind);
    }

    [Fact]
    public async Task Ask_CallerInFrench_ProgramRunsInvariant()
    {
        using var plugins = new PluginFolder("good");
        await using var hub = new Hub(plugins);
        await hub.Find("good");
        var before = CultureInfo.CurrentCulture;
        try
        {
            // The second is what every thread starts with that is not told otherwise.
            CultureInfo.CurrentCulture = CultureInfo.DefaultThreadCurrentCulture = CultureInfo.GetCultureInfo("fr-FR");
            Assert.Equal("1.5", await hub.Said("good"));
            Assert.Equal("fr-FR", CultureInfo.CurrentCulture.Name);
        }
        finally
        {
            CultureInfo.DefaultThreadCurrentCulture = null;
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public async Task Ask_ProgramSetsAmbientState_NothingIsLeftBehind()
    {
        using var plugins = new PluginFolder("good");
        await using var hub = new Hub(plugins, ("Programs:Concurrency", "1"));

        var seen = new List<string?>();
        for (var i = 0; i < 20; i++)
        {
            seen.Add(Hub.Observed(await hub.Assess("good", "ambient")));
            Assert.NotEqual("de-DE", CultureInfo.CurrentCulture.Name);
        }

        Assert.All(seen, before => Assert.Equal("none", before));
    }

    [Fact]
    public async Task Ask_OfManyThreads_RunsNoMoreThanAllowed()
    {
        using var plugins = new PluginFolder("good");
        await using var hub = new Hub(plugins, ("Programs:Concurrency", "2"), ("Programs:CallTimeout", "00:00:30"));

        var standings = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(() => hub.Assess("good", "slow"))));

        Assert.Equal(2, standings.Max(standing => int.Parse(Hub.Observed(standing)!, CultureInfo.InvariantCulture)));
    }

    [Fact]
    public async Task Ask_QueueFull_IsBusy()
    {
        using var plugins = new PluginFolder("good");
        await using var hub = new Hub(plugins, ("Programs:Concurrency", "1"), ("Programs:Queue", "0"), ("Programs:CallTimeout", "00:00:30"));
        await hub.Find("good");

        var calls = Enumerable.Range(0, 3).Select(_ => hub.Assess("good", "slow")).ToArray();
        var faults = new List<ProgramFault>();
        foreach (var call in calls.Skip(1))
        {
            faults.Add(await Assert.ThrowsAsync<ProgramFault>(() => call));
        }

        Assert.All(faults, fault => Assert.Equal(FaultKind.Busy, fault.Kind));
        Assert.Equal("good", (await calls[0]).Program);
        Assert.Equal(ProgramState.Serving, (await hub.Find("good")).State);
    }

    [Fact]
    public async Task Ask_ProgramLoops_IsTimedOutAndSetAside()
    {
        using var plugins = new PluginFolder("loops-on-call", "good");
        await using var hub = new Hub(plugins, ("Programs:CallTimeout", "00:00:02"));
        await hub.Find("loops-on-call");
        var watch = Stopwatch.StartNew();

        var fault = await hub.Fault("loops-on-call", "loop");

        Assert.Equal(FaultKind.TimedOut, fault.Kind);
        Assert.InRange(watch.Elapsed, TimeSpan.FromSeconds(1.9), TimeSpan.FromSeconds(15));
        Assert.Contains("did not answer within 2 s", fault.Text.En);
        Assert.Contains("n'a pas répondu en 2 s", fault.Text.Fr);
        var program = await hub.Find("loops-on-call");
        Assert.Equal((ProgramState.Quarantined, fault.Text), (program.State, program.Reason));
        Assert.NotNull(program.Description);
        Assert.Equal(FaultKind.Unavailable, (await hub.Fault("loops-on-call", "p1")).Kind);
        Assert.Equal("good", (await hub.Assess("good")).Program);
    }

    [Fact]
    public async Task Ask_LoopsAfterAPause_IsTimedOutAllTheSame()
    {
        using var plugins = new PluginFolder("loops-on-call");
        await using var hub = new Hub(plugins, ("Programs:CallTimeout", "00:00:01"));

        for (var i = 0; i < 3; i++)
        {
            Assert.Equal("loops-on-call", (await hub.Assess("loops-on-call")).Program);
            await Task.Delay(250);
        }

        Assert.Equal(FaultKind.TimedOut, (await hub.Fault("loops-on-call", "loop").WaitAsync(TimeSpan.FromSeconds(15))).Kind);
    }

    [Fact]
    public async Task Ask_EveryTurnLoops_WaitersAreToldAndHostGoesOn()
    {
        using var plugins = new PluginFolder("loops-on-call", "good");
        await using var hub = new Hub(plugins, ("Programs:CallTimeout", "00:00:02"), ("Programs:Concurrency", "2"));
        await hub.Find("loops-on-call");

        var calls = Enumerable.Range(0, 6).Select(_ => Task.Run(() => hub.Assess("loops-on-call", "loop"))).ToArray();
        await Task.Delay(300);
        var alive = await Task.Run(() => hub.Assess("good")).WaitAsync(TimeSpan.FromSeconds(15));

        Assert.Equal("good", alive.Program);
        foreach (var call in calls)
        {
            var fault = await Assert.ThrowsAsync<ProgramFault>(() => call.WaitAsync(TimeSpan.FromSeconds(15)));
            Assert.Contains(fault.Kind, new[] { FaultKind.TimedOut, FaultKind.Unavailable });
        }
    }

    [Fact]
    public async Task Ask_FailsRepeatedly_IsSetAsideThenTriedAgain()
    {
        using var plugins = new PluginFolder("throws-on-call");
        await using var hub = new Hub(plugins, ("Programs:FailureCalls", "3"), ("Programs:BreakDuration", "00:00:04"));

        await Fail(hub, 3);
        var fault = await hub.Fault("throws-on-call", "p1");

        Assert.Equal(FaultKind.Unavailable, fault.Kind);
        var program = await hub.Find("throws-on-call");
        Assert.Equal(ProgramState.Quarantined, program.State);
        Assert.Contains("fails repeatedly", program.Reason!.En);
        Assert.Contains("InvalidOperationException", program.Reason.En);
        Assert.Contains("échoue à répétition", program.Reason.Fr);

        await Task.Delay(TimeSpan.FromSeconds(4.2));
        Assert.Equal("throws-on-call", (await hub.Assess("throws-on-call")).Program);
        Assert.Equal(ProgramState.Serving, (await hub.Find("throws-on-call")).State);
    }

    [Fact]
    public async Task AskEach_ManyDossiers_AnswersInTheirOrder()
    {
        using var plugins = new PluginFolder("good");
        await using var hub = new Hub(plugins);
        var dossiers = Enumerable.Range(0, 1_000)
            .Select(i => Hub.Dossier($"p{i}", new Fact { Kind = "sales", On = Hub.Day, Amount = i, Currency = "EUR" }))
            .ToArray();

        var standings = await hub.Mediator.Send(new AssessNetwork("good", dossiers, Hub.Day));

        Assert.Equal(Enumerable.Range(0, 1_000).Select(i => (decimal)i), standings.Select(standing => standing.Levels[0].Requirements[0].Actual.Number!.Value));
    }

    [Fact]
    public async Task AskEach_NoDossier_AnswersNothing()
    {
        using var plugins = new PluginFolder("good");
        await using var hub = new Hub(plugins);

        Assert.Empty(await hub.Mediator.Send(new AssessNetwork("good", [], Hub.Day)));
    }

    [Fact]
    public async Task AskEach_OneThrows_IsFault()
    {
        using var plugins = new PluginFolder("throws-on-call");
        await using var hub = new Hub(plugins);

        var fault = await Assert.ThrowsAsync<ProgramFault>(() => hub.Mediator.Send(
            new AssessNetwork("throws-on-call", [Hub.Dossier(), Hub.Dossier("bad")], Hub.Day)));

        Assert.Equal(FaultKind.Threw, fault.Kind);
    }

    [Fact]
    public async Task AskEach_OneLoops_IsTimedOutAfterTheScaledLimit()
    {
        using var plugins = new PluginFolder("loops-on-call");
        await using var hub = new Hub(plugins, ("Programs:CallTimeout", "00:00:00.500"), ("Programs:BatchTimeoutPerDossier", "00:00:00.250"));
        await hub.Find("loops-on-call");

        var fault = await Assert.ThrowsAsync<ProgramFault>(() => hub.Mediator.Send(
            new AssessNetwork("loops-on-call", [Hub.Dossier(), Hub.Dossier("loop")], Hub.Day)));

        Assert.Equal(FaultKind.TimedOut, fault.Kind);
        Assert.Contains("within 1 s", fault.Text.En);
    }

    [Fact]
    public async Task AskEach_Cancelled_StopsAndProgramServes()
    {
        using var plugins = new PluginFolder("good");
        await using var hub = new Hub(plugins, ("Programs:BatchTimeoutPerDossier", "00:00:01"));
        await hub.Find("good");
        using var stop = new CancellationTokenSource(TimeSpan.FromSeconds(1));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => hub.Mediator.Send(
            new AssessNetwork("good", [.. Enumerable.Repeat(Hub.Dossier("slow"), 200)], Hub.Day), stop.Token));

        Assert.Equal(ProgramState.Serving, (await hub.Find("good")).State);
        Assert.Equal("good", (await hub.Assess("good")).Program);
    }

    internal static async Task Fail(Hub hub, int times)
    {
        for (var i = 0; i < times; i++)
        {
            Assert.Equal(FaultKind.Threw, (await hub.Fault("throws-on-call", "bad")).Kind);
        }
    }
}

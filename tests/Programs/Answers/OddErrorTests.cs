using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace PartnerHub.Programs.Tests.Answers;

/// <summary>What a program throws is put into words once, within its time, however it behaves.</summary>
public sealed class OddErrorTests
{
    [Theory]
    [InlineData("throws-oddly")]
    [InlineData("throws-hugely")]
    public async Task Ask_ErrorThatCanNotBeTold_IsFaultAndLogged(string partner)
    {
        using var plugins = new PluginFolder("wrong-answers");
        await using var hub = new Hub(plugins, ("Programs:CallTimeout", "00:00:30"));
        var logged = new Logged();
        hub.Services.GetRequiredService<ILoggerFactory>().AddProvider(logged);

        var fault = await hub.Fault("wrong-answers", partner);

        Assert.Equal(FaultKind.Threw, fault.Kind);
        Assert.Contains("(OddError)", fault.Text.En);
        Assert.InRange(fault.ToString().Length, 1, 20_000);
        Assert.Contains($"A call to program wrong-answers ended as Threw, asked for standing of {partner} on 03/02/2026", logged.Text);
        Assert.DoesNotContain("Sample Reseller", logged.Text);
    }

    [Fact]
    public async Task Ask_ErrorThatHangsWhenTold_IsTimedOut()
    {
        using var plugins = new PluginFolder("wrong-answers");
        await using var hub = new Hub(plugins, ("Programs:CallTimeout", "00:00:01"));
        await hub.Find("wrong-answers");

        Assert.Equal(FaultKind.TimedOut, (await hub.Fault("wrong-answers", "throws-hanging").WaitAsync(TimeSpan.FromSeconds(15))).Kind);
    }

    [Fact]
    public async Task Load_ErrorThatCanNotBeTold_IsRefused()
    {
        using var plugins = new PluginFolder("wrong-answers");
        plugins.Put("wrong-answers", "settings.json", "{\"fault\":\"odd-error\"}"u8.ToArray());
        await using var hub = new Hub(plugins);

        var program = await hub.Find("wrong-answers");

        Assert.Equal(ProgramState.Refused, program.State);
        Assert.Contains("(factory): OddError", program.Reason!.En);
    }

    [Fact]
    public async Task AskEach_OneThrows_LogNamesTheMember()
    {
        using var plugins = new PluginFolder("wrong-answers");
        await using var hub = new Hub(plugins);
        var logged = new Logged();
        hub.Services.GetRequiredService<ILoggerFactory>().AddProvider(logged);

        await Assert.ThrowsAsync<ProgramFault>(() => hub.Mediator.Send(
            new AssessNetwork("wrong-answers", [Hub.Dossier(), Hub.Dossier("script"), Hub.Dossier("p3")], Hub.Day)));

        Assert.Contains("ended as BadAnswer, asked for standing of script on", logged.Text);
    }

    private sealed class Logged : ILoggerProvider, ILogger
    {
        private readonly StringBuilder _text = new();

        public string Text => _text.ToString();

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            _text.AppendLine(formatter(state, exception)).Append(exception);

        public void Dispose()
        {
        }
    }
}

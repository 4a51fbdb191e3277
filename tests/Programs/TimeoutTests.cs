using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Programs.Tests;

public sealed class TimeoutTests
{
    [Fact]
    public async Task Send_Question_IsTracedWithItsProgram()
    {
        using var plugins = new PluginFolder("rates-one");
        await using var hub = new Hub(plugins);
        var traced = new ConcurrentBag<Activity>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == MessagingModule.TelemetryName,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = traced.Add,
        };
        ActivitySource.AddActivityListener(listener);

        await hub.Assess("rates-one");
        await hub.Fault("no-such-program-traced", "p1");

        Assert.Contains(traced, activity => activity.OperationName == nameof(AssessEligibility) && (string?)activity.GetTagItem("partnerhub.program") == "rates-one");
        Assert.Contains(traced, activity => activity.Status == ActivityStatusCode.Error && (string?)activity.GetTagItem("partnerhub.program") == "no-such-program-traced");
    }

    [Theory]
    [InlineData("partnerhub.program.call.duration", "nobody unknown-program", "throws-on-call answered", "throws-on-call threw")]
    [InlineData("partnerhub.request.duration", "AssessEligibility done", "AssessEligibility failed", "AssessEligibility failed")]
    public async Task Send_Question_IsMeasuredWithItsOutcome(string name, params string[] expected)
    {
        using var plugins = new PluginFolder("throws-on-call");
        await using var hub = new Hub(plugins);
        var measured = new ConcurrentBag<string>();
        using var listener = new MeterListener();
        listener.InstrumentPublished = (instrument, self) =>
        {
            if (instrument.Name == name && instrument.Meter.Scope == hub.Services.GetRequiredService<IMeterFactory>())
            {
                self.EnableMeasurementEvents(instrument);
            }
        };
        listener.SetMeasurementEventCallback<double>((_, _, tags, _) => measured.Add(string.Join(" ", tags.ToArray().Select(tag => tag.Value))));
        listener.Start();

        await hub.Assess("throws-on-call");
        await hub.Fault("throws-on-call", "bad");
        await hub.Fault("nobody", "p1");

        Assert.Equal(expected, measured.Order());
    }

    [Theory]
    [InlineData("Programs:CallTimeout", "00:00:00")]
    [InlineData("Programs:Concurrency", "0")]
    [InlineData("Programs:FailureRatio", "1.5")]
    [InlineData("Programs:BreakDuration", "00:00:00.1")]
    public async Task Options_OutOfRange_AreRefused(string key, string value)
    {
        using var plugins = new PluginFolder("good");

        await Assert.ThrowsAsync<OptionsValidationException>(async () =>
        {
            await using var hub = new Hub(plugins, (key, value));
            hub.Services.GetRequiredService<IStartupValidator>().Validate();
        });
    }

    [Fact]
    public async Task Options_UnknownKey_IsRefused()
    {
        using var plugins = new PluginFolder("good");

        await Assert.ThrowsAsync<InvalidOperationException>(async () =>
        {
            await using var hub = new Hub(plugins, ("Programs:CallTimeOuts", "1"));
            hub.Services.GetRequiredService<IStartupValidator>().Validate();
        });
    }
}

using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using MediatR;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using PartnerHub.Contracts;

namespace PartnerHub.Programs.Tests;

public sealed class MediationTests
{
    [Fact]
    public async Task Send_RequestOfAnotherAssembly_FindsItsHandler()
    {
        await using var services = Services();

        Assert.Equal(3, await services.GetRequiredService<IMediator>().Send(new Count([1, 2, 3])));
    }

    [Fact]
    public async Task Send_CheckFindsErrors_HandlerIsNotReached()
    {
        await using var services = Services();

        var refused = await Assert.ThrowsAsync<InvalidRequest>(() => services.GetRequiredService<IMediator>().Send(new Count([])));

        Assert.Equal("$.items", Assert.Single(refused.Errors).Path);
    }

    [Fact]
    public async Task Publish_TwoListeners_BothHear()
    {
        await using var services = Services();
        var heard = services.GetRequiredService<ConcurrentBag<string>>();

        await services.GetRequiredService<IMediator>().Publish(new Counted());

        Assert.Equal(["first", "second"], heard.Order());
    }

    [Fact]
    public async Task AddMediator_Twice_RegistersOnce()
    {
        await using var services = Services(twice: true);
        var heard = services.GetRequiredService<ConcurrentBag<string>>();

        await services.GetRequiredService<IMediator>().Publish(new Counted());

        Assert.Equal(2, heard.Count);
        Assert.Equal(2, services.GetServices<IPipelineBehavior<Count, int>>().Count());
    }

    [Fact]
    public void AddMediator_SecondHandler_IsRefused()
    {
        var services = new ServiceCollection().AddTransient<IRequestHandler<Count, int>, OtherHandler>();

        var error = Assert.Throws<InvalidOperationException>(() => services.AddMediator(typeof(MediationTests).Assembly));

        Assert.Contains(nameof(Count), error.Message);
    }

    [Fact]
    public async Task Send_Question_IsTracedWithItsProgram()
    {
        using var plugins = new PluginFolder("rates-one");
        await using var hub = new Hub(plugins);
        var traced = new ConcurrentBag<Activity>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == ProgramsModule.TelemetryName,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = traced.Add,
        };
        ActivitySource.AddActivityListener(listener);

        await hub.Assess("rates-one");
        await hub.Fault("no-such-program-traced", "p1");

        Assert.Contains(traced, activity => activity.OperationName == nameof(AssessEligibility) && (string?)activity.GetTagItem("partnerhub.program") == "rates-one");
        Assert.Contains(traced, activity => activity.Status == ActivityStatusCode.Error && (string?)activity.GetTagItem("partnerhub.program") == "no-such-program-traced");
    }

    [Fact]
    public async Task Send_Question_IsMeasuredWithItsOutcome()
    {
        using var plugins = new PluginFolder("throws-on-call");
        await using var hub = new Hub(plugins);
        var measured = new ConcurrentBag<string>();
        using var listener = new MeterListener();
        listener.InstrumentPublished = (instrument, self) =>
        {
            if (instrument.Meter.Scope == hub.Services.GetRequiredService<IMeterFactory>())
            {
                self.EnableMeasurementEvents(instrument);
            }
        };
        listener.SetMeasurementEventCallback<double>((_, _, tags, _) => measured.Add(string.Join(" ", tags.ToArray().Select(tag => tag.Value))));
        listener.Start();

        await hub.Assess("throws-on-call");
        await hub.Fault("throws-on-call", "bad");
        await hub.Fault("nobody", "p1");

        Assert.Equal(["nobody unknown-program", "throws-on-call answered", "throws-on-call threw"], measured.Order());
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

    private static ServiceProvider Services(bool twice = false)
    {
        var services = new ServiceCollection()
            .AddSingleton<ConcurrentBag<string>>()
            .AddPrograms(new ConfigurationBuilder().Build())
            .AddMediator(typeof(MediationTests).Assembly);
        return (twice ? services.AddMediator(typeof(MediationTests).Assembly) : services).BuildServiceProvider();
    }

    internal sealed record Count(int[] Items) : IRequest<int>;

    internal sealed record Counted : INotification;

    internal sealed class CountHandler : IRequestHandler<Count, int>
    {
        public Task<int> Handle(Count asked, CancellationToken cancellation) => Task.FromResult(asked.Items.Length);
    }

    internal abstract class OtherHandler : IRequestHandler<Count, int>
    {
        public abstract Task<int> Handle(Count asked, CancellationToken cancellation);
    }

    internal sealed class CountCheck : IRequestCheck<Count>
    {
        public ValueTask<IReadOnlyList<InputError>> Check(Count asked, CancellationToken cancellation) => new(asked.Items.Length > 0 ? [] :
        [
            new InputError { Path = "$.items", Expected = LocalizedText.Of("un élément", "an item"), Found = LocalizedText.Of("rien", "nothing") },
        ]);
    }

    internal sealed class FirstListener(ConcurrentBag<string> heard) : INotificationHandler<Counted>
    {
        public Task Handle(Counted told, CancellationToken cancellation)
        {
            heard.Add("first");
            return Task.CompletedTask;
        }
    }

    internal sealed class SecondListener(ConcurrentBag<string> heard) : INotificationHandler<Counted>
    {
        public Task Handle(Counted told, CancellationToken cancellation)
        {
            heard.Add("second");
            return Task.CompletedTask;
        }
    }
}

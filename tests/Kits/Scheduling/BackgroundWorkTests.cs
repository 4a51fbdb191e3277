using Microsoft.Extensions.Hosting;
using PartnerHub.Kits.Scheduling;

namespace PartnerHub.Kits.Scheduling.Tests;

public sealed class BackgroundWorkTests
{
    private static readonly TimeSpan LongEnough = TimeSpan.FromSeconds(30);

    [Fact]
    public async Task Start_HostDoesNotServeYet_WaitsUntilItDoes()
    {
        using var work = new Work();
        await work.StartAsync(CancellationToken.None);
        await Task.Delay(TimeSpan.FromSeconds(1), TestContext.Current.CancellationToken);
        Assert.False(work.Begun.IsCompleted);

        await ((IHostedLifecycleService)work).StartedAsync(CancellationToken.None);

        await work.Begun.WaitAsync(LongEnough, TestContext.Current.CancellationToken);
        await work.StopAsync(CancellationToken.None);
        Assert.True(work.ExecuteTask!.IsCompleted);
    }

    [Fact]
    public async Task Stop_HostNeverServed_NeverBegins()
    {
        using var work = new Work();
        await work.StartAsync(CancellationToken.None);

        await work.StopAsync(CancellationToken.None);

        Assert.True(work.ExecuteTask!.IsCompleted);
        Assert.False(work.Begun.IsCompleted);
    }

    [Fact]
    public async Task Work_Fails_HostIsTold()
    {
        using var work = new Work { Failure = new InvalidOperationException("broken") };
        await work.StartAsync(CancellationToken.None);
        await ((IHostedLifecycleService)work).StartedAsync(CancellationToken.None);

        var told = await Assert.ThrowsAsync<InvalidOperationException>(() => work.ExecuteTask!.WaitAsync(LongEnough, TestContext.Current.CancellationToken));

        Assert.Equal("broken", told.Message);
    }

    private sealed class Work : BackgroundWork
    {
        private readonly TaskCompletionSource _begun = new();

        public Task Begun => _begun.Task;

        public Exception? Failure { get; init; }

        protected override async Task WorkAsync(CancellationToken stoppingToken)
        {
            _begun.SetResult();
            if (Failure is not null)
            {
                throw Failure;
            }

            await Task.Delay(Timeout.InfiniteTimeSpan, stoppingToken);
        }
    }
}

using Microsoft.Extensions.Hosting;

namespace PartnerHub.Kits.Scheduling;

/// <summary>Work beside what is served. It begins a moment after the host serves: those who waited for the start go first.</summary>
public abstract class BackgroundWork : BackgroundService, IHostedLifecycleService
{
    private static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(500);

    private readonly TaskCompletionSource _serving = new(TaskCreationOptions.RunContinuationsAsynchronously);

    Task IHostedLifecycleService.StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    Task IHostedLifecycleService.StartedAsync(CancellationToken cancellationToken)
    {
        _serving.TrySetResult();
        return Task.CompletedTask;
    }

    Task IHostedLifecycleService.StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    Task IHostedLifecycleService.StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    protected sealed override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await _serving.Task.WaitAsync(stoppingToken);
        await Task.Delay(Moment, stoppingToken);
        await WorkAsync(stoppingToken);
    }

    /// <summary>Ends when the token says so. A failure that is not caught stops the host.</summary>
    protected abstract Task WorkAsync(CancellationToken stoppingToken);
}

using Quartz;

namespace PartnerHub.Kits.Scheduling;

/// <summary>Has the scheduler's jobs run while the host serves; those under way when it stops are told so.</summary>
internal sealed class SchedulerWork(ISchedulerFactory schedulers) : BackgroundWork
{
    protected override async Task WorkAsync(CancellationToken stoppingToken)
    {
        var scheduler = await schedulers.GetScheduler(stoppingToken);
        await scheduler.Start(stoppingToken);
        await Task.Delay(Timeout.InfiniteTimeSpan, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await scheduler.Shutdown(waitForJobsToComplete: false, CancellationToken.None);
    }
}

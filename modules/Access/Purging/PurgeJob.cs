using MediatR;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using PartnerHub.Kits.Messaging;
using PartnerHub.Kits.Scheduling;
using Quartz;

namespace PartnerHub.Access.Purging;

/// <summary>Removes what nobody enters by any more. One that fails is made up for the next time.</summary>
[DisallowConcurrentExecution]
internal sealed partial class PurgeJob(IServiceProvider services, ILogger<PurgeJob> log) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            await using var scope = services.CreateScopeFor(Caller.System);
            await scope.ServiceProvider.GetRequiredService<IMediator>().Send(new PurgeEntries(), cancellationToken);
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            LogFailed(log, error);
        }
    }

    [LoggerMessage(LogLevel.Error, "Sessions, links and mistakes of before could not be removed")]
    private static partial void LogFailed(ILogger log, Exception error);
}

/// <summary>Has it done once the host serves, and every hour from then on.</summary>
internal sealed class PurgeScheduling(ISchedulerFactory schedulers, TimeProvider time) : BackgroundWork
{
    private static readonly TimeSpan Every = TimeSpan.FromHours(1);

    protected override async Task WorkAsync(CancellationToken stoppingToken)
    {
        var job = JobBuilder.Create<PurgeJob>().WithIdentity("entries", "purge").Build();
        var trigger = TriggerBuilder.Create(time).StartNow().WithSimpleSchedule(every => every.WithInterval(Every).RepeatForever()).Build();
        var scheduler = await schedulers.GetScheduler(stoppingToken);
        await scheduler.ScheduleJob(job, trigger, cancellationToken: stoppingToken);
    }
}

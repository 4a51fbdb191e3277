using Microsoft.Extensions.Options;
using PartnerHub.Kits.Data;
using PartnerHub.Kits.Scheduling;
using Quartz;

namespace PartnerHub.Kits.Messaging;

/// <summary>Has old answers removed once the host serves, and every so often from then on.</summary>
internal sealed class PurgeScheduling(ISchedulerFactory schedulers, TimeProvider time, IOptions<MessagingOptions> options) : BackgroundWork
{
    protected override async Task WorkAsync(CancellationToken stoppingToken)
    {
        var job = JobBuilder.Create<PurgeJob>().WithIdentity("answers", "purge").Build();
        var trigger = TriggerBuilder.Create(time)
            .StartNow()
            .WithSimpleSchedule(every => every.WithInterval(TimeSpan.FromHours(options.Value.PurgeEveryHours)).RepeatForever())
            .Build();
        var scheduler = await schedulers.GetScheduler(stoppingToken);
        await scheduler.ScheduleJob(job, trigger, cancellationToken: stoppingToken);
    }
}

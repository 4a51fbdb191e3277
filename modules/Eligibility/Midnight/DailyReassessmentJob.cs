using PartnerHub.Kits.Messaging;
using Quartz;

namespace PartnerHub.Eligibility.Midnight;

/// <summary>Judges whom a program's new day changes, and has itself called again when the program's next day begins.</summary>
[DisallowConcurrentExecution]
internal sealed class DailyReassessmentJob(DailyReassessment work, MidnightTriggers triggers) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        var job = context.JobDetail.Key;
        try
        {
            await work.RunAsync(job.Name, cancellationToken);
        }
        finally
        {
            await context.Scheduler.ScheduleJob(triggers.Next(job), cancellationToken: CancellationToken.None);
        }
    }
}

/// <summary>When a program's next day begins. The scheduler goes by the hub's clock.</summary>
internal sealed class MidnightTriggers(IProgramDays calendar, TimeProvider time)
{
    public ITrigger Next(JobKey job) =>
        TriggerBuilder.Create(time).ForJob(job).StartAt(calendar.StartOf(job.Name, calendar.Today(job.Name).AddDays(1))).Build();
}

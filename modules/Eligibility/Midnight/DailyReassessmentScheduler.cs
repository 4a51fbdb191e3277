using MediatR;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using PartnerHub.Kits.Data;
using PartnerHub.Kits.Messaging;
using PartnerHub.Kits.Scheduling;
using PartnerHub.Programs;
using Quartz;

namespace PartnerHub.Eligibility.Midnight;

/// <summary>Catches up what was missed while the host was down, and gives each program its job, also one published later.</summary>
internal sealed partial class DailyReassessmentScheduler(
    IServiceProvider services,
    ISchedulerFactory schedulers,
    DailyReassessment work,
    MidnightTriggers triggers,
    TimeProvider time,
    ILogger<DailyReassessmentScheduler> log) : BackgroundWork
{
    private static readonly TimeSpan Look = TimeSpan.FromMinutes(1);

    private readonly HashSet<string> _scheduled = new(StringComparer.Ordinal);

    protected override async Task WorkAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await ScheduleAsync(stoppingToken);
            }
            catch (Exception error) when (error is not OperationCanceledException)
            {
                LogFailed(log, error);
            }

            await Task.Delay(Look, time, stoppingToken);
        }
    }

    private async Task ScheduleAsync(CancellationToken cancellation)
    {
        var scheduler = await schedulers.GetScheduler(cancellation);
        foreach (var program in (await ListAsync(cancellation)).Where(program => !_scheduled.Contains(program)))
        {
            await work.RunAsync(program, cancellation);
            var job = JobBuilder.Create<DailyReassessmentJob>().WithIdentity(program, "midnight").StoreDurably().Build();
            await scheduler.ScheduleJob(job, triggers.Next(job.Key), cancellationToken: cancellation);
            _scheduled.Add(program);
        }
    }

    private async Task<IEnumerable<string>> ListAsync(CancellationToken cancellation)
    {
        await using var scope = services.CreateScopeFor(Caller.System);
        var programs = await scope.ServiceProvider.GetRequiredService<IMediator>().Send(new ListPrograms(), cancellation);
        return programs.Select(program => program.Id);
    }

    [LoggerMessage(LogLevel.Error, "The work of midnight could not be scheduled")]
    private static partial void LogFailed(ILogger log, Exception error);
}

using MediatR;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using PartnerHub.Dispatch;
using PartnerHub.Programs;
using Quartz;

namespace PartnerHub.Eligibility.Midnight;

/// <summary>Catches up what was missed while the host was down, and gives each program its job.</summary>
internal sealed partial class MidnightWatch(
    IServiceProvider services, ISchedulerFactory schedulers, NightWork work, MidnightTriggers triggers, ILogger<MidnightWatch> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            var scheduler = await schedulers.GetScheduler(stoppingToken);
            foreach (var program in await ListAsync(stoppingToken))
            {
                await work.RunAsync(program, stoppingToken);
                var job = JobBuilder.Create<MidnightJob>().WithIdentity(program, "midnight").StoreDurably().Build();
                await scheduler.ScheduleJob(job, triggers.Next(job.Key), cancellationToken: stoppingToken);
            }
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            LogFailed(log, error);
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

using MediatR;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using PartnerHub.Kits.Data;
using PartnerHub.Kits.Messaging;
using PartnerHub.Kits.Scheduling;

namespace PartnerHub.Eligibility.Reassess;

/// <summary>
/// Judges the members that large loads have changed, after a start too. Loads that follow each other name the same members again:
/// they are judged once nothing more comes, or during a long load every now and then.
/// </summary>
internal sealed partial class ReassessmentWorker(IServiceProvider services, WorkSignal<DueMembers> signal, TimeProvider time, ILogger<ReassessmentWorker> log)
    : BackgroundWork
{
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Quiet = TimeSpan.FromSeconds(0.5);

    protected override async Task WorkAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await using var scope = services.CreateScopeFor(Caller.System);
                await scope.ServiceProvider.GetRequiredService<IMediator>().Send(new JudgeDue(), stoppingToken);
            }
            catch (Exception error) when (error is not OperationCanceledException)
            {
                LogFailed(log, error);
            }

            var waiting = time.GetTimestamp();
            if (await signal.IsRaisedAsync(Look, stoppingToken))
            {
                while (time.GetElapsedTime(waiting) < Look && await signal.IsRaisedAsync(Quiet, stoppingToken))
                {
                    // The load goes on.
                }
            }
        }
    }

    [LoggerMessage(LogLevel.Error, "Members could not be judged; they stay on the list")]
    private static partial void LogFailed(ILogger log, Exception error);
}

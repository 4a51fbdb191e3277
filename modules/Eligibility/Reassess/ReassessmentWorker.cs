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
    private static readonly TimeSpan Quiet = TimeSpan.FromSeconds(0.25);

    protected override async Task WorkAsync(CancellationToken stoppingToken)
    {
        for (var isAsked = true; !stoppingToken.IsCancellationRequested; isAsked = await IsAskedAsync(stoppingToken))
        {
            try
            {
                await using var scope = services.CreateScopeFor(Caller.System);
                var due = new JudgeDue { ListedBefore = isAsked ? null : time.Instant() - Look };
                await scope.ServiceProvider.GetRequiredService<IMediator>().Send(due, stoppingToken);
            }
            catch (Exception error) when (error is not OperationCanceledException)
            {
                LogFailed(log, error);
            }
        }
    }

    /// <summary>True once members are to be judged now; false when it is time to look for those who wait for long.</summary>
    private async Task<bool> IsAskedAsync(CancellationToken cancellation)
    {
        var waiting = time.GetTimestamp();
        var isAsked = await signal.IsRaisedAsync(Look, cancellation);
        for (var isMore = isAsked; isMore && time.GetElapsedTime(waiting) < Look;)
        {
            isMore = await signal.IsRaisedAsync(Quiet, cancellation);
        }

        return isAsked;
    }

    [LoggerMessage(LogLevel.Error, "Members could not be judged; they stay on the list")]
    private static partial void LogFailed(ILogger log, Exception error);
}

using MediatR;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using PartnerHub.Kits.Data;
using PartnerHub.Kits.Messaging;
using PartnerHub.Kits.Scheduling;

namespace PartnerHub.Eligibility.Judge;

/// <summary>Judges the members that large loads have changed, after a start too.</summary>
internal sealed partial class DueWatch(IServiceScopeFactory scopes, WorkSignal<DueMembers> signal, ILogger<DueWatch> log) : BackgroundWork
{
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(30);

    protected override async Task WorkAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                scope.ServiceProvider.GetRequiredService<CallerContext>().Caller = Caller.System;
                await scope.ServiceProvider.GetRequiredService<IMediator>().Send(new JudgeDue(), stoppingToken);
            }
            catch (Exception error) when (error is not OperationCanceledException)
            {
                LogFailed(log, error);
            }

            await signal.WaitAsync(Look, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    [LoggerMessage(LogLevel.Error, "Members could not be judged; they stay on the list")]
    private static partial void LogFailed(ILogger log, Exception error);
}

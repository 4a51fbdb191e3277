using Microsoft.Extensions.Logging;
using PartnerHub.Kits.Data;
using PartnerHub.Kits.Scheduling;
using PartnerHub.Rulebooks.SetAside;

namespace PartnerHub.Rulebooks.Publication;

/// <summary>Learns of what other hosts on the same database have published, or set aside.</summary>
internal sealed partial class RulebookRefresh(
    RulebookStore store, PublishedRulebookCache published, SetAsideCache aside, TimeProvider time, ILogger<RulebookRefresh> log) : BackgroundWork
{
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(5);

    protected override async Task WorkAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Look, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            await LookAsync(stoppingToken);
        }
    }

    private async Task LookAsync(CancellationToken cancellation)
    {
        try
        {
            if (await store.CountAsync(cancellation) != published.Count)
            {
                published.Forget();
            }

            await aside.ReadAsync(cancellation);
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            LogFailed(log, error);
        }
    }

    [LoggerMessage(LogLevel.Warning, "It is not known whether another host has published a rulebook, or set a program aside")]
    private static partial void LogFailed(ILogger log, Exception error);
}

using PartnerHub.Kits.Data;
using PartnerHub.Kits.Scheduling;

namespace PartnerHub.Host.Web;

/// <summary>Gives back, once, the memory that a start needs and serving does not: the collector would keep it for a rush that may be hours away.</summary>
internal sealed class StartupMemoryTrim(TimeProvider time) : BackgroundWork
{
    private static readonly TimeSpan Quiet = TimeSpan.FromSeconds(1);

    protected override async Task WorkAsync(CancellationToken stoppingToken)
    {
        await Task.Delay(Quiet, time, stoppingToken);
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
    }
}

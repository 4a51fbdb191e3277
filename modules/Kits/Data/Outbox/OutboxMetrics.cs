using System.Diagnostics.Metrics;

namespace PartnerHub.Kits.Data;

/// <summary>How many messages wait to be passed on.</summary>
internal sealed class OutboxMetrics(IMeterFactory meters)
{
    private readonly Gauge<long> _backlog = meters.Create(DataModule.TelemetryName).CreateGauge<long>("partnerhub.outbox.backlog", "{message}", "Messages that wait to be passed on.");

    public bool IsRead => _backlog.Enabled;

    public void Record(long backlog) => _backlog.Record(backlog);
}

using System.Diagnostics.Metrics;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Eligibility.Midnight;

/// <summary>How long the work of nights took, and how it ended; looking and finding nobody due is none.</summary>
internal sealed class NightMetrics(IMeterFactory meters)
{
    private readonly Histogram<double> _duration = meters.Create(MessagingModule.TelemetryName).CreateHistogram<double>(
        "partnerhub.night.duration", "s", "Time that a night's work of a program took.", tags: null, Buckets.OfSeconds);

    public void Record(string program, bool failed, TimeSpan duration) =>
        _duration.Record(duration.TotalSeconds, new("program", program), new("result", failed ? "failed" : "done"));
}

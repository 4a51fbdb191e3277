using System.Diagnostics.Metrics;

namespace PartnerHub.Kits.Messaging;

/// <summary>How finely durations are told apart where a reader does not say so itself.</summary>
public static class Buckets
{
    public static InstrumentAdvice<double> OfSeconds { get; } = new() { HistogramBucketBoundaries = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 300] };
}

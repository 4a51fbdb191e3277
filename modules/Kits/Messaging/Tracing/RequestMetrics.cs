using System.Diagnostics.Metrics;

namespace PartnerHub.Kits.Messaging;

/// <summary>How often each request was handled, how it ended, and how long it took.</summary>
internal sealed class RequestMetrics(IMeterFactory meters)
{
    private readonly Histogram<double> _duration = meters.Create(MessagingModule.TelemetryName).CreateHistogram<double>(
        "partnerhub.request.duration", "s", "Time that a request took to be handled, those that it sends included.", tags: null, Buckets.OfSeconds);

    public bool IsRead => _duration.Enabled;

    public void Record(string request, Exception? error, TimeSpan duration) =>
        _duration.Record(duration.TotalSeconds, new("request", request), new("result", ResultOf(error)));

    private static string ResultOf(Exception? error) => error switch
    {
        null => "done",
        RightMissingException or InvalidRequestException or IdempotencyConflictException or LostRaceException => "refused",
        OperationCanceledException => "cancelled",
        _ => "failed",
    };
}

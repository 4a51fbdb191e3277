using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace PartnerHub.Kits.Web;

/// <summary>Progress as server-sent events: <c>progress</c> whenever it changed, and one <c>end</c>, after which nothing comes.</summary>
public static class ProgressEvents
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(500);

    // What is silent for long is cut off on the way.
    private static readonly TimeSpan MostSilence = TimeSpan.FromSeconds(15);

    /// <param name="read">How far it is now.</param>
    /// <param name="time">The clock.</param>
    /// <param name="cancellation">The request's.</param>
    public static ServerSentEventsResult<Progress> Stream(
        Func<CancellationToken, ValueTask<Progress>> read, TimeProvider time, CancellationToken cancellation) =>
        TypedResults.ServerSentEvents(ReadAsync(read, time, cancellation));

    private static async IAsyncEnumerable<SseItem<Progress>> ReadAsync(
        Func<CancellationToken, ValueTask<Progress>> read, TimeProvider time, [EnumeratorCancellation] CancellationToken cancellation)
    {
        using var timer = new PeriodicTimer(Interval, time);
        var (told, at) = ((Progress?)null, time.GetTimestamp());
        do
        {
            var progress = await read(cancellation);
            if (progress != told || time.GetElapsedTime(at) >= MostSilence)
            {
                (told, at) = (progress, time.GetTimestamp());
                yield return new SseItem<Progress>(progress, progress.Ended ? "end" : "progress");
            }
        }
        while (!told!.Ended && await timer.WaitForNextTickAsync(cancellation));
    }
}

using System.Collections.Concurrent;
using System.Diagnostics;
using PartnerHub.Kits.Data;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Host.Tests.Members;

/// <summary>What a client's requests make the host do: which handlers it asks, and which statements it sends to the database.</summary>
internal sealed class Traffic : ICallWatch, IDisposable
{
    private readonly ActivityListener _listener;
    private ConcurrentQueue<string> _requests = [];
    private ConcurrentQueue<string> _statements = [];
    private ActivityTraceId _traced;
    private int _units;

    public Traffic()
    {
        _listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name is MessagingModule.TelemetryName or "Microsoft.AspNetCore",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStarted = Started,
        };
        ActivitySource.AddActivityListener(_listener);
    }

    public IReadOnlyList<string> Requests => [.. _requests];

    public IReadOnlyList<string> Statements => [.. _statements];

    /// <summary>How many units of work were begun.</summary>
    public int Units => _units;

    public async Task WatchAsync(Func<Task> work)
    {
        (_requests, _statements, _units) = ([], [], 0);
        using var activity = new Activity(nameof(Traffic)).Start();
        _traced = activity.TraceId;
        await work();
        _traced = default;
    }

    public void Calling(string what)
    {
        if (IsTraced(Activity.Current) && what is "begin")
        {
            Interlocked.Increment(ref _units);
        }
        else if (IsTraced(Activity.Current) && what is not ("open" or "begin" or "commit" or "savepoint"))
        {
            _statements.Enqueue(what);
        }
    }

    public void Dispose() => _listener.Dispose();

    private void Started(Activity activity)
    {
        if (IsTraced(activity) && activity.Source.Name == MessagingModule.TelemetryName)
        {
            _requests.Enqueue(activity.OperationName);
        }
    }

    private bool IsTraced(Activity? activity) => activity is not null && activity.TraceId == _traced;
}

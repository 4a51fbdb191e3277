namespace PartnerHub.Programs.Calls;

/// <summary>
/// Ends calls that exceed their time. One timer looks at all that run, since a timer for each would cost more than what
/// most of them do; it stands still while nothing runs, and then keeps nothing alive. A call is ended at most a tick late.
/// </summary>
/// <param name="places">How many calls run at a time, those included whose thread is lost.</param>
/// <param name="limit">Time limit of one call: a tenth of it is the tick, within bounds.</param>
/// <param name="time">The clock.</param>
internal sealed class CallTimeoutMonitor(int places, TimeSpan limit, TimeProvider time)
{
    private static readonly TimeSpan ShortestTick = TimeSpan.FromMilliseconds(10);
    private static readonly TimeSpan LongestTick = TimeSpan.FromMilliseconds(100);

    private readonly IWatchedCall?[] _running = new IWatchedCall?[places];
    private readonly TimeSpan _tick = TimeSpan.FromTicks(Math.Clamp(limit.Ticks / 10, ShortestTick.Ticks, LongestTick.Ticks));
    private readonly Lock _starting = new();
    private ITimer? _timer;
    private int _ticking;

    /// <summary>Starts to watch a call.</summary>
    /// <returns>Its place, to be given back when it has returned.</returns>
    public int Enter(IWatchedCall call)
    {
        var place = 0;
        while (Interlocked.CompareExchange(ref _running[place], call, null) is not null)
        {
            place = (place + 1) % _running.Length;
        }

        if (Volatile.Read(ref _ticking) == 0)
        {
            Start();
        }

        return place;
    }

    public void Leave(int place) => Volatile.Write(ref _running[place], null);

    private void Start()
    {
        if (Interlocked.Exchange(ref _ticking, 1) == 0)
        {
            lock (_starting)
            {
                _timer ??= time.CreateTimer(static watch => ((CallTimeoutMonitor)watch!).Tick(), this, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
                _timer.Change(_tick, _tick);
            }
        }
    }

    private void Tick()
    {
        if (AnyRuns())
        {
            return;
        }

        lock (_starting)
        {
            _timer!.Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
            Interlocked.Exchange(ref _ticking, 0);
        }

        // One may have entered meanwhile and found the timer running.
        if (AnyRuns())
        {
            Start();
        }
    }

    private bool AnyRuns()
    {
        var any = false;
        foreach (ref var place in _running.AsSpan())
        {
            any |= Volatile.Read(ref place)?.IsInTime() ?? false;
        }

        return any;
    }
}

/// <summary>A call as its watch sees it.</summary>
internal interface IWatchedCall
{
    /// <summary>True while it runs and has time left. One whose time is over is ended.</summary>
    bool IsInTime();
}

namespace PartnerHub.Kits.Scheduling;

/// <summary>Wakes a worker of this process when there is something for it to do, so that it need not look all the time.</summary>
/// <typeparam name="TWork">What there is to do: each kind of work has a signal of its own, registered as a singleton.</typeparam>
public sealed class WorkSignal<TWork> : IDisposable
{
    private readonly SemaphoreSlim _raised = new(0, 1);

    /// <summary>Raised again before the worker looked, it wakes it once.</summary>
    public void Raise()
    {
        try
        {
            _raised.Release();
        }
        catch (SemaphoreFullException)
        {
            // It is raised already.
        }
    }

    /// <summary>Returns once the signal is raised, or after a while without it.</summary>
    public Task WaitAsync(TimeSpan atMost, CancellationToken cancellation) => _raised.WaitAsync(atMost, cancellation);

    /// <summary>The same, telling whether it was raised; it was not when the wait is given up.</summary>
    public async Task<bool> IsRaisedAsync(TimeSpan within, CancellationToken cancellation)
    {
        try
        {
            return await _raised.WaitAsync(within, cancellation);
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    public void Dispose() => _raised.Dispose();
}

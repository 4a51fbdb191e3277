namespace PartnerHub.Data;

/// <summary>Tells the delivery that there is something to deliver, so that it need not look all the time.</summary>
public sealed class OutboxBell : IDisposable
{
    private readonly SemaphoreSlim _rung = new(0, 1);

    internal void Ring()
    {
        try
        {
            _rung.Release();
        }
        catch (SemaphoreFullException)
        {
            // It rings already.
        }
    }

    internal Task WaitAsync(TimeSpan atMost, CancellationToken cancellation) => _rung.WaitAsync(atMost, cancellation);

    public void Dispose() => _rung.Dispose();
}

namespace PartnerHub.Kits.Data;

/// <summary>
/// Who writes to a server at once: half as many as there are connections. The others wait in order, and those who read find a
/// connection meanwhile; else writes that wait for one row would keep everybody from the database.
/// </summary>
/// <param name="connections">How many there may be.</param>
internal sealed class WriteTurns(int connections) : IDisposable
{
    private readonly SemaphoreSlim _free = new(Math.Max(1, connections / 2));

    public async ValueTask<IDisposable?> TakeAsync(CancellationToken cancellation)
    {
        await _free.WaitAsync(cancellation);
        return new Turn(_free);
    }

    public void Dispose() => _free.Dispose();

    private sealed class Turn(SemaphoreSlim free) : IDisposable
    {
        public void Dispose() => free.Release();
    }
}

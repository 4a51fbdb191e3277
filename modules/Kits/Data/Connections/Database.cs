namespace PartnerHub.Kits.Data;

/// <summary>Opens sessions. The one place that knows which database it is.</summary>
public sealed class Database : IAsyncDisposable
{
    private readonly Engine _engine;
    private readonly ICallWatch? _watch;

    internal Database(StorageOptions options, string contentRoot, ICallWatch? watch = null) => (_engine, _watch) = (Engine.Of(options, contentRoot), watch);

    public Dialect Dialect => _engine.Dialect;

    /// <summary>Full path of the database file; null on a server.</summary>
    public string? File => _engine.File;

    /// <summary>The server's own tool to back this database up into a file, or to restore it from there, as a command without any password; null for a file.</summary>
    public (string Backup, string Restore)? ToolsOf(string file) => _engine.ToolsOf(file);

    /// <summary>A session outside any transaction, to read with.</summary>
    public async Task<Session> OpenAsync(CancellationToken cancellation)
    {
        _watch?.Calling("open");
        return new Session(_engine, await _engine.ConnectAsync(cancellation), null, _watch);
    }

    public ValueTask DisposeAsync() => _engine.DisposeAsync();

    /// <summary>A session in a transaction that nobody else writes beside where the engine has one writer.</summary>
    internal async Task<Session> BeginAsync(CancellationToken cancellation)
    {
        _watch?.Calling("begin");
        var turn = await _engine.TurnToWriteAsync(cancellation);
        try
        {
            var connection = await _engine.ConnectAsync(cancellation);
            try
            {
                var transaction = await connection.BeginTransactionAsync(cancellation);
                return new Session(_engine, connection, transaction, _watch) { Turn = turn };
            }
            catch
            {
                await connection.DisposeAsync();
                throw;
            }
        }
        catch
        {
            turn?.Dispose();
            throw;
        }
    }

    internal DatabaseCheckup Checkup(TimeProvider time) => new(_engine, this, time);

    internal Task CreateAsync(CancellationToken cancellation) => _engine.CreateAsync(cancellation);
}

/// <summary>Sees every call to the database before it is made; what it throws is thrown in the call's place.</summary>
public interface ICallWatch
{
    void Calling(string what);
}

using System.Data.Common;

namespace PartnerHub.Kits.Data;

/// <summary>One configured database: how it is reached, made and written to.</summary>
internal abstract class Engine : IAsyncDisposable
{
    public abstract Dialect Dialect { get; }

    /// <summary>Full path of the database file; null on a server.</summary>
    public virtual string? File => null;

    public abstract Task<DbConnection> ConnectAsync(CancellationToken cancellation);

    /// <summary>Makes the database where the engine lets a program do so.</summary>
    public virtual Task CreateAsync(CancellationToken cancellation) => Task.CompletedTask;

    /// <summary>Waits for the turn to write, where the engine has one writer; disposed when the write is over.</summary>
    public virtual ValueTask<IDisposable?> TurnToWriteAsync(CancellationToken cancellation) => ValueTask.FromResult<IDisposable?>(null);

    public abstract RowWriter Rows(DbConnection connection, DbTransaction? transaction, string table, IReadOnlyList<RowColumn> columns);

    /// <param name="expected">About how many rows.</param>
    public abstract Task<RowReader> ReadAsync(Session session, string text, object values, int expected, CancellationToken cancellation);

    public virtual ValueTask DisposeAsync() => ValueTask.CompletedTask;

    public static Engine Of(StorageOptions options, string contentRoot) => options.Provider.ToLowerInvariant() switch
    {
        "postgresql" => new PostgresEngine(options),
        "sqlserver" => new SqlServerEngine(options),
        _ => new SqliteEngine(options, contentRoot),
    };

    /// <summary>What is wrong with a connection string; null when nothing is.</summary>
    public static string? Error(StorageOptions options)
    {
        try
        {
            return options.Provider.ToLowerInvariant() switch
            {
                "postgresql" => PostgresEngine.Error(options.ConnectionString),
                "sqlserver" => SqlServerEngine.Error(options.ConnectionString),
                _ => SqliteEngine.Error(options.ConnectionString),
            };
        }
        catch (Exception error) when (error is ArgumentException or FormatException)
        {
            return "can't be read: " + error.Message.TrimEnd('.');
        }
    }
}

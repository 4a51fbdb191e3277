using System.Data.Common;

namespace PartnerHub.Kits.Data;

/// <summary>One configured database: how it is reached, made and written to.</summary>
internal abstract class Engine : IAsyncDisposable
{
    public abstract Dialect Dialect { get; }

    /// <summary>Full path of the database file; null on a server.</summary>
    public virtual string? File => null;

    /// <summary>Commands that back up and restore the database of a server; null for a file.</summary>
    public virtual (string Backup, string Restore)? ToolsOf(string file) => null;

    public abstract Task<DbConnection> ConnectAsync(CancellationToken cancellation);

    /// <summary>Makes the database where the engine lets a program do so.</summary>
    public virtual Task CreateAsync(CancellationToken cancellation) => Task.CompletedTask;

    /// <summary>Waits for the turn to write, where the engine has one writer; disposed when the write is over.</summary>
    public virtual ValueTask<IDisposable?> TurnToWriteAsync(CancellationToken cancellation) => ValueTask.FromResult<IDisposable?>(null);

    public abstract Task<DatabaseTraits> TraitsAsync(DbConnection connection, CancellationToken cancellation);

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

    /// <summary>The version, how texts are kept, and the time in UTC, as a question answers them.</summary>
    private protected static async Task<DatabaseTraits> AskAsync(DbConnection connection, string question, Func<string, bool> keepsAllLetters, CancellationToken cancellation)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = question;
        await using var row = await command.ExecuteReaderAsync(cancellation);
        await row.ReadAsync(cancellation);
        return new DatabaseTraits(row.GetString(0), row.GetString(1), keepsAllLetters(row.GetString(1)), new DateTimeOffset(DateTime.SpecifyKind(row.GetDateTime(2), DateTimeKind.Utc)));
    }

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

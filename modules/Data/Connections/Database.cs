using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace PartnerHub.Data;

/// <summary>Opens connections. The one place that knows which database it is.</summary>
public sealed class Database
{
    private readonly string _connectionString;
    private readonly string _busyTimeout;

    internal Database(StorageOptions options, string contentRoot)
    {
        _connectionString = SqliteSource.Resolve(options, contentRoot);
        File = new SqliteConnectionStringBuilder(_connectionString).DataSource;
        _busyTimeout = (options.BusyTimeoutSeconds * 1000).ToString(System.Globalization.CultureInfo.InvariantCulture);
    }

    /// <summary>Full path of the database file.</summary>
    public string File { get; }

    public async Task<DbConnection> OpenAsync(CancellationToken cancellation)
    {
        var connection = new SqliteConnection(_connectionString);
        try
        {
            await connection.OpenAsync(cancellation);
            await ExecuteAsync(connection, $"PRAGMA synchronous = FULL; PRAGMA busy_timeout = {_busyTimeout};", cancellation);
            return connection;
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    /// <summary>Makes the file and its folder where they are missing. The journal mode stays with the file.</summary>
    internal async Task CreateAsync(CancellationToken cancellation)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(File)!);
        await using var connection = await OpenAsync(cancellation);
        await ExecuteAsync(connection, "PRAGMA journal_mode = WAL;", cancellation);
    }

    private static async Task ExecuteAsync(DbConnection connection, string sql, CancellationToken cancellation)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync(cancellation);
    }
}

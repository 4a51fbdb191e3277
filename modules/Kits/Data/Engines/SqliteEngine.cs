using System.Data.Common;
using System.Globalization;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace PartnerHub.Kits.Data;

/// <summary>A file, with one writer at a time: those of this process queue up in order instead of polling for the lock.</summary>
internal sealed class SqliteEngine : Engine
{
    private const int CanNotOpen = 14;

    // Rows of a bulk write lie anywhere in their indexes: a page that does not fit is written, and read again for the next row.
    private const string WideCache = "PRAGMA cache_size = -49152;";
    private const string UsualCache = "PRAGMA cache_size = -2000;";

    private readonly bool _mayCreate;
    private readonly string _connectionString;
    private readonly string _pragmas;
    private readonly TimeSpan _patience;
    private readonly SemaphoreSlim _writer = new(1);
    private readonly SqliteCheckpoints _checkpoints;

    // The pragmas stay with the handle, which the driver's pool hands out again and again.
    private readonly ConditionalWeakTable<sqlite3, Prepared> _prepared = [];

    // Held open so that the file can be told from another one that took its place.
    private SqliteConnection? _opened;

    public SqliteEngine(StorageOptions options, string contentRoot)
    {
        _mayCreate = options.Create is true;
        var builder = new SqliteConnectionStringBuilder(options.ConnectionString)
        {
            DefaultTimeout = options.BusyTimeoutSeconds,
            Pooling = true,
            Mode = SqliteOpenMode.ReadWrite,
        };
        builder.DataSource = File = Path.GetFullPath(builder.DataSource, contentRoot);
        _connectionString = builder.ToString();
        _patience = TimeSpan.FromSeconds(options.BusyTimeoutSeconds);
        var milliseconds = (options.BusyTimeoutSeconds * 1000).ToString(CultureInfo.InvariantCulture);
        _pragmas = $"PRAGMA foreign_keys = ON; PRAGMA synchronous = FULL; PRAGMA busy_timeout = {milliseconds}; {SqliteCheckpoints.Pragma}";
        _checkpoints = new SqliteCheckpoints(ConnectAsync);
    }

    public override Dialect Dialect => Dialect.Sqlite;

    public override string File { get; }

    public static string? Error(string connectionString) =>
        new SqliteConnectionStringBuilder(connectionString).DataSource is var source && string.IsNullOrWhiteSpace(source) ? "names no file; expected 'Data Source=<file>'"
        : source is ":memory:" ? "is in memory, where every connection is a database of its own; expected a file"
        : null;

    public override async Task<DbConnection> ConnectAsync(CancellationToken cancellation)
    {
        if (_opened?.Handle is { } handle && SqliteFile.HasMoved(handle))
        {
            throw new SqliteException($"The database file {File} was deleted or replaced while it was open; start again with the one to go on with.", CanNotOpen);
        }

        var connection = new SqliteConnection(_connectionString);
        try
        {
            await connection.OpenAsync(cancellation);
            if (!_prepared.TryGetValue(connection.Handle!, out var prepared))
            {
                await ExecuteAsync(connection, _pragmas, cancellation);
                _prepared.AddOrUpdate(connection.Handle!, new());
            }
            else if (prepared.IsWide)
            {
                await ExecuteAsync(connection, UsualCache, cancellation);
                prepared.IsWide = false;
            }

            return connection;
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    /// <summary>Makes the file and its folder where they are missing. The journal mode stays with the file.</summary>
    public override async Task CreateAsync(CancellationToken cancellation)
    {
        if (!System.IO.File.Exists(File))
        {
            if (!_mayCreate)
            {
                throw new UnfitDatabaseException(DatabaseLack.File, File);
            }

            Directory.CreateDirectory(Path.GetDirectoryName(File)!);
        }

        var opened = new SqliteConnection(new SqliteConnectionStringBuilder(_connectionString) { Mode = SqliteOpenMode.ReadWriteCreate, Pooling = false }.ToString());
        try
        {
            await opened.OpenAsync(cancellation);
            await ExecuteAsync(opened, "PRAGMA journal_mode = WAL;", cancellation);
        }
        catch
        {
            await opened.DisposeAsync();
            throw;
        }

        if (Interlocked.Exchange(ref _opened, opened) is { } before)
        {
            await before.DisposeAsync();
        }
    }

    public override async ValueTask<IDisposable?> TurnToWriteAsync(CancellationToken cancellation) =>
        await _writer.WaitAsync(_patience, cancellation)
            ? new Turn(this)
            : throw new SqliteException("Another write takes longer than Storage:BusyTimeoutSeconds allows to wait.", 5);

    public override async Task<DatabaseTraits> TraitsAsync(DbConnection connection, CancellationToken cancellation)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA encoding;";
        var encoding = (string)(await command.ExecuteScalarAsync(cancellation))!;
        return await AskAsync(connection, $"SELECT sqlite_version(), '{encoding}', strftime('%Y-%m-%d %H:%M:%f', 'now')", found => found == "UTF-8", cancellation);
    }

    public override RowWriter Rows(DbConnection connection, DbTransaction? transaction, string table, IReadOnlyList<RowColumn> columns)
    {
        var opened = (SqliteConnection)connection;
        if (_prepared.TryGetValue(opened.Handle!, out var prepared) && !prepared.IsWide)
        {
            using var command = opened.CreateCommand();
            command.CommandText = WideCache;
            command.ExecuteNonQuery();
            prepared.IsWide = true;
        }

        return new SqliteRowWriter(opened, table, columns);
    }

    public override Task<RowReader> ReadAsync(Session session, string text, object values, int expected, CancellationToken cancellation) =>
        Task.FromResult<RowReader>(new SqliteRowReader((SqliteConnection)session.Connection, text, values));

    public override async ValueTask DisposeAsync()
    {
        await _checkpoints.DisposeAsync();
        if (_opened is { } opened)
        {
            await opened.DisposeAsync();
        }

        _writer.Dispose();
    }

    private static async Task ExecuteAsync(DbConnection connection, string sql, CancellationToken cancellation)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync(cancellation);
    }

    /// <summary>A handle whose pragmas are said.</summary>
    private sealed class Prepared
    {
        /// <summary>Whether it holds as many pages as a bulk write needs.</summary>
        public bool IsWide { get; set; }
    }

    private sealed class Turn(SqliteEngine engine) : IDisposable
    {
        public void Dispose()
        {
            engine._writer.Release();
            engine._checkpoints.Written();
        }
    }
}

using System.Data.Common;
using System.Globalization;
using Microsoft.Data.SqlClient;

namespace PartnerHub.Kits.Data;

internal sealed class SqlServerEngine : Engine
{
    // The server ends a wait for a lock before the driver ends the whole command.
    private const int SecondsToAnswer = 5;

    private readonly string _connectionString;
    private readonly string _lockTimeout;
    private readonly WriteTurns _writers;

    public SqlServerEngine(StorageOptions options)
    {
        var builder = new SqlConnectionStringBuilder(options.ConnectionString);
        builder.CommandTimeout = CommandSeconds(builder.CommandTimeout, options.BusyTimeoutSeconds);
        _connectionString = builder.ToString();
        _lockTimeout = LockTimeout(options.BusyTimeoutSeconds);
        _writers = new(builder.MaxPoolSize);
    }

    public override Dialect Dialect => Dialect.SqlServer;

    public static string? Error(string connectionString) =>
        string.IsNullOrWhiteSpace(new SqlConnectionStringBuilder(connectionString).DataSource) ? "names no server; expected 'Server=<server>;Database=<database>;…'" : null;

    public static string LockTimeout(int seconds) => string.Create(CultureInfo.InvariantCulture, $"SET LOCK_TIMEOUT {seconds * 1000};");

    /// <summary>At least what a wait for a lock may take; 0 is for ever.</summary>
    public static int CommandSeconds(int given, int busy) => given == 0 ? 0 : Math.Max(given, busy + SecondsToAnswer);

    /// <summary>The file is one of the server's machine.</summary>
    public override (string Backup, string Restore)? ToolsOf(string file)
    {
        var given = new SqlConnectionStringBuilder(_connectionString);
        string[] server = ["sqlcmd", "-b", "-S", given.DataSource, .. given.UserID.Length > 0 ? (string[])["-U", given.UserID] : ["-E"], "-d", "master", "-Q"];
        var (name, disk) = (given.InitialCatalog.Replace("]", "]]", StringComparison.Ordinal), file.Replace("'", "''", StringComparison.Ordinal));
        return (
            ShellText.Of([.. server, $"BACKUP DATABASE [{name}] TO DISK = N'{disk}' WITH CHECKSUM, COPY_ONLY"]),
            ShellText.Of([.. server, $"RESTORE DATABASE [{name}] FROM DISK = N'{disk}' WITH CHECKSUM, REPLACE"]));
    }

    /// <summary>The driver's pool resets a connection together with its first command, so the time to wait is said at each opening.</summary>
    public override async Task<DbConnection> ConnectAsync(CancellationToken cancellation)
    {
        var connection = new SqlConnection(_connectionString);
        try
        {
            await connection.OpenAsync(cancellation);
            await using var command = connection.CreateCommand();
            command.CommandText = _lockTimeout;
            await command.ExecuteNonQueryAsync(cancellation);
            return connection;
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    public override ValueTask<IDisposable?> TurnToWriteAsync(CancellationToken cancellation) => _writers.TakeAsync(cancellation);

    public override ValueTask DisposeAsync()
    {
        _writers.Dispose();
        return ValueTask.CompletedTask;
    }

    /// <summary>Looks whether the server and the database are what the product needs; it makes neither.</summary>
    public override async Task CreateAsync(CancellationToken cancellation)
    {
        await using var connection = await ConnectAsync(cancellation);
        await SqlServerCheck.DemandAsync(connection, cancellation);
    }

    public override async Task<DatabaseTraits> TraitsAsync(DbConnection connection, CancellationToken cancellation)
    {
        await SqlServerCheck.DemandAsync(connection, cancellation);
        return await AskAsync(connection, SqlServerCheck.Traits, _ => true, cancellation);
    }

    public override RowWriter Rows(DbConnection connection, DbTransaction? transaction, string table, IReadOnlyList<RowColumn> columns) =>
        new SqlServerRowWriter((SqlConnection)connection, (SqlTransaction?)transaction, table, columns);

    public override Task<RowReader> ReadAsync(Session session, string text, object values, int expected, CancellationToken cancellation) =>
        SqlServerRowReader.OpenAsync(session, text, values, cancellation);
}

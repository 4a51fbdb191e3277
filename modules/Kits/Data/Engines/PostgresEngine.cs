using System.Data.Common;
using System.Globalization;
using Npgsql;

namespace PartnerHub.Kits.Data;

internal sealed class PostgresEngine(StorageOptions options) : Engine
{
    // Enough for what the server sends of a few hundred rows: the driver's own 8 KB make a wait of every third one.
    private const int ReadBuffer = 64 * 1024;

    // More rows are copied out, which takes longer to begin and less for each.
    private const int MostSent = 200;

    private readonly NpgsqlDataSource _source = Source(options.ConnectionString);

    private readonly WriteTurns _writers = new(new NpgsqlConnectionStringBuilder(options.ConnectionString).MaxPoolSize);

    public override Dialect Dialect => Dialect.Postgres;

    public static string? Error(string connectionString) =>
        string.IsNullOrWhiteSpace(new NpgsqlConnectionStringBuilder(connectionString).Host) ? "names no server; expected 'Host=<server>;Database=<database>;…'" : null;

    public override (string Backup, string Restore)? ToolsOf(string file)
    {
        var given = new NpgsqlConnectionStringBuilder(options.ConnectionString);
        var port = given.Port.ToString(CultureInfo.InvariantCulture);
        string[] server = ["--host", given.Host!, "--port", port, .. given.Username is { Length: > 0 } user ? (string[])["--username", user] : [], "--dbname", given.Database ?? given.Username ?? ""];
        return (
            ShellText.Of(["pg_dump", "--format", "custom", "--file", file, .. server]),
            ShellText.Of(["pg_restore", "--clean", "--if-exists", "--no-owner", "--single-transaction", .. server, file]));
    }

    public override async Task<DbConnection> ConnectAsync(CancellationToken cancellation) => await _source.OpenConnectionAsync(cancellation);

    public override ValueTask<IDisposable?> TurnToWriteAsync(CancellationToken cancellation) => _writers.TakeAsync(cancellation);

    public override Task<DatabaseTraits> TraitsAsync(DbConnection connection, CancellationToken cancellation) => AskAsync(
        connection, "SELECT current_setting('server_version'), current_setting('server_encoding'), clock_timestamp() AT TIME ZONE 'UTC'", encoding => encoding == "UTF8", cancellation);

    public override RowWriter Rows(DbConnection connection, DbTransaction? transaction, string table, IReadOnlyList<RowColumn> columns) =>
        new PostgresRowWriter((NpgsqlConnection)connection, table, columns);

    public override Task<RowReader> ReadAsync(Session session, string text, object values, int expected, CancellationToken cancellation) =>
        expected > MostSent ? PostgresCopyReader.OpenAsync(session, text, values, cancellation) : PostgresRowReader.OpenAsync(session, text, values, cancellation);

    public override ValueTask DisposeAsync()
    {
        _writers.Dispose();
        return _source.DisposeAsync();
    }

    private static NpgsqlDataSource Source(string connectionString)
    {
        var builder = new NpgsqlDataSourceBuilder(connectionString);
        var given = builder.ConnectionStringBuilder;
        given.Timezone = "UTC";
        given.ReadBufferSize = Math.Max(given.ReadBufferSize, ReadBuffer);
        return builder.Build();
    }
}

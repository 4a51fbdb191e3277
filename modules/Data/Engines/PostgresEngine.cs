using System.Data.Common;
using Npgsql;

namespace PartnerHub.Data;

internal sealed class PostgresEngine(StorageOptions options) : Engine
{
    private readonly NpgsqlDataSource _source = new NpgsqlDataSourceBuilder(options.ConnectionString) { ConnectionStringBuilder = { Timezone = "UTC" } }.Build();

    public override Dialect Dialect => Dialect.Postgres;

    public static string? Error(string connectionString) =>
        string.IsNullOrWhiteSpace(new NpgsqlConnectionStringBuilder(connectionString).Host) ? "names no server; expected 'Host=<server>;Database=<database>;…'" : null;

    public override async Task<DbConnection> ConnectAsync(CancellationToken cancellation) => await _source.OpenConnectionAsync(cancellation);

    public override RowWriter Rows(DbConnection connection, DbTransaction? transaction, string table, IReadOnlyList<RowColumn> columns) =>
        new PostgresRowWriter((NpgsqlConnection)connection, table, columns);

    public override ValueTask DisposeAsync() => _source.DisposeAsync();
}

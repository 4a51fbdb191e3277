using System.Data.Common;
using Microsoft.Data.SqlClient;

namespace PartnerHub.Kits.Data;

internal sealed class SqlServerEngine(StorageOptions options) : Engine
{
    public override Dialect Dialect => Dialect.SqlServer;

    public static string? Error(string connectionString) =>
        string.IsNullOrWhiteSpace(new SqlConnectionStringBuilder(connectionString).DataSource) ? "names no server; expected 'Server=<server>;Database=<database>;…'" : null;

    public override async Task<DbConnection> ConnectAsync(CancellationToken cancellation)
    {
        var connection = new SqlConnection(options.ConnectionString);
        try
        {
            await connection.OpenAsync(cancellation);
            return connection;
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    public override RowWriter Rows(DbConnection connection, DbTransaction? transaction, string table, IReadOnlyList<RowColumn> columns) =>
        new SqlServerRowWriter((SqlConnection)connection, (SqlTransaction?)transaction, table, columns);

    public override Task<RowReader> ReadAsync(Session session, string text, object values, CancellationToken cancellation) =>
        SqlServerRowReader.OpenAsync(session, text, values, cancellation);
}

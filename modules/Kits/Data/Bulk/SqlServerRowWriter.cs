using System.Data;
using Microsoft.Data.SqlClient;

namespace PartnerHub.Kits.Data;

internal sealed class SqlServerRowWriter : RowWriter
{
    private const int BatchRows = 10_000;

    private readonly SqlBulkCopy _copy;
    private readonly DataTable _rows = new();
    private readonly object?[] _row;
    private int _column;

    public SqlServerRowWriter(SqlConnection connection, SqlTransaction? transaction, string table, IReadOnlyList<RowColumn> columns)
    {
        _copy = new SqlBulkCopy(connection, SqlBulkCopyOptions.CheckConstraints | SqlBulkCopyOptions.FireTriggers, transaction) 
        {
            DestinationTableName = table,
            BulkCopyTimeout = connection.CommandTimeout,
        };
        _row = new object?[columns.Count];
        foreach (var column in columns)
        {
            _rows.Columns.Add(column.Name, TypeOf(column.Type));
            _copy.ColumnMappings.Add(column.Name, column.Name);
        }
    }

    internal int TimeoutSeconds => _copy.BulkCopyTimeout;

    public override void Text(string? value) => Add(value);

    public override void Day(DateOnly? value) => Add(value?.ToDateTime(TimeOnly.MinValue));

    public override void Instant(DateTimeOffset value) => Add(value.ToUniversalTime());

    public override void Decimal(decimal? value) => Add(value is { } number ? ColumnText.Of(number) : null);

    public override void Long(long? value) => Add(value);

    public override void Flag(bool? value) => Add(value);

    public override void Bytes(ReadOnlyMemory<byte> value) => Add(value.ToArray());

    public override async ValueTask EndRowAsync(CancellationToken cancellation)
    {
        _rows.Rows.Add(_row);
        _column = 0;
        if (_rows.Rows.Count >= BatchRows)
        {
            await CompleteAsync(cancellation);
        }
    }

    public override async ValueTask CompleteAsync(CancellationToken cancellation)
    {
        await _copy.WriteToServerAsync(_rows, cancellation);
        _rows.Clear();
    }

    public override ValueTask DisposeAsync()
    {
        ((IDisposable)_copy).Dispose();
        _rows.Dispose();
        return ValueTask.CompletedTask;
    }

    private void Add(object? value) => _row[_column++] = value ?? DBNull.Value;

    private static Type TypeOf(RowType type) => type switch
    {
        RowType.Day => typeof(DateTime),
        RowType.Instant => typeof(DateTimeOffset),
        RowType.Long => typeof(long),
        RowType.Flag => typeof(bool),
        RowType.Bytes => typeof(byte[]),
        _ => typeof(string),
    };
}

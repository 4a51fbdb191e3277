using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace PartnerHub.Data;

/// <summary>One prepared statement, bound without the driver's parameter objects: they cost more than the insert.</summary>
internal sealed class SqliteRowWriter : RowWriter
{
    private readonly sqlite3 _database;
    private readonly sqlite3_stmt _insert;
    private int _column;

    public SqliteRowWriter(SqliteConnection connection, string table, IReadOnlyList<RowColumn> columns)
    {
        _database = connection.Handle ?? throw new InvalidOperationException("The connection is not open.");
        var names = string.Join(", ", columns.Select(column => column.Name));
        var places = string.Join(", ", Enumerable.Repeat("?", columns.Count));
        Check(raw.sqlite3_prepare_v2(_database, $"INSERT INTO {table} ({names}) VALUES ({places})", out _insert));
    }

    public override void Text(string? value)
    {
        if (value is null)
        {
            Null();
        }
        else
        {
            Check(raw.sqlite3_bind_text(_insert, ++_column, value));
        }
    }

    public override void Day(DateOnly? value) => Text(value is { } day ? ColumnText.Of(day) : null);

    public override void Instant(DateTimeOffset value) => Text(ColumnText.Of(value));

    public override void Decimal(decimal? value) => Text(value is { } number ? ColumnText.Of(number) : null);

    public override void Long(long? value)
    {
        if (value is { } number)
        {
            Check(raw.sqlite3_bind_int64(_insert, ++_column, number));
        }
        else
        {
            Null();
        }
    }

    public override void Flag(bool? value) => Long(value is { } flag ? (flag ? 1 : 0) : null);

    public override void Bytes(ReadOnlyMemory<byte> value) => Check(raw.sqlite3_bind_blob(_insert, ++_column, value.Span));

    public override ValueTask EndRowAsync(CancellationToken cancellation)
    {
        var result = raw.sqlite3_step(_insert);
        var reset = raw.sqlite3_reset(_insert);
        _column = 0;
        if (result != raw.SQLITE_DONE)
        {
            Check(reset);
        }

        return ValueTask.CompletedTask;
    }

    public override ValueTask CompleteAsync(CancellationToken cancellation) => ValueTask.CompletedTask;

    public override ValueTask DisposeAsync()
    {
        _insert.Dispose();
        return ValueTask.CompletedTask;
    }

    private void Null() => Check(raw.sqlite3_bind_null(_insert, ++_column));

    private void Check(int result) => SqliteException.ThrowExceptionForRC(result, _database);
}

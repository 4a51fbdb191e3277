using System.Text;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace PartnerHub.Kits.Data;

/// <summary>Statements stepped through without the driver's reader, whose checks and texts cost more than the rows do.</summary>
internal sealed class SqliteRowReader : RowReader
{
    private readonly sqlite3 _database;
    private readonly TextCache _words = TextCache.Rent();
    private readonly (string Name, object Value)[] _values;
    private string _rest;
    private sqlite3_stmt _rows = null!;

    public SqliteRowReader(SqliteConnection connection, string text, object values)
    {
        _database = connection.Handle ?? throw new InvalidOperationException("The connection is not open.");
        _values = [.. Values(values)];
        _rest = text;
        Prepare();
    }

    public override ValueTask<bool> ReadAsync(CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var result = raw.sqlite3_step(_rows);
        if (result is not (raw.SQLITE_ROW or raw.SQLITE_DONE))
        {
            SqliteException.ThrowExceptionForRC(result, _database);
        }

        return new(result == raw.SQLITE_ROW);
    }

    public override ValueTask NextResultAsync(CancellationToken cancellation)
    {
        _rows.Dispose();
        Prepare();
        return ValueTask.CompletedTask;
    }

    public override bool IsNull(int column) => raw.sqlite3_column_type(_rows, column) == raw.SQLITE_NULL;

    public override bool Holds(int column, string text)
    {
        var bytes = Bytes(column);
        return Ascii.IsValid(bytes) ? Ascii.Equals(bytes, text) : Encoding.UTF8.GetString(bytes) == text;
    }

    public override string Text(int column) => Encoding.UTF8.GetString(Bytes(column));

    public override string? WordOrNull(int column) =>
        Bytes(column) is { IsEmpty: false } bytes ? _words.Of(bytes)
        : IsNull(column) ? null
        : "";

    public override string WordOf(ReadOnlySpan<byte> utf8) => _words.Of(utf8);

    // As they lie in the row; none for null and for the empty text.
    public override ReadOnlySpan<byte> Bytes(int column) => raw.sqlite3_column_blob(_rows, column);

    public override long Long(int column) => raw.sqlite3_column_int64(_rows, column);

    public override bool Flag(int column) => raw.sqlite3_column_int(_rows, column) != 0;

    public override DateOnly? DayOrNull(int column) => Bytes(column) is { IsEmpty: false } bytes ? Utf8Value.Day(bytes) : null;

    public override decimal? NumberOrNull(int column) => Bytes(column) is { IsEmpty: false } bytes ? Utf8Value.Number(bytes) : null;

    public override DateTimeOffset Instant(int column) => ColumnText.Instant(Text(column));

    public override ValueTask DisposeAsync()
    {
        TextCache.Return(_words);
        _rows.Dispose();
        return ValueTask.CompletedTask;
    }

    private void Prepare()
    {
        SqliteException.ThrowExceptionForRC(raw.sqlite3_prepare_v2(_database, _rest, out _rows, out _rest), _database);
        foreach (var (name, value) in _values)
        {
            if (raw.sqlite3_bind_parameter_index(_rows, "@" + name) is > 0 and var index)
            {
                SqliteException.ThrowExceptionForRC(Bind(index, value), _database);
            }
        }
    }

    private int Bind(int index, object value) => value switch
    {
        string text => raw.sqlite3_bind_text(_rows, index, text),
        long number => raw.sqlite3_bind_int64(_rows, index, number),
        int number => raw.sqlite3_bind_int(_rows, index, number),
        bool flag => raw.sqlite3_bind_int(_rows, index, flag ? 1 : 0),
        DateOnly day => raw.sqlite3_bind_text(_rows, index, ColumnText.Of(day)),
        DateTimeOffset instant => raw.sqlite3_bind_text(_rows, index, ColumnText.Of(instant)),
        _ => throw new NotSupportedException($"A value of type {value.GetType()}."),
    };
}

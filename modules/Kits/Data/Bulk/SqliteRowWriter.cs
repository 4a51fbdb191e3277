using System.Globalization;
using System.Text;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace PartnerHub.Kits.Data;

/// <summary>
/// One prepared statement, bound without the driver's parameter objects: they cost more than the insert. A value that is the one of
/// the row before, as many are, stays bound.
/// </summary>
internal sealed class SqliteRowWriter : RowWriter
{
    private const int LongestEncoded = 256;
    private readonly sqlite3 _database;
    private readonly sqlite3_stmt _insert;
    private readonly Bound[] _bound;
    private int _column;

    public SqliteRowWriter(SqliteConnection connection, string table, IReadOnlyList<RowColumn> columns)
    {
        _database = connection.Handle ?? throw new InvalidOperationException("The connection is not open.");
        _bound = new Bound[columns.Count];
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
        else if (Changes(new(RowType.Text, 0, value)))
        {
            Bind(value);
        }
    }

    public override void Day(DateOnly? value)
    {
        if (value is not { } day)
        {
            Null();
        }
        else if (Changes(new(RowType.Day, day.DayNumber, null)))
        {
            Span<byte> text = stackalloc byte[ColumnText.DayForm.Length];
            day.TryFormat(text, out _, ColumnText.DayForm, CultureInfo.InvariantCulture);
            Check(raw.sqlite3_bind_text(_insert, _column, text));
        }
    }

    public override void Instant(DateTimeOffset value) => Text(ColumnText.Of(value));

    public override void Decimal(decimal? value) => Text(value is { } number ? ColumnText.Of(number) : null);

    public override void Long(long? value)
    {
        if (value is not { } number)
        {
            Null();
        }
        else if (Changes(new(RowType.Long, number, null)))
        {
            Check(raw.sqlite3_bind_int64(_insert, _column, number));
        }
    }

    public override void Flag(bool? value) => Long(value is { } flag ? (flag ? 1 : 0) : null);

    public override void Bytes(ReadOnlyMemory<byte> value)
    {
        _bound[_column++] = new(RowType.Bytes, 0, null);
        Check(raw.sqlite3_bind_blob(_insert, _column, value.Span));
    }

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

    private void Null()
    {
        if (Changes(default))
        {
            Check(raw.sqlite3_bind_null(_insert, _column));
        }
    }

    /// <summary>Goes on to the next column; false when it is bound to this very value.</summary>
    private bool Changes(Bound value)
    {
        ref var bound = ref _bound[_column++];
        var changes = bound.Type != value.Type || bound.Number != value.Number || !ReferenceEquals(bound.Text, value.Text);
        bound = value;
        return changes;
    }

    private void Bind(string text)
    {
        Span<byte> utf8 = stackalloc byte[LongestEncoded];
        Check(text.Length > 0 && Encoding.UTF8.TryGetBytes(text, utf8, out var length)
            ? raw.sqlite3_bind_text(_insert, _column, utf8[..length])
            : raw.sqlite3_bind_text(_insert, _column, text));
    }

    private void Check(int result) => SqliteException.ThrowExceptionForRC(result, _database);

    /// <summary>What a parameter is bound to; null where it has no type, as at first.</summary>
    private readonly record struct Bound(RowType? Type, long Number, string? Text);
}

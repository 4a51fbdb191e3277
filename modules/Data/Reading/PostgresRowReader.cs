using System.Buffers.Binary;
using System.Collections.Concurrent;
using System.Data.Common;
using System.Text;

namespace PartnerHub.Data;

/// <summary>
/// Has the server send each row as one value, its columns in binary one after the other, and reads them where they lie: the
/// driver's cost is for each value, and rows have many.
/// </summary>
internal sealed class PostgresRowReader(DbCommand command, DbDataReader rows) : RowReader
{
    private const int Null = -1;
    private static readonly ConcurrentDictionary<string, string> Wrapped = new(StringComparer.Ordinal);
    private readonly TextCache _words = TextCache.Rent();
    private byte[] _row = [];
    private (int Start, int Length)[] _columns = [];

    public static async Task<RowReader> OpenAsync(Session session, string text, object values, CancellationToken cancellation)
    {
        var (command, rows) = await ServerRows.OpenAsync(session, Wrapped.GetOrAdd(text, Wrap), values, cancellation);
        return new PostgresRowReader(command, rows);
    }

    public override async ValueTask<bool> ReadAsync(CancellationToken cancellation)
    {
        if (!await rows.ReadAsync(cancellation))
        {
            return false;
        }

        _row = rows.GetFieldValue<byte[]>(0);
        Locate();
        return true;
    }

    public override async ValueTask NextResultAsync(CancellationToken cancellation) => await rows.NextResultAsync(cancellation);

    public override bool IsNull(int column) => _columns[column].Length == Null;

    public override bool Holds(int column, string text)
    {
        var bytes = Bytes(column);
        return Ascii.IsValid(bytes) ? Ascii.Equals(bytes, text) : Encoding.UTF8.GetString(bytes) == text;
    }

    public override string Text(int column) => Encoding.UTF8.GetString(Bytes(column));

    public override string? WordOrNull(int column) => IsNull(column) ? null : _words.Of(Bytes(column));

    public override string WordOf(ReadOnlySpan<byte> utf8) => _words.Of(utf8);

    public override ReadOnlySpan<byte> Bytes(int column) => _row.AsSpan(_columns[column].Start, _columns[column].Length);

    public override long Long(int column) => PostgresBinary.Long(Bytes(column));

    public override bool Flag(int column) => Bytes(column)[0] != 0;

    public override DateOnly? DayOrNull(int column) => IsNull(column) ? null : PostgresBinary.Day(Bytes(column));

    public override decimal? NumberOrNull(int column) => IsNull(column) ? null : PostgresBinary.Number(Bytes(column));

    public override DateTimeOffset Instant(int column) => PostgresBinary.Instant(Bytes(column));

    public override async ValueTask DisposeAsync()
    {
        TextCache.Return(_words);
        await rows.DisposeAsync();
        await command.DisposeAsync();
    }

    private static string Wrap(string text) => string.Join(
        ";\n", text.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(query => $"SELECT record_send(t) FROM ({query}) t"));

    // A record: the number of its columns, then for each its type, its length or -1, and its bytes.
    private void Locate()
    {
        var count = BinaryPrimitives.ReadInt32BigEndian(_row);
        if (_columns.Length != count)
        {
            _columns = new (int, int)[count];
        }

        var at = sizeof(int);
        for (var column = 0; column < count; column++)
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(_row.AsSpan(at + sizeof(int)));
            at += 2 * sizeof(int);
            _columns[column] = (at, length);
            at += Math.Max(length, 0);
        }
    }
}

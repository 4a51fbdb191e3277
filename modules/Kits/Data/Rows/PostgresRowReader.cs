using System.Buffers.Binary;
using System.Collections.Concurrent;
using System.Data.Common;

namespace PartnerHub.Kits.Data;

/// <summary>
/// Has the server send each row as one value, its columns in binary one after the other: the driver's cost is for each value,
/// and rows have many.
/// </summary>
internal sealed class PostgresRowReader(DbCommand command, DbDataReader rows) : PostgresValues
{
    private static readonly ConcurrentDictionary<string, string> Wrapped = new(StringComparer.Ordinal);

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

        Row = rows.GetFieldValue<byte[]>(0);
        Locate();
        return true;
    }

    public override async ValueTask NextResultAsync(CancellationToken cancellation) => await rows.NextResultAsync(cancellation);

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        await rows.DisposeAsync();
        await command.DisposeAsync();
    }

    private static string Wrap(string text) => string.Join(
        ";\n", text.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(query => $"SELECT record_send(t) FROM ({query}) t"));

    // A record: the number of its columns, then for each its type, its length or -1, and its bytes.
    private void Locate()
    {
        var count = BinaryPrimitives.ReadInt32BigEndian(Row);
        if (Columns.Length != count)
        {
            Columns = new (int, int)[count];
        }

        var at = sizeof(int);
        for (var column = 0; column < count; column++)
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(Row.AsSpan(at + sizeof(int)));
            at += 2 * sizeof(int);
            Columns[column] = (at, length);
            at += Math.Max(length, 0);
        }
    }
}

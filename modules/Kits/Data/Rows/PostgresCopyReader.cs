using System.Buffers.Binary;
using Npgsql;

namespace PartnerHub.Kits.Data;

/// <summary>
/// Has the server copy the rows out in binary, which costs it and the driver least for each row. It takes a round trip for
/// each result, and its statement holds the values themselves: there are no parameters to it.
/// </summary>
internal sealed class PostgresCopyReader : PostgresValues
{
    private const int FirstSize = 4 * 1024;
    private const int FixedHead = 19;
    private const int HeadExtension = FixedHead - sizeof(int);
    private const short End = -1;

    private readonly NpgsqlConnection _connection;
    private readonly Queue<string> _queries;
    private NpgsqlRawCopyStream? _copy;
    private int _start;
    private int _end;
    private int _filled;

    private PostgresCopyReader(NpgsqlConnection connection, IEnumerable<string> queries)
    {
        (_connection, _queries) = (connection, new(queries));
        Row = new byte[FirstSize];
    }

    public static async Task<RowReader> OpenAsync(Session session, string text, object values, CancellationToken cancellation)
    {
        var queries = text.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var reader = new PostgresCopyReader((NpgsqlConnection)session.Connection, [.. queries.Select(query => PostgresLiterals.In(query, values))]);
        try
        {
            await reader.StartAsync(cancellation);
            return reader;
        }
        catch
        {
            await reader.DisposeAsync();
            throw;
        }
    }

    public override async ValueTask<bool> ReadAsync(CancellationToken cancellation)
    {
        if (_copy is null)
        {
            return false;
        }

        _start = _end;
        while (!Locate())
        {
            if (!await FillAsync(cancellation))
            {
                throw new EndOfStreamException("The server ended its copy in the middle of a row.");
            }
        }

        if (_end > _start)
        {
            return true;
        }

        await StopAsync();
        return false;
    }

    public override async ValueTask NextResultAsync(CancellationToken cancellation)
    {
        await StopAsync();
        await StartAsync(cancellation);
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        await StopAsync();
    }

    private async Task StartAsync(CancellationToken cancellation)
    {
        (_start, _end, _filled) = (0, 0, 0);
        _copy = await _connection.BeginRawBinaryCopyAsync($"COPY ({_queries.Dequeue()}) TO STDOUT (FORMAT BINARY)", cancellation);
        while (_filled < FixedHead || _filled < FixedHead + Extension())
        {
            if (!await FillAsync(cancellation))
            {
                throw new EndOfStreamException("The server ended its copy before the first row.");
            }
        }

        _end = FixedHead + Extension();
    }

    private async ValueTask StopAsync()
    {
        if (_copy is { } copy)
        {
            _copy = null;
            await copy.DisposeAsync();
        }
    }

    private int Extension() => BinaryPrimitives.ReadInt32BigEndian(Row.AsSpan(HeadExtension));

    /// <summary>
    /// Finds the columns of the row at the start, and its end; false when not all of it is there yet. A row: the number of its
    /// columns, then for each its length or -1, and its bytes. Behind the last row there is the number -1, which is read as a
    /// row of no length.
    /// </summary>
    private bool Locate()
    {
        var at = _start + sizeof(short);
        if (at > _filled)
        {
            return false;
        }

        var count = BinaryPrimitives.ReadInt16BigEndian(Row.AsSpan(_start));
        if (count == End)
        {
            _end = _start;
            return true;
        }

        if (Columns.Length != count)
        {
            Columns = new (int, int)[count];
        }

        for (var column = 0; column < count; column++)
        {
            if (at + sizeof(int) > _filled)
            {
                return false;
            }

            var length = BinaryPrimitives.ReadInt32BigEndian(Row.AsSpan(at));
            at += sizeof(int);
            Columns[column] = (at, length);
            at += Math.Max(length, 0);
        }

        _end = at;
        return at <= _filled;
    }

    /// <summary>Reads what has come, the present row moved to the front.</summary>
    private async ValueTask<bool> FillAsync(CancellationToken cancellation)
    {
        Row.AsSpan(_start, _filled - _start).CopyTo(Row);
        (_start, _filled) = (0, _filled - _start);
        if (_filled == Row.Length)
        {
            var wider = new byte[Row.Length * 2];
            Row.CopyTo(wider, 0);
            Row = wider;
        }

        var read = await _copy!.ReadAsync(Row.AsMemory(_filled), cancellation);
        _filled += read;
        return read > 0;
    }
}

using System.Data.Common;
using Dapper;

namespace PartnerHub.Kits.Data;

/// <summary>A connection and its transaction, if it is in one. Not for several threads at once.</summary>
public sealed class Session : IAsyncDisposable
{
    private const string Savepoint = "attempt";

    private readonly Engine _engine;
    private readonly ICallWatch? _watch;
    private readonly bool _owns = true;

    internal Session(Engine engine, DbConnection connection, DbTransaction? transaction, ICallWatch? watch) =>
        (_engine, Connection, Transaction, _watch) = (engine, connection, transaction, watch);

    private Session(Session other)
        : this(other._engine, other.Connection, other.Transaction, other._watch) => _owns = false;

    public DbConnection Connection { get; }

    public DbTransaction? Transaction { get; }

    public Dialect Dialect => _engine.Dialect;

    internal IDisposable? Turn { get; init; }

    public Task<int> ExecuteAsync(Sql sql, object? values, CancellationToken cancellation) => Connection.ExecuteAsync(Command(sql, values, cancellation));

    /// <summary>Rows by the mapper, which makes code for each statement: for what people ask, never for bulk or for a host at rest.</summary>
    public async Task<IReadOnlyList<T>> QueryAsync<T>(Sql sql, object? values, CancellationToken cancellation) =>
        (await Connection.QueryAsync<T>(Command(sql, values, cancellation))).AsList();

    /// <summary>The only row by the mapper; the default of its type where there is none.</summary>
    public Task<T?> FindAsync<T>(Sql sql, object? values, CancellationToken cancellation) =>
        Connection.QuerySingleOrDefaultAsync<T>(Command(sql, values, cancellation));

    /// <summary>A few rows read column by column.</summary>
    public Task<RowReader> ReadRowsAsync(Sql sql, object values, CancellationToken cancellation) => ReadRowsAsync(sql, values, 1, cancellation);

    /// <summary>
    /// The rows of one or several results, read column by column. Values are texts, whole numbers, flags, days and instants, none
    /// of them null.
    /// </summary>
    /// <param name="expected">About how many rows: the engine may send many in another way than few.</param>
    public Task<RowReader> ReadRowsAsync(Sql sql, object values, int expected, CancellationToken cancellation)
    {
        var text = sql.For(Dialect);
        _watch?.Calling(text);
        return _engine.ReadAsync(this, text, values, expected, cancellation);
    }

    /// <summary>A few rows, each made of its columns.</summary>
    public async Task<IReadOnlyList<T>> ListAsync<T>(Sql sql, object values, Func<RowReader, T> make, CancellationToken cancellation)
    {
        await using var rows = await ReadRowsAsync(sql, values, cancellation);
        var made = new List<T>();
        while (await rows.ReadAsync(cancellation))
        {
            made.Add(make(rows));
        }

        return made;
    }

    /// <summary>Whether there is any row, for what is mostly not there.</summary>
    public async Task<bool> AnyAsync(Sql sql, object values, CancellationToken cancellation)
    {
        await using var rows = await ReadRowsAsync(sql, values, cancellation);
        return await rows.ReadAsync(cancellation);
    }

    /// <summary>Appends rows in the way that the engine takes many at a time best.</summary>
    public RowWriter Rows(string table, params IReadOnlyList<RowColumn> columns)
    {
        _watch?.Calling(table);
        return _engine.Rows(Connection, Transaction, table, columns);
    }

    /// <summary>Appends rows to the stage of a table, which <see cref="Sql.Stage"/> made.</summary>
    public RowWriter StageRows(string table, params IReadOnlyList<RowColumn> columns) => Rows(Dialect.Stage(table), columns);

    /// <summary>Work that a key in its way undoes: false then, and nothing of it is left.</summary>
    public async Task<bool> TryAsync(Func<Task> work, CancellationToken cancellation)
    {
        _watch?.Calling("savepoint");
        await Transaction!.SaveAsync(Savepoint, cancellation);
        try
        {
            await work();
        }
        catch (DbException error) when (Dialect.IsDuplicate(error))
        {
            await Transaction.RollbackAsync(Savepoint, cancellation);
            return false;
        }

        await Transaction.ReleaseAsync(Savepoint, cancellation);
        return true;
    }

    public async ValueTask DisposeAsync()
    {
        if (!_owns)
        {
            return;
        }

        try
        {
            if (Transaction is not null)
            {
                await Transaction.DisposeAsync();
            }

            await Connection.DisposeAsync();
        }
        finally
        {
            Turn?.Dispose();
        }
    }

    /// <summary>The same session for someone who will dispose of it before it is over.</summary>
    internal Session Lend() => new(this);

    internal async Task CommitAsync(CancellationToken cancellation)
    {
        _watch?.Calling("commit");
        await Transaction!.CommitAsync(cancellation);
    }

    /// <summary>Runs statements that take no values, for as long as they need.</summary>
    internal async Task RunAsync(string text, CancellationToken cancellation)
    {
        await using var command = Connection.CreateCommand();
        command.Transaction = Transaction;
        command.CommandText = text;
        command.CommandTimeout = 0;
        await command.ExecuteNonQueryAsync(cancellation);
    }

    private CommandDefinition Command(Sql sql, object? values, CancellationToken cancellation)
    {
        var text = sql.For(Dialect);
        _watch?.Calling(text);
        Columns.Register();
        return new CommandDefinition(text, values, Transaction, cancellationToken: cancellation);
    }
}

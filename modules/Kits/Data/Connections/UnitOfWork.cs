using System.Data.Common;

namespace PartnerHub.Kits.Data;

/// <summary>
/// One transaction per scope: work inside work joins it, and the outermost commits. Whatever throws undoes everything.
/// </summary>
public sealed class UnitOfWork(Database database)
{
    private const int Attempts = 5;

    private readonly List<Action> _committed = [];
    private Session? _session;

    /// <summary>True while work is under way in this scope.</summary>
    public bool IsOpen => _session is not null;

    /// <summary>A session that sees what this scope has written so far; outside any work, one of its own.</summary>
    public async ValueTask<Session> ReadAsync(CancellationToken cancellation) => _session?.Lend() ?? await database.OpenAsync(cancellation);

    /// <summary>A step of the work under way in this scope, which commits it with the rest; refused where there is none.</summary>
    public Task<T> JoinAsync<T>(Func<Session, Task<T>> step) =>
        _session is { } session ? step(session) : throw new InvalidOperationException("This is a step of larger work, and none is under way in this scope.");

    /// <summary>Whether there is any row, before work begins that would mostly find none.</summary>
    public async Task<bool> AnyAsync(Sql sql, object values, CancellationToken cancellation)
    {
        await using var session = await ReadAsync(cancellation);
        return await session.AnyAsync(sql, values, cancellation);
    }

    /// <summary>Has something done once what is written is committed; forgotten when it is not.</summary>
    public void WhenCommitted(Action action)
    {
        if (_session is null)
        {
            action();
        }
        else
        {
            _committed.Add(action);
        }
    }

    public Task RunAsync(Func<Session, Task> work, CancellationToken cancellation) =>
        RunAsync(
            async session =>
            {
                await work(session);
                return true;
            },
            cancellation);

    /// <summary>Work that the engine gave up for another's is done again from its start.</summary>
    public Task<T> RunAsync<T>(Func<Session, Task<T>> work, CancellationToken cancellation) =>
        _session is not null ? work(_session) : RunAsync(work, isKept: true, cancellation);

    /// <summary>Does work for what it answers, and undoes it.</summary>
    /// <exception cref="InvalidOperationException">It is a step of larger work, which it would undo.</exception>
    public Task<T> RehearseAsync<T>(Func<Session, Task<T>> work, CancellationToken cancellation) =>
        _session is null ? RunAsync(work, isKept: false, cancellation) : throw new InvalidOperationException("What is rehearsed can't be a step of larger work.");

    private async Task<T> RunAsync<T>(Func<Session, Task<T>> work, bool isKept, CancellationToken cancellation)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await RunOnceAsync(work, isKept, cancellation);
            }
            catch (DbException error) when (attempt < Attempts && database.Dialect.IsTransient(error))
            {
                await Task.Delay(TimeSpan.FromMilliseconds(10 << attempt), cancellation);
            }
        }
    }

    private async Task<T> RunOnceAsync<T>(Func<Session, Task<T>> work, bool isKept, CancellationToken cancellation)
    {
        T result;
        await using (var session = await database.BeginAsync(cancellation))
        {
            _session = session;
            try
            {
                result = await work(session);
                if (isKept)
                {
                    await session.CommitAsync(cancellation);
                }
            }
            catch
            {
                _committed.Clear();
                throw;
            }
            finally
            {
                _session = null;
            }
        }

        Action[] actions = isKept ? [.. _committed] : [];
        _committed.Clear();
        foreach (var action in actions)
        {
            action();
        }

        return result;
    }
}

using System.Data.Common;

namespace PartnerHub.Kits.Data;

/// <summary>What the engines say differently. Statements and scripts name it in braces, as <c>{limit @Limit}</c> or <c>{day}</c>.</summary>
public abstract class Dialect
{
    private protected Dialect(string name, int index) => (Name, Index) = (name, index);

    public static Dialect Sqlite { get; } = new SqliteDialect();

    public static Dialect Postgres { get; } = new PostgresDialect();

    public static Dialect SqlServer { get; } = new SqlServerDialect();

    public static IReadOnlyList<Dialect> All { get; } = [Sqlite, Postgres, SqlServer];

    /// <summary>As <c>Storage:Provider</c> names it: <c>sqlite</c>, <c>postgresql</c>, <c>sqlserver</c>.</summary>
    public string Name { get; }

    internal int Index { get; }

    /// <summary>True when a row with that key is there already.</summary>
    public abstract bool IsDuplicate(DbException error);

    /// <summary>True when the same work can be tried again: the engine gave it up for another's.</summary>
    public abstract bool IsTransient(DbException error);

    /// <summary>True when other work held what was asked for until the time to wait was over.</summary>
    public abstract bool IsBusy(DbException error);

    /// <summary>True when there is no room left to write to.</summary>
    public abstract bool IsFull(DbException error);

    /// <summary>True when the database was not reached, was lost, or can't be read.</summary>
    public abstract bool IsUnreachable(DbException error);

    public override string ToString() => Name;

    /// <summary>What stands for a word in braces; null when there is no such word.</summary>
    internal abstract string? Word(string word, string argument);

    internal virtual string Stage(string table) => table + "_stage";

    internal abstract string MakeStage(string table, string columns);

    internal abstract string Upsert(string table, string[] keys, string[] others);

    internal abstract string InsertIfAbsent(string table, string[] keys, string[] others);

    /// <summary>Taken first in a migration's transaction, so that of two processes that start together one runs the script.</summary>
    internal abstract string MigrationLock { get; }

    /// <summary>The pieces of a script that the engine takes one at a time.</summary>
    internal virtual IEnumerable<string> Batches(string script) => [script];
}

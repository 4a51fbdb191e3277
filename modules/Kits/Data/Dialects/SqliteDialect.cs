using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace PartnerHub.Kits.Data;

/// <summary>SQLite has no types for days, instants and decimals: they are text in forms that sort, and keep every digit.</summary>
internal sealed class SqliteDialect() : Dialect("sqlite", 0)
{
    private const int Busy = 5;
    private const int Locked = 6;
    private const int Permission = 3;
    private const int ReadOnly = 8;
    private const int Failing = 10;
    private const int Corrupt = 11;
    private const int CanNotOpen = 14;
    private const int NotADatabase = 26;
    private const int Full = 13;
    private const int PrimaryKey = 1555;
    private const int Unique = 2067;

    internal override string MigrationLock => "";

    public override bool IsDuplicate(DbException error) => error is SqliteException { SqliteExtendedErrorCode: PrimaryKey or Unique };

    public override bool IsTransient(DbException error) => error is SqliteException { SqliteErrorCode: Busy };

    public override bool IsBusy(DbException error) => error is SqliteException { SqliteErrorCode: Busy or Locked };

    public override bool IsFull(DbException error) => error is SqliteException { SqliteErrorCode: Full };

    public override bool IsUnreachable(DbException error) =>
        error is SqliteException { SqliteErrorCode: Permission or ReadOnly or Failing or Corrupt or CanNotOpen or NotADatabase };

    internal override string? Word(string word, string argument) => word switch
    {
        "id" or "name" or "text" or "day" or "instant" or "decimal" => "TEXT",
        "long" or "flag" => "INTEGER",
        "bytes" => "BLOB",
        "rows" => " WITHOUT ROWID",
        "limit" => "LIMIT " + argument,
        "page" => $"LIMIT {argument} OFFSET @Skip",
        "locked" or "claimed" or "for update" or "skip locked" => "",
        "listed" => $"IN (SELECT value FROM json_each({argument}))",
        "stage" => Stage(argument),
        "append-only" =>
            $"""
            CREATE TRIGGER {argument}_stays BEFORE UPDATE ON {argument}
            BEGIN
                SELECT RAISE(ABORT, '{argument} is append-only');
            END;
            CREATE TRIGGER {argument}_remains BEFORE DELETE ON {argument}
            BEGIN
                SELECT RAISE(ABORT, '{argument} is append-only');
            END;
            """,
        _ => null,
    };

    internal override string MakeStage(string table, string columns) =>
        $"DROP TABLE IF EXISTS temp.{Stage(table)}; CREATE TEMP TABLE {Stage(table)} AS SELECT {columns} FROM {table} WHERE 1 = 0";

    internal override string Upsert(string table, string[] keys, string[] others) => OnConflict.Update(table, keys, others);

    internal override string InsertIfAbsent(string table, string[] keys, string[] others) => OnConflict.Nothing(table, keys, others);
}

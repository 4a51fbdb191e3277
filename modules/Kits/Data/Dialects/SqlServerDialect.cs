using System.Data.Common;
using System.Text.RegularExpressions;
using Microsoft.Data.SqlClient;

namespace PartnerHub.Kits.Data;

/// <summary>Constructs that every T-SQL engine runs: no MERGE.</summary>
internal sealed partial class SqlServerDialect() : Dialect("sqlserver", 2)
{
    private const int DuplicateInIndex = 2601;
    private const int DuplicateKey = 2627;
    private const int Deadlock = 1205;
    private const int LockTimeout = 1222;
    private const int Full = 1105;
    private const int LogFull = 9002;

    internal override string MigrationLock => "EXEC sp_getapplock @Resource = 'partnerhub.migration', @LockMode = 'Exclusive', @LockOwner = 'Transaction'";

    public override bool IsDuplicate(DbException error) => error is SqlException { Number: DuplicateInIndex or DuplicateKey };

    public override bool IsTransient(DbException error) => error is SqlException { Number: Deadlock or LockTimeout };

    public override bool IsFull(DbException error) => error is SqlException { Number: Full or LogFull };

    // A clustered key holds 900 bytes: ids are short. A decimal column pads its scale: text keeps what was said.
    internal override string? Word(string word, string argument) => word switch
    {
        "id" => "nvarchar(120) COLLATE Latin1_General_100_BIN2",
        "text" => "nvarchar(max)",
        "day" => "date",
        "instant" => "datetimeoffset(6)",
        "decimal" => "varchar(40)",
        "long" => "bigint",
        "flag" => "bit",
        "bytes" => "varbinary(max)",
        "rows" => "",
        "limit" => $"OFFSET 0 ROWS FETCH NEXT {argument} ROWS ONLY",
        "page" => $"OFFSET @Skip ROWS FETCH NEXT {argument} ROWS ONLY",
        "locked" => " WITH (UPDLOCK, SERIALIZABLE)",
        "claimed" => " WITH (UPDLOCK, READPAST, ROWLOCK)",
        "for update" or "skip locked" => "",
        "listed" => $"IN (SELECT listed.id COLLATE Latin1_General_100_BIN2 FROM OPENJSON({argument}) WITH (id nvarchar(400) '$') AS listed)",
        "stage" => Stage(argument),
        "append-only" =>
            $"""
            CREATE TRIGGER {argument}_stays ON {argument} INSTEAD OF UPDATE, DELETE AS
            BEGIN
                THROW 50001, '{argument} is append-only', 1;
            END;
            """,
        _ => null,
    };

    internal override string Stage(string table) => "#" + base.Stage(table);

    internal override string MakeStage(string table, string columns) =>
        $"DROP TABLE IF EXISTS {Stage(table)}; SELECT {columns} INTO {Stage(table)} FROM {table} WHERE 1 = 0";

    internal override string Upsert(string table, string[] keys, string[] others) =>
        $"""
        UPDATE {table} WITH (UPDLOCK, SERIALIZABLE) SET {ColumnList.Assignments(others)} WHERE {ColumnList.Matches(keys)};
        IF @@ROWCOUNT = 0 INSERT INTO {table} ({string.Join(", ", [.. keys, .. others])}) VALUES ({ColumnList.Parameters([.. keys, .. others])});
        """;

    internal override string InsertIfAbsent(string table, string[] keys, string[] others) =>
        $"""
        INSERT INTO {table} ({string.Join(", ", [.. keys, .. others])}) SELECT {ColumnList.Parameters([.. keys, .. others])}
        WHERE NOT EXISTS (SELECT 1 FROM {table} WITH (UPDLOCK, SERIALIZABLE) WHERE {ColumnList.Matches(keys)})
        """;

    // A trigger must stand alone in its batch: statements are apart by an empty line.
    internal override IEnumerable<string> Batches(string script) =>
        StatementEnd().Split(script).Where(batch => !string.IsNullOrWhiteSpace(batch));

    [GeneratedRegex(@"(?<=;)[ \t]*\n[ \t]*\n", RegexOptions.None, -1)]
    private static partial Regex StatementEnd();
}

using System.Data.Common;
using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Data.SqlClient;
using PartnerHub.Contracts;

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
    private const int CommandTimeout = -2;
    private const int LockNotGiven = 50002;

    // Errors of the network, a login or a database that is not there or goes away, a server that stops.
    private static readonly int[] NotReached =
        [-1, 2, 20, 53, 64, 121, 233, 258, 4060, 6005, 10053, 10054, 10060, 10061, 11001, 17142, 18456, 40197, 40501, 40613, 49918];

    // A migration waits as long as it takes, for the lock and for tables that others read.
    internal override string MigrationLock { get; } =
        $"""
        SET LOCK_TIMEOUT -1;
        DECLARE @got int;
        EXEC @got = sp_getapplock @Resource = 'partnerhub.migration', @LockMode = 'Exclusive', @LockOwner = 'Transaction', @LockTimeout = -1;
        IF @got < 0 THROW {LockNotGiven}, 'The server did not give the lock of migrations.', 1;
        """;

    public override bool IsDuplicate(DbException error) => Is(error, DuplicateInIndex, DuplicateKey);

    public override bool IsTransient(DbException error) => Is(error, Deadlock);

    public override bool IsBusy(DbException error) => Is(error, Deadlock, LockTimeout, CommandTimeout, LockNotGiven);

    public override bool IsFull(DbException error) => Is(error, Full, LogFull);

    public override bool IsUnreachable(DbException error) => Is(error, NotReached);

    // A clustered key holds 900 bytes: ids are short. A decimal column pads its scale: text keeps what was said.
    internal override string? Word(string word, string argument) => word switch
    {
        "id" => Short(TextLimits.Id),
        "name" => Short(TextLimits.Name),
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

    // Whoever inserts waits for another's row with the key, and is told of it when that is committed: the row is there then.
    private static string UnlessDuplicate { get; } =
        string.Create(CultureInfo.InvariantCulture, $"IF ERROR_NUMBER() NOT IN ({DuplicateInIndex}, {DuplicateKey}) THROW;");

    internal override string MakeStage(string table, string columns) =>
        $"DROP TABLE IF EXISTS {Stage(table)}; SELECT {columns} INTO {Stage(table)} FROM {table} WHERE 1 = 0";

    internal override string Upsert(string table, string[] keys, string[] others) =>
        $"""
        {Update(table, keys, others)};
        IF @@ROWCOUNT = 0
        BEGIN
            BEGIN TRY
                {OnConflict.Insert(table, [.. keys, .. others])};
            END TRY
            BEGIN CATCH
                {UnlessDuplicate}
                {Update(table, keys, others)};
            END CATCH;
        END;
        """;

    internal override string InsertIfAbsent(string table, string[] keys, string[] others) =>
        $"""
        BEGIN TRY
            INSERT INTO {table} ({string.Join(", ", [.. keys, .. others])}) SELECT {ColumnList.Parameters([.. keys, .. others])}
            WHERE NOT EXISTS (SELECT 1 FROM {table} WHERE {ColumnList.Matches(keys)});
        END TRY
        BEGIN CATCH
            {UnlessDuplicate}
        END CATCH;
        """;

    // A trigger must stand alone in its batch: statements are apart by an empty line.
    internal override IEnumerable<string> Batches(string script) =>
        StatementEnd().Split(script).Where(batch => !string.IsNullOrWhiteSpace(batch));

    private static string Short(int letters) => string.Create(CultureInfo.InvariantCulture, $"nvarchar({letters}) COLLATE Latin1_General_100_BIN2");

    private static string Update(string table, string[] keys, string[] others) =>
        $"UPDATE {table} SET {ColumnList.Assignments(others)} WHERE {ColumnList.Matches(keys)}";

    private static bool Is(DbException error, params ReadOnlySpan<int> numbers)
    {
        if (error is SqlException told)
        {
            foreach (SqlError part in told.Errors)
            {
                if (numbers.Contains(part.Number))
                {
                    return true;
                }
            }
        }

        return false;
    }

    [GeneratedRegex(@"(?<=;)[ \t]*\n[ \t]*\n", RegexOptions.None, -1)]
    private static partial Regex StatementEnd();
}

using System.Data.Common;
using Npgsql;

namespace PartnerHub.Kits.Data;

internal sealed class PostgresDialect() : Dialect("postgresql", 1)
{
    internal override string MigrationLock => "SELECT pg_advisory_xact_lock(7305114)";

    public override bool IsDuplicate(DbException error) => error is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation };

    public override bool IsTransient(DbException error) => error is PostgresException
    {
        SqlState: PostgresErrorCodes.SerializationFailure or PostgresErrorCodes.DeadlockDetected or PostgresErrorCodes.LockNotAvailable,
    };

    // The driver's own patience ends in an exception without a state.
    public override bool IsBusy(DbException error) =>
        error is PostgresException { SqlState: PostgresErrorCodes.LockNotAvailable or PostgresErrorCodes.QueryCanceled } or NpgsqlException { InnerException: TimeoutException };

    public override bool IsFull(DbException error) => error is PostgresException { SqlState: PostgresErrorCodes.DiskFull };

    // What the server did not say itself was said of the way to it. Classes 08, 28, 3D, 53 and 58: no connection, no entry, no such
    // database, no means, a failing system.
    public override bool IsUnreachable(DbException error) => error switch
    {
        PostgresException { SqlState: PostgresErrorCodes.AdminShutdown or PostgresErrorCodes.CrashShutdown or PostgresErrorCodes.CannotConnectNow } => true,
        PostgresException { SqlState: var state } => state[..2] is "08" or "28" or "3D" or "53" or "58",
        NpgsqlException { InnerException: IOException or System.Net.Sockets.SocketException or TimeoutException } => true,
        _ => false,
    };

    // Ids compare by their bytes, as they do in the program; a language's order would differ.
    internal override string? Word(string word, string argument) => word switch
    {
        "id" or "name" => "text COLLATE \"C\"",
        "text" => "text",
        "day" => "date",
        "instant" => "timestamptz",
        "decimal" => "numeric",
        "long" => "bigint",
        "flag" => "boolean",
        "bytes" => "bytea",
        "rows" => "",
        "limit" => "LIMIT " + argument,
        "page" => $"LIMIT {argument} OFFSET @Skip",
        "locked" or "claimed" => "",
        "for update" => "FOR UPDATE",
        "skip locked" => "FOR UPDATE SKIP LOCKED",
        "listed" => $"= ANY(ARRAY(SELECT json_array_elements_text({argument}::json)))",
        "stage" => Stage(argument),
        "append-only" =>
            $"""
            CREATE FUNCTION {argument}_stays() RETURNS trigger LANGUAGE plpgsql AS $$
            BEGIN
                RAISE EXCEPTION '{argument} is append-only';
            END $$;
            CREATE TRIGGER {argument}_stays BEFORE UPDATE OR DELETE ON {argument} FOR EACH ROW EXECUTE FUNCTION {argument}_stays();
            """,
        _ => null,
    };

    internal override string MakeStage(string table, string columns) =>
        $"DROP TABLE IF EXISTS pg_temp.{Stage(table)}; CREATE TEMP TABLE {Stage(table)} ON COMMIT DROP AS SELECT {columns} FROM {table} WHERE 1 = 0";

    internal override string Upsert(string table, string[] keys, string[] others) => OnConflict.Update(table, keys, others);

    internal override string InsertIfAbsent(string table, string[] keys, string[] others) => OnConflict.Nothing(table, keys, others);
}

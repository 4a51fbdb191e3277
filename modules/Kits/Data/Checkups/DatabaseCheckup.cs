namespace PartnerHub.Kits.Data;

/// <summary>Looks at a database as it is, and leaves it so.</summary>
public sealed class DatabaseCheckup
{
    private const string Tried = "checkup";

    private static readonly Sql LastMigrated = Sql.Of("SELECT applied_at FROM data_migration ORDER BY applied_at DESC {limit 1}");

    private static readonly Sql Write = Sql.InsertIfAbsent("data_key", "id", "xml, written_at");

    private readonly Engine _engine;
    private readonly Database _database;
    private readonly TimeProvider _time;

    internal DatabaseCheckup(Engine engine, Database database, TimeProvider time) => (_engine, _database, _time) = (engine, database, time);

    /// <summary>What the database says of itself.</summary>
    /// <exception cref="UnfitDatabaseException">The product can't work on it.</exception>
    public async Task<DatabaseTraits> AskAsync(CancellationToken cancellation)
    {
        await using var session = await _database.OpenAsync(cancellation);
        return await _engine.TraitsAsync(session.Connection, cancellation);
    }

    /// <summary>When its tables were last brought up to date; null where it has none.</summary>
    public async Task<DateTimeOffset?> LastMigratedAsync(CancellationToken cancellation)
    {
        await using var session = await _database.OpenAsync(cancellation);
        var rows = await session.ListAsync(LastMigrated, new { }, row => row.Instant(0), cancellation);
        return rows.Count == 0 ? null : rows[0];
    }

    /// <summary>Writes a row and takes it back.</summary>
    public Task TryWriteAsync(CancellationToken cancellation) => new UnitOfWork(_database).RehearseAsync(
        session => session.ExecuteAsync(Write, new { Id = Tried, Xml = "", WrittenAt = _time.Instant() }, cancellation), cancellation);
}

/// <param name="Version">Of the engine.</param>
/// <param name="Text">How it keeps texts: its encoding, or its collation.</param>
/// <param name="KeepsAllLetters">False where texts would lose letters.</param>
/// <param name="Now">Its clock.</param>
public sealed record DatabaseTraits(string Version, string Text, bool KeepsAllLetters, DateTimeOffset Now);

using System.Globalization;
using Dapper;
using Microsoft.Extensions.Logging;

namespace PartnerHub.Data;

/// <summary>Runs what has not run yet, forward only, one transaction per script.</summary>
internal sealed class MigrationRunner(Database database, IEnumerable<MigrationSource> sources, TimeProvider time, ILogger<MigrationRunner> log)
{
    private static readonly Migration History = new(0, "history",
        """
        -- [sqlite, postgresql]
        CREATE TABLE IF NOT EXISTS data_migration (
        -- [sqlserver]
        IF OBJECT_ID('data_migration') IS NULL CREATE TABLE data_migration (
        -- [all]
            module     {id} NOT NULL,
            number     {long} NOT NULL,
            name       {text} NOT NULL,
            checksum   {text} NOT NULL,
            applied_at {instant} NOT NULL,
            PRIMARY KEY (module, number)
        );
        """);

    private static readonly Sql ListApplied = Sql.Of("SELECT number, name, checksum FROM data_migration WHERE module = @Module ORDER BY number");

    private static readonly Sql Note = Sql.Insert("data_migration", "module, number, name, checksum, applied_at");

    public async Task RunAsync(CancellationToken cancellation)
    {
        await database.CreateAsync(cancellation);
        await InTransactionAsync(session => RunScriptAsync(session, History, cancellation), cancellation);
        var ordered = sources.OrderBy(source => source.Module, StringComparer.Ordinal).ToArray();
        await using (var session = await database.OpenAsync(cancellation))
        {
            foreach (var source in ordered)
            {
                Check(source, await AppliedAsync(session, source.Module, cancellation));
            }
        }

        foreach (var migration in ordered.SelectMany(source => source.Migrations.Select(migration => (source.Module, Script: migration))))
        {
            await InTransactionAsync(session => ApplyAsync(session, migration.Module, migration.Script, cancellation), cancellation);
        }
    }

    private async Task ApplyAsync(Session session, string module, Migration migration, CancellationToken cancellation)
    {
        var applied = await AppliedAsync(session, module, cancellation);
        if (applied.Any(row => row.Number == migration.Number))
        {
            return;
        }

        await RunScriptAsync(session, migration, cancellation);
        await session.ExecuteAsync(
            Note, new { Module = module, migration.Number, migration.Name, migration.Checksum, AppliedAt = time.Instant() }, cancellation);
        log.LogInformation("Migrated {Module} to {Script}", module, migration.Label);
    }

    // The lock is taken first, so that of two processes that start together only one runs the script.
    private async Task InTransactionAsync(Func<Session, Task> work, CancellationToken cancellation)
    {
        await using var session = await database.BeginAsync(cancellation);
        if (session.Dialect.MigrationLock is { Length: > 0 } statement)
        {
            await session.Connection.ExecuteAsync(new CommandDefinition(statement, transaction: session.Transaction, cancellationToken: cancellation));
        }

        await work(session);
        await session.CommitAsync(cancellation);
    }

    private static async Task RunScriptAsync(Session session, Migration migration, CancellationToken cancellation)
    {
        foreach (var piece in migration.For(session.Dialect))
        {
            await session.Connection.ExecuteAsync(
                new CommandDefinition(piece, transaction: session.Transaction, commandTimeout: 0, cancellationToken: cancellation));
        }
    }

    private static void Check(MigrationSource source, IReadOnlyList<Applied> applied)
    {
        foreach (var row in applied)
        {
            var script = source.Migrations.FirstOrDefault(migration => migration.Number == row.Number)
                ?? throw new MigrationException(
                    string.Create(CultureInfo.InvariantCulture, $"The database is newer than this program: it holds {source.Module} {row.Number:0000}_{row.Name}, which is not known here. Start the version that made it, or a later one."));
            if (script.Checksum != row.Checksum)
            {
                throw new MigrationException(
                    $"The script {source.Module} {script.Label} has changed since it ran. A script that ran is never edited: undo the change and add a new one.");
            }
        }
    }

    private static Task<IReadOnlyList<Applied>> AppliedAsync(Session session, string module, CancellationToken cancellation) =>
        session.QueryAsync<Applied>(ListApplied, new { Module = module }, cancellation);

    private sealed class Applied
    {
        public long Number { get; init; }

        public string Name { get; init; } = "";

        public string Checksum { get; init; } = "";
    }
}

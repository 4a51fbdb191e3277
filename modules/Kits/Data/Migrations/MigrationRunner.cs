using System.Globalization;
using Microsoft.Extensions.Logging;

namespace PartnerHub.Kits.Data;

/// <summary>Runs what has not run yet, forward only, one transaction per script, module by module as they were added.</summary>
internal sealed class MigrationRunner(Database database, IEnumerable<MigrationSource> sources, TimeProvider time, ILogger<MigrationRunner> log)
{
    internal static readonly Migration History = new(0, "history",
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

    private static readonly Sql Note = Sql.Insert("data_migration", "module, number, name, checksum, applied_at");

    public async Task RunAsync(CancellationToken cancellation)
    {
        await database.CreateAsync(cancellation);
        await InTransactionAsync(session => RunScriptAsync(session, History, cancellation), cancellation);
        var ordered = MigrationSource.Join(sources);
        var applied = await AppliedAsync(cancellation);
        foreach (var source in ordered)
        {
            Check(source, applied[source.Module]);
        }

        foreach (var (module, script) in ordered.SelectMany(source => source.Migrations.Select(migration => (source.Module, Script: migration))))
        {
            if (!IsIn(applied, module, script))
            {
                await InTransactionAsync(session => ApplyAsync(session, module, script, cancellation), cancellation);
            }
        }
    }

    private async Task<ILookup<string, AppliedScript>> AppliedAsync(CancellationToken cancellation)
    {
        await using var session = await database.OpenAsync(cancellation);
        return await AppliedAsync(session, cancellation);
    }

    private async Task ApplyAsync(Session session, string module, Migration migration, CancellationToken cancellation)
    {
        if (IsIn(await AppliedAsync(session, cancellation), module, migration))
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
            await session.RunAsync(statement, cancellation);
        }

        await work(session);
        await session.CommitAsync(cancellation);
    }

    private static async Task RunScriptAsync(Session session, Migration migration, CancellationToken cancellation)
    {
        foreach (var piece in migration.For(session.Dialect))
        {
            await session.RunAsync(piece, cancellation);
        }
    }

    private static void Check(MigrationSource source, IEnumerable<AppliedScript> applied)
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

    private static bool IsIn(ILookup<string, AppliedScript> applied, string module, Migration migration) => applied[module].Any(row => row.Number == migration.Number);

    private static async Task<ILookup<string, AppliedScript>> AppliedAsync(Session session, CancellationToken cancellation) =>
        (await AppliedScript.ListAsync(session, cancellation)).ToLookup(row => row.Module, StringComparer.Ordinal);
}

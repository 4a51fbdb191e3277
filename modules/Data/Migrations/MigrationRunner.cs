using System.Data.Common;
using System.Globalization;
using Dapper;
using Microsoft.Extensions.Logging;

namespace PartnerHub.Data;

/// <summary>Runs what has not run yet, forward only, one transaction per script.</summary>
internal sealed class MigrationRunner(Database database, IEnumerable<MigrationSource> sources, TimeProvider time, ILogger<MigrationRunner> log)
{
    private const string History =
        """
        CREATE TABLE IF NOT EXISTS data_migration (
            module     TEXT NOT NULL,
            number     INTEGER NOT NULL,
            name       TEXT NOT NULL,
            checksum   TEXT NOT NULL,
            applied_at TEXT NOT NULL,
            PRIMARY KEY (module, number)
        );
        """;

    public async Task RunAsync(CancellationToken cancellation)
    {
        await database.CreateAsync(cancellation);
        await using var connection = await database.OpenAsync(cancellation);
        await connection.ExecuteAsync(History);
        var ordered = sources.OrderBy(source => source.Module, StringComparer.Ordinal).ToArray();
        foreach (var source in ordered)
        {
            Check(source, await AppliedAsync(connection, source.Module, transaction: null));
        }

        foreach (var source in ordered)
        {
            await ApplyAsync(connection, source, cancellation);
        }
    }

    private async Task ApplyAsync(DbConnection connection, MigrationSource source, CancellationToken cancellation)
    {
        foreach (var migration in source.Migrations)
        {
            // The write lock is taken first, so that of two processes that start together only one runs the script.
            await using var transaction = await connection.BeginTransactionAsync(cancellation);
            var applied = await AppliedAsync(connection, source.Module, transaction);
            if (applied.Any(row => row.Number == migration.Number))
            {
                continue;
            }

            await connection.ExecuteAsync(migration.Sql, transaction: transaction);
            await connection.ExecuteAsync(
                "INSERT INTO data_migration (module, number, name, checksum, applied_at) VALUES (@Module, @Number, @Name, @Checksum, @AppliedAt)",
                new { source.Module, migration.Number, migration.Name, migration.Checksum, AppliedAt = time.GetUtcNow() },
                transaction);
            await transaction.CommitAsync(cancellation);
            log.LogInformation("Migrated {Module} to {Script}", source.Module, migration.Label);
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

    private static async Task<IReadOnlyList<Applied>> AppliedAsync(DbConnection connection, string module, DbTransaction? transaction) =>
        [.. await connection.QueryAsync<Applied>(
            "SELECT number, name, checksum FROM data_migration WHERE module = @module ORDER BY number", new { module }, transaction)];

    private sealed class Applied
    {
        public long Number { get; init; }

        public string Name { get; init; } = "";

        public string Checksum { get; init; } = "";
    }
}

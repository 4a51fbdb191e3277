using System.Globalization;
using Dapper;
using Microsoft.Data.Sqlite;
using PartnerHub.Contracts;
using PartnerHub.Kits.Data;
using PartnerHub.Databases;
using PartnerHub.Partners;
using PartnerHub.Storage.Tests.Hub;

namespace PartnerHub.Storage.Tests.Migrations;

/// <summary>A database of the first version, which knew SQLite only and no revisions, brought up to date.</summary>
public class PreviousSchemaTests
{
    [Fact]
    public async Task Database_OfTheFirstVersion_LosesNothing()
    {
        var database = await TestDatabase.CreateAsync(TestDatabase.Sqlite);
        await BuildFirstVersionAsync(database);
        await using var hub = StorageHub.On(database);

        await hub.MigrateAsync();

        var member = (await hub.SendAsync(new GetDossier("p1.tiers")))!;
        Assert.Equal(3, member.Revision);
        Assert.Equal(("Exemple", "FR", new DateOnly(2015, 3, 1)), (member.Member.Partner.Name, member.Member.Partner.Country, member.Member.Membership.JoinedOn));
        Assert.Equal(["reseller"], member.Dossier.Partner.Types);
        Assert.Equal(["p1-01"], member.Dossier.Partner.People.Select(person => person.Id));
        Assert.Equal(("bronze", "silver"), (member.Dossier.LevelOn(new(2015, 3, 1)), member.Dossier.LevelOn(new(2016, 1, 15))));
        var facts = await hub.SendAsync(new ListFacts("p1.tiers", null, 100));
        Assert.Equal(12, facts.Count);
        Assert.Equal(new Fact { Kind = "sales", On = new(2016, 2, 1), Amount = 12.50m, Currency = "EUR" }, facts[0].Fact);
        Assert.Equal("before-revisions", facts[0].Source);
    }

    [Fact]
    public async Task Database_OfTheFirstVersion_GoesOnAsANewOne()
    {
        var database = await TestDatabase.CreateAsync(TestDatabase.Sqlite);
        await BuildFirstVersionAsync(database);
        await using var hub = StorageHub.On(database);
        await hub.MigrateAsync();

        var recorded = await hub.SendAsync(new RecordFacts("tiers", [new() { Member = "p1.tiers", Corrects = 1 }], "api"));

        Assert.Equal((4, 13), (recorded.Revision, recorded.Numbers[0]));
        Assert.Equal(11, (await hub.SendAsync(new GetDossier("p1.tiers")))!.Dossier.Facts.Count);
        Assert.Equal(12, (await hub.SendAsync(new GetDossier("p1.tiers", 3)))!.Dossier.Facts.Count);
        var error = await Assert.ThrowsAsync<SqliteException>(() => hub.WriteAsync(session => session.ExecuteAsync(Sql.Of("DELETE FROM partners_fact"), null, CancellationToken.None)));
        Assert.Contains("partners_fact is append-only", error.Message, StringComparison.Ordinal);
    }

    internal static async Task BuildFirstVersionAsync(TestDatabase database)
    {
        await using var connection = new SqliteConnection(database.ConnectionString);
        await connection.OpenAsync();
        await connection.ExecuteAsync("CREATE TABLE data_migration (module TEXT NOT NULL, number INTEGER NOT NULL, name TEXT NOT NULL, checksum TEXT NOT NULL, applied_at TEXT NOT NULL, PRIMARY KEY (module, number))");
        foreach (var script in MigrationSource.Embedded("partners", typeof(PartnersModule).Assembly).Migrations.Take(2))
        {
            await connection.ExecuteAsync(script.Sql);
            await connection.ExecuteAsync(
                "INSERT INTO data_migration VALUES ('partners', @Number, @Name, @Checksum, '2026-01-01T00:00:00.0000000Z')", new { script.Number, script.Name, script.Checksum });
        }

        await connection.ExecuteAsync(
            """
            INSERT INTO partners_partner VALUES ('p1', 'Exemple', 'FR', '["reseller"]', '2026-01-01T00:00:00.0000000Z');
            INSERT INTO partners_person VALUES ('p1', 'p1-01', '2026-01-01T00:00:00.0000000Z');
            INSERT INTO partners_membership VALUES ('tiers', 'p1.tiers', 'p1', '2015-03-01', '2026-01-01T00:00:00.0000000Z');
            INSERT INTO partners_level VALUES ('tiers', 'p1.tiers', 1, 'bronze', '2015-03-01', '2026-01-01T00:00:00.0000000Z'), ('tiers', 'p1.tiers', 2, 'silver', '2016-01-15', '2026-01-01T00:00:00.0000000Z');
            INSERT INTO partners_revision VALUES ('tiers', 3);
            """);
        for (var number = 1; number <= 12; number++)
        {
            await connection.ExecuteAsync(
                "INSERT INTO partners_fact (program, member_id, number, kind, held_from, amount, currency, recorded_at) VALUES ('tiers', 'p1.tiers', @number, 'sales', @day, '12.50', 'EUR', '2026-01-01T00:00:00.0000000Z')",
                new { number, day = string.Create(CultureInfo.InvariantCulture, $"2016-{number % 12 + 1:00}-01") });
        }
    }
}

using System.Data.Common;
using Microsoft.Extensions.Logging.Abstractions;
using PartnerHub.Databases;
using PartnerHub.Kits.Data;
using PartnerHub.Partners;
using PartnerHub.Partners.SalesSums;
using PartnerHub.Storage.Tests.Hub;

namespace PartnerHub.Storage.Tests.Migrations;

/// <summary>Sums of sales written before they were packed, one row each.</summary>
public class PackedSumsTests
{
    private const int ScriptsBefore = 9;

    private static readonly Sql Insert = Sql.Insert(
        "partners_sales_day", "program, member_id, revision, number, kind, sold_on, product, currency, details, amount, quantity, lines, sums");

    public static TheoryData<string> Providers => TestDatabase.Providers;

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Sums_OfEarlierVersions_AreReadAsTheyWere(string provider)
    {
        var database = await TestDatabase.CreateAsync(provider);
        await using var hub = StorageHub.On(database);
        await MigrateToEarlierAsync(hub.Database, hub.Time);
        await AddAsync(hub, "p1.tiers", 1, new("sales", Sample.Day, "clé", "EUR", """{"channel":"dîrect"}""", -5_001, -10_000, -1) { Sums = """{"discounts":0.50}""" });
        await AddAsync(hub, "p1.tiers", 2, new("sales", Sample.Day.AddDays(-1), null, "USD", null, 9_000_000_000_000_000, null, 3));
        await AddAsync(hub, "p2.tiers", 1, new("sales", new(2000, 2, 29), "clé", "EUR", null, 1, 0, 1));

        await hub.MigrateAsync();
        await hub.SendAsync(new EnrolPartners([Sample.Partner("p1", Sample.In("tiers")), Sample.Partner("p2", Sample.In("tiers"))]));

        var facts = (await hub.SendAsync(new GetDossier("p1.tiers")))!.Dossier.Facts.OrderBy(fact => fact.Amount).ToArray();
        Assert.Equal([("clé", -0.5001m, -1m), (null, 900_000_000_000m, null)], facts.Select(fact => (fact.Product, fact.Amount!.Value, fact.Quantity)));
        Assert.Equal([(Sample.Day, "EUR"), (Sample.Day.AddDays(-1), "USD")], facts.Select(fact => (fact.On, fact.Currency!)));
        Assert.Equal(("dîrect", 0.50m), (facts[0].Detail("channel").Text!, facts[0].Detail("discounts").Number!.Value));
        Assert.Equal((new DateOnly(2000, 2, 29), 0.0001m), (await hub.SendAsync(new GetDossier("p2.tiers")))!.Dossier.Facts.Select(fact => (fact.On, fact.Amount!.Value)).Single());
        await Assert.ThrowsAnyAsync<DbException>(() => hub.WriteAsync(session => session.ExecuteAsync(Sql.Of("DELETE FROM partners_sales_sum"), null, CancellationToken.None)));
    }

    private static Task MigrateToEarlierAsync(Database database, TimeProvider time)
    {
        var scripts = MigrationSource.Embedded("partners", typeof(PartnersModule).Assembly).Migrations.Take(ScriptsBefore);
        return new MigrationRunner(database, [MigrationSource.Of("partners", scripts)], time, NullLogger<MigrationRunner>.Instance).RunAsync(CancellationToken.None);
    }

    private static Task AddAsync(StorageHub hub, string member, long number, SalesSum sum) => hub.WriteAsync(session => session.ExecuteAsync(
        Insert,
        new
        {
            Program = "tiers", MemberId = member, Revision = 1L, Number = number, sum.Kind, SoldOn = sum.On, sum.Product, sum.Currency, sum.Details, sum.Amount, sum.Quantity, sum.Lines, sum.Sums,
        },
        CancellationToken.None));
}

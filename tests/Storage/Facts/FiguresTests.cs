using System.Globalization;
using PartnerHub.Contracts;
using PartnerHub.Databases;
using PartnerHub.Partners;
using PartnerHub.Storage.Tests.Hub;

namespace PartnerHub.Storage.Tests.Facts;

public class FiguresTests
{
    private static readonly string[] Amounts =
    [
        "0", "0.00", "-0.0001", "1.10", "-1.5", "9999", "10000", "100000000", "12340000.5600", "0.00000001", "123456789012345678.90",
        "79228162514264337593543950335", "-79228162514264337593543950335", "7.9228162514264337593543950335",
    ];

    public static TheoryData<string> Providers => TestDatabase.Providers;

    /// <summary>Figures come back with each digit and decimal they were told with, days of any year and texts of any letters too.</summary>
    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Facts_OfAnyFigure_AreReadAsTheyWereTold(string provider)
    {
        Fact[] facts = [.. Amounts.Select((amount, i) => Sample.Sale(new DateOnly(1900 + (i * 80), 2, 28), decimal.Parse(amount, CultureInfo.InvariantCulture)) with { Product = $"clé-{i}-𝄞" })];
        await using var hub = await StorageHub.WithAsync(provider, Sample.Partner("p1", Sample.In("tiers", facts)));

        var told = await hub.SendAsync(new ListFacts("p1.tiers", null, 100));

        Assert.Equal(
            facts.Select(fact => (fact.On, fact.Amount!.Value.ToString(CultureInfo.InvariantCulture), fact.Product)),
            told.Select(entry => (entry.Fact.On, entry.Fact.Amount!.Value.ToString(CultureInfo.InvariantCulture), entry.Fact.Product)));
    }
}

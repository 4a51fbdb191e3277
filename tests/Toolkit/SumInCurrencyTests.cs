using PartnerHub.Contracts;
using static PartnerHub.Toolkit.Tests.Make;

namespace PartnerHub.Toolkit.Tests;

/// <summary>Sums of facts in several currencies, by rates that change with the new year.</summary>
public sealed class SumInCurrencyTests
{
    private static readonly DateOnly On = Day("2026-06-15");

    private static readonly Rates Rates = Rates.Of("$.rates",
    [
        new Rate { Currency = "GBP", From = new(2025, 1, 1), Euro = 1.20m },
        new Rate { Currency = "GBP", From = new(2026, 1, 1), Euro = 1.25m },
        new Rate { Currency = "CHF", From = new(2025, 1, 1), Euro = 0.50m },
        new Rate { Currency = "CHF", From = new(2026, 1, 1), Euro = 2 },
    ]);

    private static readonly Region[] Regions =
    [
        new Region { Id = "alps", Name = LocalizedText.Of("a", "a"), Countries = ["CH", "LI"], Currency = "CHF" },
        new Region { Id = "isles", Name = LocalizedText.Of("i", "i"), Countries = ["GB"], Currency = "GBP" },
    ];

    [Fact]
    public void Sum_OverSeveralRates_TakesEachFactByThatOfItsDay()
    {
        Fact[] facts = [Sale("2025-06-01", 100, "GBP"), Sale("2025-07-01", 1, "EUR"), Sale("2026-01-01", 100, "GBP"), Sale("2026-02-01", 10, "EUR"), Sale("2026-03-01", 7, "CHF")];

        // 120 / 0.5 + 1 / 0.5 + 125 / 2 + 10 / 2 + 7 in francs
        Assert.Equal(316.5m, Sum(SumInCurrency.OfRegion("sales", Rates, Regions), "LI", facts));
        Assert.Equal(120 + 1 + 125 + 10 + 14, Sum(SumInCurrency.InEuro("sales", Rates), "LI", facts));
    }

    [Theory]
    [InlineData("CH", 50)]
    [InlineData("GB", 80)]
    [InlineData("FR", 100)]
    public void Sum_OfARegion_IsInItsCurrencyOrInEuro(string country, int sum) => Assert.Equal(sum, Sum(SumInCurrency.OfRegion("sales", Rates, Regions), country, Sale("2026-02-01", 100, "EUR")));

    [Fact]
    public void Sum_OfAmountWithoutCurrency_IsInEuro() => Assert.Equal(50, Sum(SumInCurrency.OfRegion("sales", Rates, Regions), "CH", Sale("2026-02-01", 100, null)));

    [Fact]
    public void Sum_OverDays_TakesBothEndsAndNothingLater()
    {
        Fact[] facts = [Sale("2026-01-31", 1, "EUR"), Sale("2026-02-01", 2, "EUR"), Sale("2026-02-28", 4, "EUR"), Sale("2026-03-01", 8, "EUR"), Sale("2026-06-15", 16, "EUR"), Sale("2026-06-16", 32, "EUR")];
        var (february, why) = (new Span(Day("2026-02-01"), Day("2026-02-28")), new Why("C"));

        Assert.Equal(31, Sum(SumInCurrency.InEuro("sales", Rates), "FR", facts));
        Assert.Equal(6, Sum(SumInCurrency.InEuro("sales", Rates, _ => february), "FR", facts));
        Assert.Equal((6m, null), SumInCurrency.InEuro("sales", Rates).Over(Dossier(facts), february, On, why));
        Assert.Equal((2, february), (why.Facts.Count, why.Days));
    }

    [Fact]
    public void Sum_OfWhatCounts_IsOfTheKindsAsked()
    {
        Fact[] facts = [Sale("2026-02-01", 10, "EUR"), Sale("2026-02-01", 20, "EUR") with { Product = "mail" }, Sale("2026-02-02", 40, "EUR") with { Kind = "services" }, Sale("2026-02-02", null, "EUR")];

        Assert.Equal(20, Sum(SumInCurrency.InEuro("sales", Rates, where: fact => fact.Product is not null), "FR", facts));
        Assert.Equal(10, Sum(SumInCurrency.OfRegion("sales", Rates, Regions, where: fact => fact.Product is null), "FR", facts));
        Assert.Equal(70, Sum(SumInCurrency.Of(["sales", "services"], Rates, _ => "EUR"), "FR", facts));
        Assert.Equal(35, Sum(SumInCurrency.Of(["sales", "services"], Rates, _ => "CHF"), "FR", facts));
        Assert.Equal(30 / 2, Sum(SumInCurrency.Of(["sales"], Rates, _ => "EUR", net: fact => (fact.Amount ?? 0) / 2), "FR", facts));
        Assert.Equal(30 / 4m, Sum(SumInCurrency.Of(["sales"], Rates, _ => "CHF", net: fact => (fact.Amount ?? 0) / 2), "FR", facts));
    }

    [Theory]
    [InlineData("USD", "EUR", "2026-02-01", "USD", "No rate of USD on 1 February 2026.")]
    [InlineData("EUR", "USD", "2026-02-01", "USD", "No rate of USD on 1 February 2026.")]
    [InlineData("GBP", "CHF", "2024-12-31", "GBP", "No rate of GBP on 31 December 2024.")]
    public void Sum_WithoutARate_SaysWhichAndGivesNothing(string from, string to, string on, string lacking, string missing)
    {
        var sum = SumInCurrency.Of(["sales"], Rates, _ => to);
        var dossier = Dossier(Sale(on, 100, from), Sale("2026-06-01", 100, to));

        Assert.Equal((0m, missing, "$.rates"), sum.Over(dossier, new Span(DateOnly.MinValue, On), On) is var found ? (found.Sum, found.Missing?.Text.En, found.Missing?.What) : default);
        Assert.Equal(missing, sum.Take(dossier, On, null).Missing?.Text.En);
        Assert.Equal((0m, lacking), Rates.Convert(100, from, to, Day(on)));
    }

    private static decimal? Sum(SumInCurrency measure, string country, params Fact[] facts)
    {
        var dossier = Dossier(facts);
        return measure.Take(dossier with { Partner = dossier.Partner with { Country = country } }, On, null).Actual.Number;
    }

    private static Fact Sale(string on, int? amount, string? currency) => Fact("sales", on, amount: amount) with { Currency = currency };
}

using PartnerHub.Contracts;
using static PartnerHub.Toolkit.Tests.Make;

namespace PartnerHub.Toolkit.Tests;

public sealed class MoneyTests
{
    private static readonly Rates Rates = Rates.Of("$.rates",
    [
        new Rate { Currency = "GBP", From = new(2026, 1, 1), Euro = 1.25m },
        new Rate { Currency = "GBP", From = new(2025, 1, 1), Euro = 1.20m },
        new Rate { Currency = "CHF", From = new(2025, 1, 1), Euro = 1.05m },
    ]);

    [Theory]
    [InlineData("2024-12-31", null)]
    [InlineData("2025-01-01", 1.20)]
    [InlineData("2025-12-31", 1.20)]
    [InlineData("2026-01-01", 1.25)]
    public void Find_Day_IsTheLatestRateByThen(string day, double? rate) => Assert.Equal((decimal?)rate, Rates.Find("GBP", Day(day)));

    [Fact]
    public void Convert_SameCurrency_NeedsNoRate() => Assert.Equal((7m, null), Rates.Convert(7, "GBP", "GBP", Day("2020-01-01")));

    [Theory]
    [InlineData("GBP", "EUR", 125)]
    [InlineData("EUR", "GBP", 80)]
    [InlineData("CHF", "GBP", 84)]
    public void Convert_AnotherCurrency_GoesByEuro(string from, string to, decimal amount) =>
        Assert.Equal((amount, null), Rates.Convert(100, from, to, Day("2026-06-15")));

    [Fact]
    public void Convert_NoRate_NamesTheCurrency() => Assert.Equal((0m, "CHF"), Rates.Convert(1, "CHF", "EUR", Day("2024-06-15")));

    [Theory]
    [InlineData("EUR", 1, "$.rates[0].currency")]
    [InlineData("euro", 1, "$.rates[0].currency")]
    [InlineData("GBP", 0, "$.rates[0].euro")]
    public void Of_WrongRate_IsRefused(string currency, decimal euro, string path) =>
        Assert.Equal(path, Assert.Throws<SettingsException>(() => Rates.Of("$.rates", [new Rate { Currency = currency, From = new(2026, 1, 1), Euro = euro }])).Path);

    [Fact]
    public void Of_TwoRatesOfADay_AreRefused()
    {
        var rate = new Rate { Currency = "GBP", From = new(2026, 1, 1), Euro = 1 };

        Assert.Equal("$.rates[1].from", Assert.Throws<SettingsException>(() => Rates.Of("$.rates", [rate, rate])).Path);
    }

    [Theory]
    [InlineData(0.005, "EUR", 0.01)]
    [InlineData(-0.005, "EUR", -0.01)]
    [InlineData(0.5, "JPY", 1)]
    [InlineData(2.5, "JPY", 3)]
    [InlineData(0.0005, "KWD", 0.001)]
    [InlineData(0.00005, "CLF", 0.0001)]
    public void Round_Half_GoesAwayFromZero(double amount, string currency, double rounded) =>
        Assert.Equal((decimal)rounded, MinorUnit.Round((decimal)amount, currency));

    [Fact]
    public void Sum_OfADayInParts_IsThatOfTheWhole()
    {
        var sum = SumInCurrency.OfRegion("sales", Rates, [new Region { Id = "alps", Name = LocalizedText.Of("a", "a"), Countries = ["FR"], Currency = "CHF" }]);

        var whole = sum.Take(Dossier(Fact("sales", "2026-01-02", amount: 46_108.93m)), Day("2026-06-15"), null);
        var parts = sum.Take(Dossier(Fact("sales", "2026-01-02", amount: 13_832.68m), Fact("sales", "2026-01-02", amount: 32_276.25m)), Day("2026-06-15"), null);

        Assert.Equal(whole.Actual, parts.Actual);
    }

    [Fact]
    public void Sum_RateMissing_IsUndeterminedAndNamesTheDay()
    {
        var sum = SumInCurrency.InEuro("sales", Rates, day => Span.MonthsBefore(day, 12));
        var dossier = Dossier(Fact("sales", "2024-12-31", amount: 1) with { Currency = "GBP" }, Fact("sales", "2025-03-01", amount: 5));

        Assert.Equal("No rate of GBP on 31 December 2024.", sum.Take(dossier, Day("2025-12-31"), null).Missing?.Text.En);
        Assert.Equal(5, sum.Take(dossier, Day("2026-01-01"), null).Actual.Number);
    }

    [Theory]
    [InlineData(50_000, 0)]
    [InlineData(50_001, 0.01)]
    [InlineData(100_000, 500)]
    [InlineData(300_000, 5_000)]
    [InlineData(-1, 0)]
    public void Bands_Amount_EachOnItsOwnPart(int amount, double given) =>
        Assert.Equal((decimal)given, new BandedRate((50_000, 1), (100_000, 2), (250_000, 3)).Lines(amount).Sum(line => line.Value));

    [Fact]
    public void Bands_AboveTheCap_PayTheCap()
    {
        var rate = new BandedRate((0, 1)).AtMost(10);

        Assert.Equal([10, 10, 9.99m], [rate.Capped(10.01m), rate.Capped(10), rate.Capped(9.99m)]);
    }

    [Fact]
    public void Bands_BelowTheOneBefore_AreRefused() => Assert.Throws<ArgumentException>(() => new BandedRate((100, 1), (100, 2)));
}

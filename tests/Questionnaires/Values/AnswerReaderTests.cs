using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using PartnerHub.Contracts;

namespace PartnerHub.Questionnaires.Tests.Values;

public sealed class AnswerReaderTests
{
    [Theory]
    [InlineData("1 200 €", "fr", "1200 EUR")]
    [InlineData("1\u202F200\u00A0€", "fr", "1200 EUR")]
    [InlineData("1 200 000 €/an", "fr", "1200000 EUR a year")]
    [InlineData("€1,200", "fr", "1200 EUR")]
    [InlineData("€1,200", "en", "1200 EUR")]
    [InlineData("1.2 M€", "fr", "1200000 EUR")]
    [InlineData("1,2 M€", "fr", "1200000 EUR")]
    [InlineData("12 k€", "fr", "12000 EUR")]
    [InlineData("1 200,50 €", "fr", "1200.5 EUR")]
    [InlineData("€1,200.50", "en", "1200.5 EUR")]
    [InlineData("1.234.567,89 EUR", "fr", "1234567.89 EUR")]
    [InlineData("$3 million per year", "en", "3000000 USD a year")]
    [InlineData("2 millions d'euros", "fr", "2000000 EUR")]
    [InlineData("500 € par mois", "fr", "6000 EUR a year")]
    [InlineData("[1 200 €]", "fr", "1200 EUR")]
    [InlineData("1 20 €", "fr", null)]
    [InlineData("beaucoup", "fr", null)]
    [InlineData("12 % du prix", "fr", null)]
    public void Read_Money_IsUnderstood(string typed, string language, string? expected) =>
        Assert.Equal(expected, Read(AnswerType.Money, typed, language) is MoneyValue money ? $"{money.Amount.ToString(CultureInfo.InvariantCulture)} {money.Currency}{(money.IsPerYear ? " a year" : "")}" : null);

    [Theory]
    [InlineData("12 %", "fr", "12")]
    [InlineData("12,5 %", "fr", "12.5")]
    [InlineData("12.5%", "en", "12.5")]
    [InlineData("12,5\u00A0%", "en", "12.5")]
    [InlineData("30 % clients", "fr", "30")]
    [InlineData("40", "fr", "40")]
    [InlineData("la moitié", "fr", null)]
    public void Read_Percentage_IsUnderstood(string typed, string language, string? expected) =>
        Assert.Equal(expected, (Read(AnswerType.Percentage, typed, language) as PercentageValue)?.Percent.ToString(CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("15/03/2025", "fr", "2025-03-15", "2025-03-15")]
    [InlineData("03/04/2025", "fr", "2025-04-03", "2025-04-03")]
    [InlineData("03/04/2025", "en", "2025-03-04", "2025-03-04")]
    [InlineData("15/03/2025", "en", "2025-03-15", "2025-03-15")]
    [InlineData("2025-03-15", "fr", "2025-03-15", "2025-03-15")]
    [InlineData("March 15, 2025", "fr", "2025-03-15", "2025-03-15")]
    [InlineData("15 mars 2025", "en", "2025-03-15", "2025-03-15")]
    [InlineData("1er août 2024", "fr", "2024-08-01", "2024-08-01")]
    [InlineData("décembre 2025", "fr", "2025-12-01", "2025-12-31")]
    [InlineData("Q1 2025", "en", "2025-01-01", "2025-03-31")]
    [InlineData("T4 2025", "fr", "2025-10-01", "2025-12-31")]
    [InlineData("2024", "fr", "2024-01-01", "2024-12-31")]
    [InlineData("03/2025", "fr", "2025-03-01", "2025-03-31")]
    [InlineData("30/02/2025", "fr", null, null)]
    [InlineData("bientôt", "fr", null, null)]
    public void Read_Date_IsUnderstood(string typed, string language, string? from, string? to)
    {
        var date = Read(AnswerType.Date, typed, language) as DateValue;

        Assert.Equal((from, to), (date?.From.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), date?.To.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));
    }

    [Theory]
    [InlineData("Oui", true, null)]
    [InlineData("non", false, null)]
    [InlineData("Yes", true, null)]
    [InlineData("Oui - https://exemple.fr/portail", true, "https://exemple.fr/portail")]
    [InlineData("No (next year)", false, "next year")]
    [InlineData("https://exemple.fr", true, "https://exemple.fr")]
    public void Read_FlagWithDetail_IsUnderstood(string typed, bool isYes, string? detail) =>
        Assert.Equal(new FlagValue(isYes, detail), Read(AnswerType.FlagWithDetail, typed, "fr"));

    [Theory]
    [InlineData("18 mois", 18, "Months")]
    [InlineData("2 ans", 2, "Years")]
    [InlineData("2 years", 2, "Years")]
    [InlineData("1 an", 1, "Years")]
    public void Read_Duration_IsUnderstood(string typed, int number, string unit) =>
        Assert.Equal(new DurationValue(number, Enum.Parse<DurationUnit>(unit)), Read(AnswerType.Duration, typed, "fr"));

    [Theory]
    [InlineData(AnswerType.Count, "12 k", "12000")]
    [InlineData(AnswerType.Count, "1 200 clients", "1200")]
    [InlineData(AnswerType.Count, "1,200", "1200")]
    [InlineData(AnswerType.MoneyOrLeads, "40 leads/an", "40")]
    [InlineData(AnswerType.MoneyOrLeads, "5 leads par mois", "60")]
    internal void Read_Count_IsUnderstood(AnswerType type, string typed, string expected) => Assert.Equal(expected, Read(type, typed, "fr") switch
    {
        CountValue count => count.Count.ToString(CultureInfo.InvariantCulture),
        LeadsValue leads => leads.PerYear.ToString(CultureInfo.InvariantCulture),
        _ => null,
    });

    [Fact]
    public void Read_WhatIsNotUnderstood_IsKeptWithTheReason()
    {
        var read = AnswerReader.Read(Field(AnswerType.Date), "un jour", "fr");

        Assert.Equal(("un jour", null), (read.Typed, read.Value));
        Assert.Contains("15/03/2025", read.Why!.Fr);
    }

    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public void WriteThenRead_AnyValue_IsTheSame(string language)
    {
        var day = Gen.Choose(0, 400_000).Select(days => new DateOnly(1900, 1, 1).AddDays(days));
        var amount = Gen.Choose(-2_000_000_000, 2_000_000_000).Select(cents => cents / 100m);
        Gen<(AnswerType Type, AnswerValue Value)> any = Gen.OneOf<(AnswerType, AnswerValue)>(
            amount.Select(sum => (AnswerType.Money, (AnswerValue)new MoneyValue(sum, "EUR"))),
            Gen.Elements("USD", "GBP", "CHF").Zip(amount).Select(pair => (AnswerType.Money, (AnswerValue)new MoneyValue(pair.Item2, pair.Item1))),
            amount.Select(sum => (AnswerType.MoneyPerYear, (AnswerValue)new MoneyValue(Math.Abs(sum), "EUR", true))),
            Gen.Choose(0, 1_000_000).Select(share => (AnswerType.Percentage, (AnswerValue)new PercentageValue(share / 1000m))),
            Gen.Choose(0, int.MaxValue).Select(count => (AnswerType.Count, (AnswerValue)new CountValue(count))),
            Gen.Choose(0, 5000).Select(leads => (AnswerType.MoneyOrLeads, (AnswerValue)new LeadsValue(leads))),
            Gen.Choose(0, 5000).Zip(Gen.Elements(Enum.GetValues<DurationUnit>())).Select(pair => (AnswerType.Duration, (AnswerValue)new DurationValue(pair.Item1, pair.Item2))),
            day.Select(on => (AnswerType.Date, (AnswerValue)new DateValue(on, on))),
            day.Select(on => new DateOnly(on.Year, on.Month, 1)).Select(on => (AnswerType.Date, (AnswerValue)new DateValue(on, on.AddMonths(1).AddDays(-1)))),
            Gen.Elements(true, false).Select(yes => (AnswerType.Flag, (AnswerValue)new FlagValue(yes))),
            Gen.Elements("https://exemple.fr/a(b)", "en cours : 2026").Select(detail => (AnswerType.FlagWithDetail, (AnswerValue)new FlagValue(true, detail))));
        Prop.ForAll(Arb.From(any), pair =>
        {
            var written = AnswerWriter.Write(pair.Value, Field(pair.Type), language);
            Assert.Equal((written, pair.Value), (written, AnswerReader.Read(Field(pair.Type), written, language).Value));
        }).QuickCheckThrowOnFailure();
    }

    private static AnswerValue? Read(AnswerType type, string typed, string language) => AnswerReader.Read(Field(type), typed, language).Value;

    private static Field Field(AnswerType type) => new() { Id = "f", Label = LocalizedText.Of("f", "f"), Type = type };
}

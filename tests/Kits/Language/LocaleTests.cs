using PartnerHub.Contracts;

namespace PartnerHub.Kits.Language.Tests;

public class LocaleTests
{
    private static readonly LocalizedText One = LocalizedText.Of("{0} fait", "{0} fact");
    private static readonly LocalizedText Many = LocalizedText.Of("{0} faits", "{0} facts");

    [Theory]
    [InlineData("operator", "l’opérateur", "the operator")]
    [InlineData("system", "le système", "the system")]
    [InlineData("key-7", "key-7", "key-7")]
    public void Actor_OfTheHost_HasWords(string actor, string french, string english) =>
        Assert.Equal((french, english), (ActorWord.Of(actor).Fr, ActorWord.Of(actor).En));

    [Theory]
    [InlineData("fr", "EUR", "1234567.8", "1\u202f234\u202f567,80\u00a0€")]
    [InlineData("en", "EUR", "1234567.8", "€1,234,567.80")]
    [InlineData("fr", "USD", "5", "5,00\u00a0$\u00a0US")]
    [InlineData("en", "USD", "5", "US$5.00")]
    [InlineData("en", "GBP", "-5", "\u2212£5.00")]
    [InlineData("en", "CHF", "5", "CHF\u00a05.00")]
    [InlineData("fr", "CHF", "-5", "-5,00\u00a0CHF")]
    [InlineData("fr", "EUR", "0.01", "0,01\u00a0€")]
    public void Money_OfACurrency_IsWrittenAsReadersWriteIt(string language, string currency, string amount, string expected) =>
        Assert.Equal(expected, Locale.Of(language)!.Money(decimal.Parse(amount, System.Globalization.CultureInfo.InvariantCulture), currency));

    [Theory]
    [InlineData("fr", "65000", "65\u202f000\u00a0€")]
    [InlineData("en", "65000", "€65,000")]
    [InlineData("en", "0.01", "€0.01")]
    public void RoundMoney_WithoutCents_LeavesThemOut(string language, string amount, string expected) =>
        Assert.Equal(expected, Locale.Of(language)!.RoundMoney(decimal.Parse(amount, System.Globalization.CultureInfo.InvariantCulture), "EUR"));

    [Theory]
    [InlineData("fr", 1, "1er juin 2017")]
    [InlineData("fr", 15, "15 juin 2017")]
    [InlineData("en", 1, "1 June 2017")]
    public void Day_InALanguage_IsWrittenOut(string language, int day, string expected) =>
        Assert.Equal(expected, Locale.Of(language)!.Day(new DateOnly(2017, 6, day)));

    [Theory]
    [InlineData("fr", 0, "0 fait")]
    [InlineData("fr", 1, "1 fait")]
    [InlineData("fr", 2, "2 faits")]
    [InlineData("en", 0, "0 facts")]
    [InlineData("en", 1, "1 fact")]
    [InlineData("en", 1200, "1,200 facts")]
    public void Count_OfFacts_TakesTheLanguagesPlural(string language, int count, string expected) =>
        Assert.Equal(expected, Locale.Of(language)!.Count(count, One, Many));

    [Theory]
    [InlineData("fr", "2017-W05", "semaine 5 de 2017")]
    [InlineData("en", "2017-W05", "week 5, 2017")]
    [InlineData("fr", "2017-04", "avril 2017")]
    [InlineData("en", "2017-Q1", "Q1 2017")]
    [InlineData("fr", "FY2025-Q1", "T1 de l’exercice 2025")]
    [InlineData("en", "FY2025", "FY2025")]
    [InlineData("en", "2017", "2017")]
    [InlineData("en", "2017-13", "2017-13")]
    [InlineData("en", "soon", "soon")]
    public void Period_OfAnyForm_IsReadOut(string language, string period, string expected) =>
        Assert.Equal(expected, Locale.Of(language)!.Period(period));

    [Theory]
    [InlineData("fr", "persons", 1, "1\u00a0personne")]
    [InlineData("en", "persons", 2, "2\u00a0people")]
    [InlineData("fr", "percent", 5, "5\u202f%")]
    [InlineData("en", "percent", 5, "5%")]
    [InlineData("fr", "flag", 1, "oui")]
    [InlineData("en", "flag", 0, "no")]
    [InlineData("en", "EUR", 7000, "€7,000")]
    [InlineData("fr", "gadgets", 3, "3\u00a0gadgets")]
    public void Measure_WithAUnit_SaysBoth(string language, string unit, int amount, string expected) =>
        Assert.Equal(expected, Locale.Of(language)!.Measure(amount, unit));

    [Theory]
    [InlineData("fr", "12-31", "31 décembre")]
    [InlineData("en", "02-29", "29 February")]
    [InlineData("en", "13-01", "13-01")]
    public void DayOfYear_FromMonthAndDay_IsReadOut(string language, string day, string expected) =>
        Assert.Equal(expected, Locale.Of(language)!.DayOfYear(day));

    [Fact]
    public void Say_InFrench_KeepsSignsWithTheirWords()
    {
        var text = LocalizedText.Of("« {0} » : 5 % ; vrai ?", "“{0}”: 5% ; true ?");

        Assert.Equal("«\u00a0a\u00a0»\u00a0: 5\u202f%\u00a0; vrai\u00a0?", Locale.French.Say(text, "a"));
        Assert.Equal("“a”: 5% ; true ?", Locale.English.Say(text, "a"));
    }

    [Fact]
    public void Country_OfEveryCode_HasANameInBothLanguages()
    {
        Assert.Equal("Allemagne", Locale.French.Country("DE"));
        Assert.Equal("Germany", Locale.English.Country("DE"));
        Assert.Equal("XX", Locale.French.Country("XX"));
    }

    [Fact]
    public void Value_OfEachForm_IsSaidInWords()
    {
        Assert.Equal("oui", Locale.French.Value(true, null));
        Assert.Equal("no", Locale.English.Value(0, "flag"));
        Assert.Equal("1 234,5", Locale.French.Value(1234.5m, null)?.Replace('\u202f', ' '));
        Assert.Equal("elite", Locale.English.Value("elite", null));
        Assert.Null(Locale.English.Value(FactValue.None, "EUR"));
    }
}

using System.Globalization;
using PartnerHub.Contracts;

namespace PartnerHub.Questionnaires.Tests.Values;

/// <summary>Figures, days and words on both sides of what is one, in either language.</summary>
public sealed class ValueBoundTests
{
    private static readonly Option[] Levels =
    [
        new() { Id = "gold", Label = LocalizedText.Of("Or", "Gold") }, new() { Id = "silver", Label = LocalizedText.Of("Argent", "Silver") },
    ];

    [Theory]
    [InlineData("$1,200", "en", "1200 USD")]
    [InlineData("US$ 1,200", "en", "1200 USD")]
    [InlineData("1 200 dollars", "fr", "1200 USD")]
    [InlineData("1200 dollar", "en", "1200 USD")]
    [InlineData("£1,200", "en", "1200 GBP")]
    [InlineData("1 200 euro", "fr", "1200 EUR")]
    [InlineData("1 200 e", "fr", "1200 EUR")]
    [InlineData("1200 chf", "fr", "1200 CHF")]
    [InlineData("1200", "fr", "1200 EUR")]
    [InlineData("-1 200 €", "fr", "-1200 EUR")]
    [InlineData("1,5 k€ par mois", "fr", "18000 EUR/an")]
    [InlineData("1.5 k€ per quarter", "en", "6000 EUR/an")]
    [InlineData("2 Md€", "fr", "2000000000 EUR")]
    [InlineData("2 bn EUR", "en", "2000000000 EUR")]
    [InlineData("3 mille euros", "fr", "3000 EUR")]
    [InlineData("1.234 €", "fr", "1234 EUR")]
    [InlineData("1,234 €", "fr", "1234 EUR")]
    [InlineData("1.234 k€", "fr", "1234000 EUR")]
    [InlineData("1,234 k€", "fr", "1234 EUR")]
    [InlineData("1.234 k€", "en", "1234 EUR")]
    [InlineData("1.23 €", "fr", "1.23 EUR")]
    [InlineData("0,123 €", "fr", "0.123 EUR")]
    [InlineData("1234.567 €", "en", "1234.567 EUR")]
    [InlineData("1,234,567 €", "fr", "1234567 EUR")]
    [InlineData("1.234,5 €", "en", "1234.5 EUR")]
    [InlineData("1,23,456 €", "fr", null)]
    [InlineData("12.34,5 €", "fr", null)]
    [InlineData("1234,567.8 €", "en", null)]
    [InlineData("1234 567 €", "fr", null)]
    [InlineData("1 000 000 000 000 000 €", "fr", "1000000000000000 EUR")]
    [InlineData("1 000 000 000 000 001 €", "fr", null)]
    [InlineData("1 000 000 000 M€", "fr", "1000000000000000 EUR")]
    [InlineData("1 000 000 001 M€", "fr", null)]
    internal void Money_OfAnyWriting_IsReadOrNot(string typed, string language, string? expected) => Assert.Equal(expected, Say(AnswerType.Money, typed, language));

    [Theory]
    [InlineData("20 000 €", "20000 EUR/an")]
    [InlineData("20 000 €/an", "20000 EUR/an")]
    [InlineData("5 000 €/mois", "60000 EUR/an")]
    [InlineData("5 000 €/trimestre", "20000 EUR/an")]
    [InlineData("5 000 € mensuels", "60000 EUR/an")]
    [InlineData("5 000 € trimestriels", "20000 EUR/an")]
    [InlineData("5 000 € par mois HT", "60000 EUR/an [HT]")]
    [InlineData("beaucoup", null)]
    internal void MoneyPerYear_OfAnyPeriod_IsAYears(string typed, string? expected) => Assert.Equal(expected, Say(AnswerType.MoneyPerYear, typed));

    [Theory]
    [InlineData(AnswerType.Percentage, "0", "0")]
    [InlineData(AnswerType.Percentage, "0 %", "0")]
    [InlineData(AnswerType.Percentage, "1000 %", "1000")]
    [InlineData(AnswerType.Percentage, "1000", "1000")]
    [InlineData(AnswerType.Percentage, "1001 %", null)]
    [InlineData(AnswerType.Percentage, "1000,5", null)]
    [InlineData(AnswerType.Percentage, "-1 %", null)]
    [InlineData(AnswerType.Percentage, "1,234 %", "1.234")]
    [InlineData(AnswerType.Percentage, "1.234", "1.234")]
    [InlineData(AnswerType.PercentageOrMoney, "10 %", "10")]
    [InlineData(AnswerType.PercentageOrMoney, "10 €", "10 EUR")]
    [InlineData(AnswerType.PercentageOrMoney, "10", "10 EUR")]
    [InlineData(AnswerType.MoneyOrLeads, "0 leads", "0 leads")]
    [InlineData(AnswerType.MoneyOrLeads, "1 lead par mois", "12 leads")]
    [InlineData(AnswerType.MoneyOrLeads, "3 leads per quarter", "12 leads")]
    [InlineData(AnswerType.MoneyOrLeads, "1,2 leads/an", "1.2 leads")]
    [InlineData(AnswerType.MoneyOrLeads, "1.200 leads/an", "1200 leads")]
    [InlineData(AnswerType.MoneyOrLeads, "-1 leads", null)]
    [InlineData(AnswerType.Count, "0", "0")]
    [InlineData(AnswerType.Count, "-1", null)]
    [InlineData(AnswerType.Count, "1,5", null)]
    [InlineData(AnswerType.Count, "1,234", "1234")]
    [InlineData(AnswerType.Count, "2 k", "2000")]
    [InlineData(AnswerType.Count, "2 millions", "2000000")]
    [InlineData(AnswerType.Duration, "0 mois", "0 Months")]
    [InlineData(AnswerType.Duration, "-1 mois", null)]
    [InlineData(AnswerType.Duration, "1,5 ans", "1.5 Years")]
    [InlineData(AnswerType.Duration, "6 mois et demi", "6.5 Months")]
    [InlineData(AnswerType.Duration, "2 trimestres", "6 Months")]
    [InlineData(AnswerType.Duration, "2 quarters", "6 Months")]
    [InlineData(AnswerType.Duration, "1 semestre", "6 Months")]
    [InlineData(AnswerType.Duration, "3 semaines", "3 Weeks")]
    [InlineData(AnswerType.Duration, "3 weeks", "3 Weeks")]
    [InlineData(AnswerType.Duration, "10 jours", "10 Days")]
    [InlineData(AnswerType.Duration, "10 days", "10 Days")]
    [InlineData(AnswerType.Duration, "2 années", "2 Years")]
    [InlineData(AnswerType.Duration, "2 ans 6 mois", "30 Months")]
    [InlineData(AnswerType.Duration, "2 years and a half", "30 Months")]
    internal void Figure_AtItsBounds_IsReadOrNot(AnswerType type, string typed, string? expected) => Assert.Equal(expected, Say(type, typed));

    [Theory]
    [InlineData("zéro", 0)]
    [InlineData("une", 1)]
    [InlineData("seize", 16)]
    [InlineData("dix-sept", 17)]
    [InlineData("dix-neuf", 19)]
    [InlineData("vingt et un", 21)]
    [InlineData("trente-deux", 32)]
    [InlineData("quarante", 40)]
    [InlineData("cinquante-cinq", 55)]
    [InlineData("soixante et onze", 71)]
    [InlineData("soixante-dix-neuf", 79)]
    [InlineData("quatre-vingts", 80)]
    [InlineData("quatre-vingt-un", 81)]
    [InlineData("quatre-vingt-dix-neuf", 99)]
    [InlineData("septante-huit", 78)]
    [InlineData("huitante", 80)]
    [InlineData("nonante-neuf", 99)]
    [InlineData("cent", 100)]
    [InlineData("deux cents", 200)]
    [InlineData("trois cent quatre-vingt-quatre", 384)]
    [InlineData("cent vingt", 120)]
    [InlineData("mille", 1000)]
    [InlineData("deux mille", 2000)]
    [InlineData("deux mille trois cent quatre", 2304)]
    [InlineData("cent vingt mille", 120_000)]
    [InlineData("nineteen", 19)]
    [InlineData("twenty one", 21)]
    [InlineData("ninety-nine", 99)]
    [InlineData("one hundred and five", 105)]
    [InlineData("three thousand", 3000)]
    [InlineData("sixty", 60)]
    [InlineData("seventy", 70)]
    [InlineData("eighty", 80)]
    [InlineData("thirty", 30)]
    [InlineData("forty", 40)]
    [InlineData("fifty", 50)]
    public void Count_InWords_IsItsNumber(string typed, int expected) => Assert.Equal(new CountValue(expected), Read(AnswerType.Count, typed));

    [Theory]
    [InlineData("une dizaine", 10)]
    [InlineData("une douzaine", 12)]
    [InlineData("a dozen", 12)]
    [InlineData("une quinzaine", 15)]
    [InlineData("une vingtaine", 20)]
    [InlineData("une trentaine", 30)]
    [InlineData("une quarantaine", 40)]
    [InlineData("une petite cinquantaine", 50)]
    [InlineData("une bonne soixantaine", 60)]
    [InlineData("une centaine", 100)]
    public void Count_OfADozenAndTheLike_IsAboutRight(string typed, int expected) => Assert.Equal(new CountValue(expected) { IsApproximate = true }, Read(AnswerType.Count, typed));

    [Theory]
    [InlineData("01/01/1900", "1900-01-01")]
    [InlineData("31/12/1899", null)]
    [InlineData("31/12/2999", "2999-12-31")]
    [InlineData("01/01/3000", null)]
    [InlineData("15/03/69", "2069-03-15")]
    [InlineData("15/03/70", "1970-03-15")]
    [InlineData("15/03/99", "1999-03-15")]
    [InlineData("15/03/00", "2000-03-15")]
    [InlineData("12/03/2025", "2025-03-12")]
    [InlineData("03/12/2025", "2025-12-03")]
    [InlineData("03/13/2025", "2025-03-13")]
    [InlineData("12/12/2025", "2025-12-12")]
    [InlineData("13/13/2025", null)]
    [InlineData("00/03/2025", null)]
    [InlineData("01/00/2025", null)]
    [InlineData("29/02/2024", "2024-02-29")]
    [InlineData("29/02/2025", null)]
    [InlineData("2025-12-31", "2025-12-31")]
    [InlineData("2025-13-01", null)]
    [InlineData("2025-03", "2025-03-01/2025-03-31")]
    [InlineData("2025-13", null)]
    [InlineData("2025-00", null)]
    [InlineData("12/2025", "2025-12-01/2025-12-31")]
    [InlineData("1900", "1900-01-01/1900-12-31")]
    [InlineData("1899", null)]
    [InlineData("2999", "2999-01-01/2999-12-31")]
    [InlineData("3000", null)]
    [InlineData("T1 2025", "2025-01-01/2025-03-31")]
    [InlineData("2025 Q2", "2025-04-01/2025-06-30")]
    [InlineData("T3 2025", "2025-07-01/2025-09-30")]
    [InlineData("1er trimestre 2025", "2025-01-01/2025-03-31")]
    [InlineData("premier trimestre 2025", "2025-01-01/2025-03-31")]
    [InlineData("first quarter 2025", "2025-01-01/2025-03-31")]
    [InlineData("2e trimestre 2025", "2025-04-01/2025-06-30")]
    [InlineData("deuxième trimestre 2025", "2025-04-01/2025-06-30")]
    [InlineData("second quarter of 2025", "2025-04-01/2025-06-30")]
    [InlineData("3ème trimestre de 2025", "2025-07-01/2025-09-30")]
    [InlineData("troisième trimestre 2025", "2025-07-01/2025-09-30")]
    [InlineData("third quarter 2025", "2025-07-01/2025-09-30")]
    [InlineData("4e trimestre 2025", "2025-10-01/2025-12-31")]
    [InlineData("quatrième trimestre 2025", "2025-10-01/2025-12-31")]
    [InlineData("fourth quarter 2025", "2025-10-01/2025-12-31")]
    [InlineData("S2 2025", "2025-07-01/2025-12-31")]
    [InlineData("H1 2025", "2025-01-01/2025-06-30")]
    [InlineData("premier semestre 2025", "2025-01-01/2025-06-30")]
    [InlineData("first half of 2025", "2025-01-01/2025-06-30")]
    [InlineData("second half 2025", "2025-07-01/2025-12-31")]
    [InlineData("jan 2025", "2025-01-01/2025-01-31")]
    [InlineData("ja 2025", null)]
    [InlineData("jui 2025", null)]
    [InlineData("juin 2025", "2025-06-01/2025-06-30")]
    [InlineData("December 31st 2025", "2025-12-31")]
    [InlineData("31 of December 2025", "2025-12-31")]
    [InlineData("1 février 2025", "2025-02-01")]
    [InlineData("0 février 2025", null)]
    [InlineData("milieu 2025", "~2025-07-02")]
    [InlineData("mi-2025", "~2025-07-02")]
    [InlineData("début 2025", "2025-01-01")]
    [InlineData("dernier jour de mars 2025", "2025-03-31")]
    [InlineData("fin 15/03/2025", null)]
    [InlineData("environ mars 2025 (signature)", "~2025-03-01/2025-03-31 [signature]")]
    [InlineData("mars 2025, renouvelé en 2024", "2025-03-01/2025-03-31 [renouvelé en 2024]")]
    [InlineData("mars 2025, prévu 2024", null)]
    public void Day_AtItsBounds_IsReadOrNot(string typed, string? expected) => Assert.Equal(expected, Say(AnswerType.Date, typed));

    [Theory]
    [InlineData("entre mars et avril 2026", true)]
    [InlineData("entre mars et avril", false)]
    [InlineData("mars 2025, mai 2026", true)]
    [InlineData("début ou fin 2025, voire 2026", true)]
    [InlineData("bientôt", false)]
    [InlineData("soon in 2025", false)]
    public void Day_ThatIsNotOne_IsOpenWhereYearsAreSaid(string typed, bool isOpen) => Assert.Equal((null, isOpen), (Answer(AnswerType.Date, typed).Value, Answer(AnswerType.Date, typed).IsOpen));

    [Theory]
    [InlineData(AnswerType.Percentage, "selon accord", false)]
    [InlineData(AnswerType.Percentage, "selon accord, 5 pour cent", true)]
    [InlineData(AnswerType.Percentage, "variable en euros", true)]
    [InlineData(AnswerType.Percentage, "deux ou trois", true)]
    [InlineData(AnswerType.Percentage, "5 sur 10", true)]
    [InlineData(AnswerType.Percentage, "environ", false)]
    [InlineData(AnswerType.PercentageOrMoney, "beaucoup", false)]
    [InlineData(AnswerType.PercentageOrMoney, "5 ou 10 %", true)]
    internal void Figure_ThatIsNotOne_IsOpenWhereFiguresAreSaid(AnswerType type, string typed, bool isOpen) =>
        Assert.Equal((null, isOpen), (Answer(type, typed).Value, Answer(type, typed).IsOpen));

    [Theory]
    [InlineData(500, true)]
    [InlineData(501, false)]
    public void Figure_AmongManyWords_IsReadUpToItsLimit(int length, bool isRead) =>
        Assert.Equal(isRead, Read(AnswerType.Percentage, "30 % " + new string('x', length - 5)) is not null);

    [Theory]
    [InlineData("Ann Lee - CEO", "Ann Lee", "CEO")]
    [InlineData("Ann Lee, CEO", "Ann Lee", "CEO")]
    [InlineData("Ann Lee (CEO)", "Ann Lee", "CEO")]
    [InlineData("Ann Lee / CEO", "Ann Lee", "CEO")]
    [InlineData("Jean-Paul Lee", "Jean-Paul Lee", null)]
    public void Person_WithARole_IsBoth(string typed, string name, string? role) => Assert.Equal(new PersonValue(name, role), Read(AnswerType.PersonRole, typed));

    [Theory]
    [InlineData("Or", "gold")]
    [InlineData("or ; Silver", "gold silver")]
    [InlineData("Or; ; Or", "gold")]
    [InlineData("gold", "gold")]
    [InlineData("Or; Bronze", null)]
    public void Choices_AreEachAnOption(string typed, string? expected) =>
        Assert.Equal(expected, Read(AnswerType.Choices, typed) is ChoiceValue choice ? string.Join(' ', choice.Ids) : null);

    [Theory]
    [InlineData("☑ Oui ☐ Non", true)]
    [InlineData("☐ Oui ☑ Non", false)]
    [InlineData("☑ Non ☐ Oui", false)]
    [InlineData("☐ Non ☑ Oui", true)]
    [InlineData("[x] Oui [ ] Non", true)]
    [InlineData("[x] Oui [x] Non", null)]
    [InlineData("☐ Non ☐ Oui", null)]
    public void Boxes_OfYesAndNo_SayTheOneThatIsTicked(string typed, bool? expected) => Assert.Equal(expected, (Read(AnswerType.Flag, typed) as FlagValue)?.IsYes);

    [Theory]
    [InlineData("https://exemple.fr", true)]
    [InlineData("http://exemple.fr", true)]
    [InlineData("ftp://exemple.fr", null)]
    [InlineData("exemple.fr", null)]
    public void Address_Alone_IsAYes(string typed, bool? expected)
    {
        Assert.Equal(expected, (Read(AnswerType.FlagWithDetail, typed) as FlagValue)?.IsYes);
        Assert.Null(Read(AnswerType.Flag, typed));
    }

    [Theory]
    [InlineData("fr", "1\u202F234,5\u00A0%", "1\u202F234,56\u00A0€/an", "1\u202F234,50\u00A0USD", "7 leads/an", "Oui - d", "env. 3", "2 ans (ferme)")]
    [InlineData("en", "1,234.5%", "€1,234.56/year", "USD\u00A01,234.50", "7 leads/year", "Yes - d", "about 3", "2 years (ferme)")]
    public void Values_InEachLanguage_AreWrittenItsWay(string language, params string[] expected)
    {
        string Write(AnswerType type, AnswerValue value) => AnswerWriter.Write(value, Field(type), language);

        Assert.Equal(
            expected,
            (string[])[
                Write(AnswerType.Percentage, new PercentageValue(1234.5m)),
                Write(AnswerType.MoneyPerYear, new MoneyValue(1234.56m, "EUR", true)),
                Write(AnswerType.Money, new MoneyValue(1234.5m, "USD")),
                Write(AnswerType.MoneyOrLeads, new LeadsValue(7)),
                Write(AnswerType.FlagWithDetail, new FlagValue(true, "d")),
                Write(AnswerType.Count, new CountValue(3) { IsApproximate = true }),
                Write(AnswerType.Duration, new DurationValue(2, DurationUnit.Years) { Note = "ferme" }),
            ]);
    }

    [Theory]
    [InlineData(1234, "1\u202F234\u00A0€")]
    [InlineData(1234.5, "1\u202F234,50\u00A0€")]
    [InlineData(1234.56, "1\u202F234,56\u00A0€")]
    [InlineData(1234.567, "1\u202F234,5670\u00A0€")]
    [InlineData(0.5, "0,50\u00A0€")]
    public void Money_IsWrittenWithItsCents(double amount, string expected) => Assert.Equal(expected, AnswerWriter.Money(new MoneyValue((decimal)amount, "EUR"), "fr"));

    [Theory]
    [InlineData("2025-03-15", "2025-03-15", "15/03/2025", "March 15, 2025")]
    [InlineData("2025-03-01", "2025-03-31", "mars 2025", "March 2025")]
    [InlineData("2025-01-01", "2025-03-31", "T1 2025", "Q1 2025")]
    [InlineData("2025-04-01", "2025-06-30", "T2 2025", "Q2 2025")]
    [InlineData("2025-10-01", "2025-12-31", "T4 2025", "Q4 2025")]
    [InlineData("2025-01-01", "2025-12-31", "2025", "2025")]
    public void Date_IsWrittenAsTheSpanItIs(string from, string to, string french, string english)
    {
        var date = new DateValue(DateOnly.Parse(from, CultureInfo.InvariantCulture), DateOnly.Parse(to, CultureInfo.InvariantCulture));

        Assert.Equal((french, english), (AnswerWriter.Date(date, "fr"), AnswerWriter.Date(date, "en")));
    }

    [Theory]
    [InlineData(AnswerType.Flag, "[Oui/Non]", "[Yes/No]")]
    [InlineData(AnswerType.FlagWithDetail, "[Oui/Non - Détails]", "[Yes/No - Details]")]
    [InlineData(AnswerType.Count, "[X]", "[X]")]
    [InlineData(AnswerType.Percentage, "[X%]", "[X%]")]
    [InlineData(AnswerType.Money, "[€]", "[€]")]
    [InlineData(AnswerType.MoneyPerYear, "[€/an]", "[€/year]")]
    [InlineData(AnswerType.PercentageOrMoney, "[X% ou €]", "[X% or €]")]
    [InlineData(AnswerType.MoneyOrLeads, "[€ ou leads/an]", "[€ or leads/year]")]
    [InlineData(AnswerType.Duration, "[X mois/ans]", "[X months/years]")]
    [InlineData(AnswerType.Date, "[Date]", "[Date]")]
    [InlineData(AnswerType.PersonRole, "[Nom - Rôle]", "[Name - Role]")]
    [InlineData(AnswerType.Choice, "[Or/Argent]", "[Gold/Silver]")]
    [InlineData(AnswerType.Text, "[À compléter]", "[To complete]")]
    internal void Placeholder_OfAType_TellsItAgain(AnswerType type, string french, string english)
    {
        var field = Field(type);

        Assert.Equal((french, english), (Placeholder.Write(field, "fr", 0), Placeholder.Write(field, "en", 0)));
        Assert.All([french, english], written => Assert.Equal(type, Placeholder.TypeOf(written)));
        Assert.All([french, english], written => Assert.True(Placeholder.IsUsual(written, field)));
    }

    [Fact]
    public void Placeholder_OfANameInARow_CountsTheRows()
    {
        var name = new Field { Id = "name", Label = LocalizedText.Of("Nom", "Name"), Type = AnswerType.Text };

        Assert.Equal(("[Partenaire 2]", "[Partner 2]", "[À compléter]", "[To complete]"), (Placeholder.Write(name, "fr", 2), Placeholder.Write(name, "en", 2), Placeholder.Write(name, "fr", 0), Placeholder.Write(name, "en", 0)));
        Assert.Equal(("[Partenaire 1]", "[À compléter]"), (Placeholder.Write(name, "fr", 1), Placeholder.Write(Field(AnswerType.Text), "fr", 1)));
    }

    [Theory]
    [InlineData(AnswerType.Flag, "[x]", false)]
    [InlineData(AnswerType.FlagWithDetail, "[x]", false)]
    [InlineData(AnswerType.Flag, "[X]", true)]
    [InlineData(AnswerType.Count, "[x]", true)]
    [InlineData(AnswerType.Text, "[]", true)]
    [InlineData(AnswerType.Text, "[à compléter par Ann]", true)]
    [InlineData(AnswerType.Text, "[Partenaire 12]", true)]
    [InlineData(AnswerType.Text, "[Exemple SA]", false)]
    [InlineData(AnswerType.Choice, "[Or/Silver]", true)]
    [InlineData(AnswerType.Choice, "[Or/Bronze]", false)]
    internal void Brackets_AroundAnAnswer_AreNoPlaceholder(AnswerType type, string text, bool isUsual) => Assert.Equal(isUsual, Placeholder.IsUsual(text, Field(type)));

    [Theory]
    [InlineData(AnswerType.Text, ".....", true)]
    [InlineData(AnswerType.Text, "…", true)]
    [InlineData(AnswerType.Text, "__", true)]
    [InlineData(AnswerType.Text, ".", false)]
    [InlineData(AnswerType.Text, "à compléter", true)]
    [InlineData(AnswerType.Text, "[à compléter]", false)]
    [InlineData(AnswerType.Text, "Oui/Non", false)]
    [InlineData(AnswerType.Flag, "Oui/Non", true)]
    [InlineData(AnswerType.Flag, "€", false)]
    [InlineData(AnswerType.Money, "€", true)]
    [InlineData(AnswerType.Choice, "Or/Argent", true)]
    [InlineData(AnswerType.Choice, "Or/Bronze", false)]
    [InlineData(AnswerType.Choice, "Or/", false)]
    [InlineData(AnswerType.Choices, "Or/Argent", false)]
    internal void Place_WithoutBrackets_MayBeEmptyToo(AnswerType type, string text, bool isBare) => Assert.Equal(isBare, Placeholder.IsBare(text, Field(type)));

    [Theory]
    [InlineData(100, true)]
    [InlineData(101, false)]
    public void Dots_ToWriteOn_AreAHundredAtMost(int length, bool isBare) => Assert.Equal(isBare, Placeholder.IsBare(new string('.', length), Field(AnswerType.Text)));

    [Theory]
    [InlineData("Gold", "gold", null)]
    [InlineData("Or (depuis 2020)", "gold", "depuis 2020")]
    [InlineData("Or.", "gold", null)]
    [InlineData("Or, Argent", null, null)]
    [InlineData("Or, pas encore", null, null)]
    [InlineData("Bronze, depuis 2020", null, null)]
    public void Choice_WithANote_IsOneOption(string typed, string? id, string? note)
    {
        var choice = Read(AnswerType.Choice, typed) as ChoiceValue;

        Assert.Equal((id, note), (choice?.Ids.Single(), choice?.Note));
    }

    [Theory]
    [InlineData("Or et Argent", true)]
    [InlineData("Or ?", false)]
    [InlineData("Bronze", false)]
    public void Choice_ThatIsNotOne_IsOpenWhereOptionsAreNamed(string typed, bool isOpen) => Assert.Equal((null, isOpen), (Answer(AnswerType.Choice, typed).Value, Answer(AnswerType.Choice, typed).IsOpen));

    [Theory]
    [InlineData("12/03/2025", "2025-12-03")]
    [InlineData("13/03/2025", "2025-03-13")]
    public void Day_OfTwoNumbersInEnglish_HasItsMonthFirstWhereItCan(string typed, string expected) => Assert.Equal(expected, Say(AnswerType.Date, typed, "en"));

    [Fact]
    public void Choice_OfTheSameOptions_IsTheSame()
    {
        var choice = new ChoiceValue(["gold", "silver"]);

        Assert.Equal(choice, new ChoiceValue(["gold", "silver"]));
        Assert.Equal(choice.GetHashCode(), new ChoiceValue(["gold", "silver"]).GetHashCode());
        Assert.NotEqual(choice, new ChoiceValue(["silver", "gold"]));
        Assert.NotEqual(choice, choice with { Note = "bientôt" });
        Assert.Equal(("Or; Argent", "Gold; Silver"), (AnswerWriter.Write(choice, Field(AnswerType.Choices), "fr"), AnswerWriter.Write(choice, Field(AnswerType.Choices), "en")));
        Assert.Equal(("Ann - CEO", "Ann"), (AnswerWriter.Write(new PersonValue("Ann", "CEO"), Field(AnswerType.PersonRole), "fr"), AnswerWriter.Write(new PersonValue("Ann", null), Field(AnswerType.PersonRole), "fr")));
        Assert.Equal("[Partner 1]", Placeholder.Write(new Field { Id = "name", Label = LocalizedText.Of("Nom", "Name"), Type = AnswerType.Text }, "en", 1));
    }

    [Fact]
    public void Expectation_OfEachType_SaysHowItIsWritten()
    {
        string Why(AnswerType type) => Answer(type, "?").Why!.En;

        Assert.Contains("Gold, Silver", Why(AnswerType.Choice), StringComparison.Ordinal);
        Assert.Contains("18 months", Why(AnswerType.Duration), StringComparison.Ordinal);
        Assert.Contains("12.5%", Why(AnswerType.Percentage), StringComparison.Ordinal);
        Assert.DoesNotContain("a range", Why(AnswerType.Percentage), StringComparison.Ordinal);
        Assert.Contains("a range", Answer(AnswerType.Percentage, "5 à 8 %").Why!.En, StringComparison.Ordinal);
        Assert.Null(Answer(AnswerType.Percentage, "5 %").Why);
    }

    private static string? Say(AnswerType type, string typed, string language = "fr") => Answer(type, typed, language).Value is { } value
        ? (value.IsApproximate ? "~" : "") + value switch
        {
            PercentageValue share => Number(share.Percent),
            CountValue count => Number(count.Count),
            MoneyValue money => $"{Number(money.Amount)} {money.Currency}{(money.IsPerYear ? "/an" : "")}",
            LeadsValue leads => Number(leads.PerYear) + " leads",
            DurationValue duration => $"{Number(duration.Number)} {duration.Unit}",
            DateValue date => Day(date.From) + (date.To == date.From ? "" : "/" + Day(date.To)),
            _ => value.ToString(),
        } + (value.Note is { } note ? $" [{note}]" : "")
        : null;

    private static string Number(decimal number) => number.ToString("0.####", CultureInfo.InvariantCulture);

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static ReadAnswer Answer(AnswerType type, string typed, string language = "fr")
    {
        var answer = AnswerReader.Read(Field(type), typed, language);
        Assert.False(answer.Value is not null && answer.IsOpen, "a value that is understood is not open");
        return answer;
    }

    private static AnswerValue? Read(AnswerType type, string typed) => Answer(type, typed).Value;

    private static Field Field(AnswerType type) => new() { Id = "f", Label = LocalizedText.Of("f", "f"), Type = type, Options = Levels };
}

using System.Globalization;
using PartnerHub.Contracts;

namespace PartnerHub.Questionnaires.Tests.Values;

public sealed partial class ValueBoundTests
{
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

    private static string? Say(AnswerType type, string typed, string language = "fr") => SaidValue.Of(Answer(type, typed, language).Value);

    private static ReadAnswer Answer(AnswerType type, string typed, string language = "fr")
    {
        var answer = AnswerReader.Read(Field(type), typed, language);
        Assert.False(answer.Value is not null && answer.IsOpen, "a value that is understood is not open");
        return answer;
    }

    private static AnswerValue? Read(AnswerType type, string typed) => Answer(type, typed).Value;

    private static Field Field(AnswerType type) => new() { Id = "f", Label = LocalizedText.Of("f", "f"), Type = type, Options = Levels };
}

using System.Text.RegularExpressions;
using PartnerHub.Contracts;

namespace PartnerHub.Questionnaires;

/// <summary>Understands what was typed as what a field asks for. What is not understood stays as typed, with the reason.</summary>
public static partial class AnswerReader
{
    private const int LongestFigure = 500;

    public static ReadAnswer Read(Field field, string typed, string language)
    {
        var text = Unbracketed.Match(typed.Trim()) is { Success: true } inner ? inner.Groups["inner"].Value.Trim() : typed.Trim();
        var (value, isOpen) = text.Length == 0 ? default : Value(field, text, language);
        return new ReadAnswer(typed, value, value is not null ? null : isOpen ? Expectations.OneOf(field) : Expectations.Of(field)) { IsOpen = isOpen };
    }

    private static (AnswerValue? Value, bool IsOpen) Value(Field field, string text, string language) => field.Type switch
    {
        AnswerType.Text => (new TextValue(text), false),
        AnswerType.PersonRole => (Person(text), false),
        AnswerType.Choices => (Choices(field, text), false),
        AnswerType.FlagWithDetail => (Flags.Read(text) ?? Flags.Address(text), false),
        _ when text.Length > LongestFigure => default,
        AnswerType.Flag => (Flags.Read(text), false),
        AnswerType.Count => Figured.Read(text, Figures.Core, figure => Count(figure, language)),
        AnswerType.Percentage => Percentage(text, language),
        AnswerType.Money => Money(text, language),
        AnswerType.MoneyPerYear => PerYear(Money(text, language)),
        AnswerType.PercentageOrMoney => Either(Figured.Read(text, PercentCore, figure => Percent(figure, language)), Money(text, language)),
        AnswerType.MoneyOrLeads => Either(Figured.Read(text, LeadsCore, figure => Leads(figure, language)), Money(text, language)),
        AnswerType.Duration => Figured.Read(text, Durations.Core, figure => Durations.Read(figure, language)),
        AnswerType.Date => DayText.Read(text, language),
        AnswerType.Choice => OptionText.Read(field, text),
        _ => (new TextValue(text), false),
    };

    private static (AnswerValue? Value, bool IsOpen) Either((AnswerValue? Value, bool IsOpen) one, (AnswerValue? Value, bool IsOpen) other) =>
        one.Value is not null ? one : other.Value is not null ? other : (null, one.IsOpen || other.IsOpen);

    private static (AnswerValue? Value, bool IsOpen) PerYear((AnswerValue? Value, bool IsOpen) read) => read.Value is MoneyValue money ? (money with { IsPerYear = true }, false) : read;

    private static (AnswerValue? Value, bool IsOpen) Money(string text, string language) => Figured.Read(text, Amounts.Core, figure => Amounts.Read(figure, language));

    private static CountValue? Count(string text, string language) =>
        Figures.TryRead(text, language, SingleMark.Groups, out var number) && number >= 0 && number == decimal.Truncate(number) && number <= long.MaxValue ? new CountValue((long)number) : null;

    private static (AnswerValue? Value, bool IsOpen) Percentage(string text, string language) => Figured.Read(text, PercentCore, figure =>
        Percent(figure, language) ?? (Figures.TryRead(figure, language, SingleMark.IsDecimal, out var number) && number is >= 0 and <= 1000 ? new PercentageValue(number) : null));

    private static PercentageValue? Percent(string text, string language) =>
        Percented.Match(text) is { Success: true } match && Figures.TryRead(match.Groups["number"].Value, language, SingleMark.IsDecimal, out var number) && number is >= 0 and <= 1000 ? new PercentageValue(number) : null;

    private static LeadsValue? Leads(string text, string language) =>
        Leading.Match(text) is { Success: true } match && Figures.TryRead(match.Groups["number"].Value, language, SingleMark.OfLanguage, out var number) && number >= 0
            ? new LeadsValue(number * (match.Groups["month"].Success ? 12 : match.Groups["quarter"].Success ? 4 : 1))
            : null;


    private static ChoiceValue? Choices(Field field, string text)
    {
        var chosen = text.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(part => OptionText.Find(field, part)).ToList();
        return chosen.Contains(null) ? null : new ChoiceValue([.. chosen.Select(option => option!.Id).Distinct()]);
    }

    private static PersonValue Person(string text) =>
        text.Length <= LongestFigure && Named.Match(text) is { Success: true } match ? new PersonValue(match.Groups["name"].Value, match.Groups["role"].Value) : new PersonValue(text, null);

    private const RegexOptions Options = RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Singleline;

    [GeneratedRegex(@"\A\[(?<inner>[^\[\]]+)\]\z", Options, DocumentLimits.LongestMatch)]
    private static partial Regex Unbracketed { get; }

    [GeneratedRegex(@"\A(?<number>.+?)\s*(?:%|pour\s?cent|pct|percent|per cent)\z", Options, DocumentLimits.LongestMatch)]
    private static partial Regex Percented { get; }

    [GeneratedRegex(@"\A[0-9](?:[0-9.,\s']*[0-9])?\s*(?:%|(?:pour\s?cent|pct|percent|per cent)\b|(?=\s*[(,;–—-]))", Options, DocumentLimits.LongestMatch)]
    private static partial Regex PercentCore { get; }

    [GeneratedRegex(@"\A(?<number>.+?)\s*leads?\s*(?:(?:/|par|per|a)\s*(?:(?<month>mois|month)|(?<quarter>trimestre|quarter)|an|année|year))?\z", Options, DocumentLimits.LongestMatch)]
    private static partial Regex Leading { get; }

    [GeneratedRegex(@"\A[0-9](?:[0-9.,\s']*[0-9])?\s*leads?\b", Options, DocumentLimits.LongestMatch)]
    private static partial Regex LeadsCore { get; }

    [GeneratedRegex(@"\A(?<name>.+?)(?:\s+[-–—]\s+|\s*,\s+|\s*/\s*|\s*\()(?<role>[^()]+)\)?\z", Options, DocumentLimits.LongestMatch)]
    private static partial Regex Named { get; }
}

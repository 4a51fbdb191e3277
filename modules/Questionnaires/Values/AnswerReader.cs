using System.Text.RegularExpressions;
using PartnerHub.Contracts;

namespace PartnerHub.Questionnaires;

/// <summary>Understands what was typed as what a field asks for. What is not understood stays as typed, with the reason.</summary>
public static partial class AnswerReader
{
    public static ReadAnswer Read(Field field, string typed, string language)
    {
        var text = Unbracketed.Match(typed.Trim()) is { Success: true } inner ? inner.Groups["inner"].Value.Trim() : typed.Trim();
        var value = text.Length == 0 ? null : Value(field, text, language);
        return new ReadAnswer(typed, value, value is null ? Expectations.Of(field) : null);
    }

    private static AnswerValue? Value(Field field, string text, string language) => field.Type switch
    {
        AnswerType.Flag => Flag(text),
        AnswerType.FlagWithDetail => Flag(text) ?? Address(text),
        AnswerType.Count => Count(text, language),
        AnswerType.Percentage => Percentage(text, language),
        AnswerType.Money => Amounts.Read(text, language),
        AnswerType.MoneyPerYear => Amounts.Read(text, language) is { } money ? money with { IsPerYear = true } : null,
        AnswerType.PercentageOrMoney => Percent(text, language) ?? (AnswerValue?)Amounts.Read(text, language),
        AnswerType.MoneyOrLeads => Leads(text, language) ?? (AnswerValue?)Amounts.Read(text, language),
        AnswerType.Duration => Duration(text, language),
        AnswerType.Date => Days.Read(text, language),
        AnswerType.Choice => Option(field, text) is { } option ? new ChoiceValue([option.Id]) : null,
        AnswerType.Choices => Choices(field, text),
        AnswerType.PersonRole => Person(text),
        _ => new TextValue(text),
    };

    private static FlagValue? Flag(string text)
    {
        var match = YesOrNo.Match(text);
        var detail = match.Groups["detail"].Value.Trim();
        return match.Success ? new FlagValue(match.Groups["yes"].Success, detail.Length == 0 ? null : detail) : null;
    }

    /// <summary>An address alone says yes.</summary>
    private static FlagValue? Address(string text) => Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" ? new FlagValue(true, text) : null;

    private static CountValue? Count(string text, string language) =>
        (Figures.TryRead(text, language, SingleMark.Groups, out var number) || Figures.TryRead(Unit.Replace(text, ""), language, SingleMark.Groups, out number))
        && number >= 0 && number == decimal.Truncate(number) ? new CountValue((long)number) : null;

    private static PercentageValue? Percentage(string text, string language) =>
        Percent(text, language) ?? (Figures.TryRead(text, language, SingleMark.IsDecimal, out var number) && number is >= 0 and <= 1000 ? new PercentageValue(number) : null);

    private static PercentageValue? Percent(string text, string language) =>
        Percented.Match(text) is { Success: true } match && Figures.TryRead(match.Groups["number"].Value, language, SingleMark.IsDecimal, out var number) && number is >= 0 and <= 1000 ? new PercentageValue(number) : null;

    private static LeadsValue? Leads(string text, string language) =>
        Leading.Match(text) is { Success: true } match && Figures.TryRead(match.Groups["number"].Value, language, SingleMark.OfLanguage, out var number) && number >= 0
            ? new LeadsValue(match.Groups["month"].Success ? number * 12 : number)
            : null;

    private static DurationValue? Duration(string text, string language) =>
        Lasting.Match(text) is { Success: true } match && Figures.TryRead(match.Groups["number"].Value, language, SingleMark.OfLanguage, out var number) && number >= 0
            ? new DurationValue(number, match.Groups["unit"].Value.ToLowerInvariant() switch
            {
                ['m', ..] => DurationUnit.Months,
                ['a', ..] or ['y', ..] => DurationUnit.Years,
                ['s', ..] or ['w', ..] => DurationUnit.Weeks,
                _ => DurationUnit.Days,
            })
            : null;

    private static Option? Option(Field field, string text) => field.Options.FirstOrDefault(option => option.IsCalled(text) || option.Id == text);

    private static ChoiceValue? Choices(Field field, string text)
    {
        var chosen = text.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(part => Option(field, part)).ToList();
        return chosen.Contains(null) ? null : new ChoiceValue([.. chosen.Select(option => option!.Id).Distinct()]);
    }

    private static PersonValue Person(string text) =>
        Named.Match(text) is { Success: true } match ? new PersonValue(match.Groups["name"].Value, match.Groups["role"].Value) : new PersonValue(text, null);

    private const RegexOptions Options = RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Singleline;

    [GeneratedRegex(@"\A\[(?<inner>[^\[\]]+)\]\z", Options, -1)]
    private static partial Regex Unbracketed { get; }

    [GeneratedRegex(@"\A(?:(?<yes>oui|yes|vrai|true|✓|✔|✅|x)|non|no|faux|false|✗|❌)(?:\s*\((?<detail>.*)\)|\s*[-–—:,.;]\s*(?<detail>.*)|\s+(?<detail>.+))?\s*\z", Options, -1)]
    private static partial Regex YesOrNo { get; }

    [GeneratedRegex(@"\A(?<number>.+?)\s*(?:%|pour\s?cent|percent|per cent)(?:\s+\p{L}.*)?\z", Options, -1)]
    private static partial Regex Percented { get; }

    [GeneratedRegex(@"\A(?<number>.+?)\s*leads?\s*(?:(?:/|par|per|a)\s*(?:(?<month>mois|month)|an|année|year))?\z", Options, -1)]
    private static partial Regex Leading { get; }

    [GeneratedRegex(@"\A(?<number>.+?)\s*(?<unit>mois|months?|ans?|années?|years?|semaines?|weeks?|jours?|days?)\z", Options, -1)]
    private static partial Regex Lasting { get; }

    [GeneratedRegex(@"\A(?<name>.+?)(?:\s+[-–—]\s+|\s*,\s+|\s*/\s*|\s*\()(?<role>[^()]+)\)?\z", Options, -1)]
    private static partial Regex Named { get; }

    [GeneratedRegex(@"\s+\p{L}[\p{L}\s]*\z", Options, -1)]
    private static partial Regex Unit { get; }
}

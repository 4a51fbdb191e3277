using System.Text.RegularExpressions;

namespace PartnerHub.Questionnaires;

/// <summary>Spans of time: <c>18 mois</c>, <c>2 ans</c>, <c>1 an et demi</c>.</summary>
internal static partial class Durations
{
    public static DurationValue? Read(string text, string language)
    {
        if (Lasting.Match(text) is not { Success: true } match || !Figures.TryRead(match.Groups["number"].Value, language, SingleMark.OfLanguage, out var number) || number < 0)
        {
            return null;
        }

        var (unit, factor) = Unit(match.Groups["unit"].Value.ToLowerInvariant());
        var half = match.Groups["half"].Success ? 0.5m : 0;
        return match.Groups["months"].Success && unit == DurationUnit.Years && Figures.TryRead(match.Groups["months"].Value, language, SingleMark.OfLanguage, out var months)
            ? new DurationValue((number * 12) + months, DurationUnit.Months)
            : half > 0 && unit == DurationUnit.Years ? new DurationValue((number + half) * 12, DurationUnit.Months)
            : new DurationValue((number + half) * factor, unit);
    }

    private static (DurationUnit Unit, int Factor) Unit(string unit) => unit switch
    {
        ['t', ..] or ['q', ..] => (DurationUnit.Months, 3),
        ['s', 'e', 'm', 'e', 's', ..] => (DurationUnit.Months, 6),
        ['m', ..] => (DurationUnit.Months, 1),
        ['a', ..] or ['y', ..] => (DurationUnit.Years, 1),
        ['s', ..] or ['w', ..] => (DurationUnit.Weeks, 1),
        _ => (DurationUnit.Days, 1),
    };

    private const RegexOptions Options = RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Singleline;
    private const string Units = "mois|months?|ans?|années?|years?|semaines?|weeks?|jours?|days?|trimestres?|quarters?|semestres?";
    private const string Rest = @"(?:\s+(?:et|and)\s+(?:demie?|a half)|\s+(?:et\s+|and\s+)?[0-9]{1,2}\s*(?:mois|months?))?";

    /// <summary>A span at the start of a text.</summary>
    [GeneratedRegex(@"\A[0-9](?:[0-9.,\s']*[0-9])?\s*(?:" + Units + @")(?![\p{L}])" + Rest, Options, DocumentLimits.LongestMatch)]
    public static partial Regex Core { get; }

    [GeneratedRegex(@"\A(?<number>.+?)\s*(?<unit>" + Units + @")(?:\s+(?:et|and)\s+(?<half>demie?|a half)|\s+(?:et\s+|and\s+)?(?<months>[0-9]{1,2})\s*(?:mois|months?))?\z", Options, DocumentLimits.LongestMatch)]
    private static partial Regex Lasting { get; }
}

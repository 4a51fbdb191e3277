using System.Globalization;
using System.Text.RegularExpressions;

namespace PartnerHub.Questionnaires;

/// <summary>Days, months, quarters and years as people write them. Two numbers that could each be the month follow the language.</summary>
internal static partial class Days
{
    private static readonly string[] French = ["janvier", "fevrier", "mars", "avril", "mai", "juin", "juillet", "aout", "septembre", "octobre", "novembre", "decembre"];
    private static readonly string[] English = ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

    public static DateValue? Read(string text, string language)
    {
        var plain = Wording.Plain(FirstDay.Replace(text, "1 "));
        return Match(Iso, plain) is { } iso ? Day(Number(iso, "year"), Number(iso, "month"), Number(iso, "day"))
            : Match(Numbers, plain) is { } numbers ? ByNumbers(numbers, language)
            : Match(YearMonth, plain) is { } month ? Month(Number(month, "year"), Number(month, "month"))
            : Match(MonthYear, plain) is { } turned ? Month(Number(turned, "year"), Number(turned, "month"))
            : Match(Half, plain) is { } half ? Months(Number(half, "year"), (HalfOf(half) * 6) - 5, 6)
            : Match(Ordinal, plain) is { } ordinal ? Months(Number(ordinal, "year"), (QuarterOf(ordinal) * 3) - 2, 3)
            : Match(Quarter, plain) is { } quarter ? Months(Number(quarter, "year"), (Number(quarter, "quarter") * 3) - 2, 3)
            : Match(Named, plain) is { } named ? ByName(named)
            : Match(Year, plain) is { } year ? Months(Number(year, "year"), 1, 12)
            : null;
    }

    private static DateValue? ByNumbers(Match match, string language)
    {
        var (first, second, written) = (Number(match, "first"), Number(match, "second"), Number(match, "year"));
        var year = written < 70 ? 2000 + written : written < 100 ? 1900 + written : written;
        var dayFirst = second > 12 ? false : first > 12 || language == "fr";
        return dayFirst ? Day(year, second, first) : Day(year, first, second);
    }

    private static DateValue? ByName(Match match)
    {
        var month = MonthOf(match.Groups["name"].Value);
        return month == 0 ? null
            : match.Groups["day"].Success ? Day(Number(match, "year"), month, Number(match, "day"))
            : Month(Number(match, "year"), month);
    }

    private static int QuarterOf(Match match) => match.Groups["place"].Value switch
    {
        ['1', ..] or ['p', ..] or "first" => 1,
        ['2', ..] or ['d', 'e', 'u', ..] or "second" => 2,
        ['3', ..] or ['t', ..] => 3,
        _ => 4,
    };

    private static int HalfOf(Match match) => match.Groups["place"].Value is ['1', ..] or ['p', ..] or "first" ? 1 : 2;

    private static int MonthOf(string name)
    {
        var known = French.Index().Concat(English.Index()).Where(month => name.Length >= 3 && month.Item.StartsWith(name, StringComparison.Ordinal)).Select(month => month.Index + 1).Distinct().ToList();
        return known.Count == 1 ? known[0] : 0;
    }

    private static DateValue? Day(int year, int month, int day) =>
        month is >= 1 and <= 12 && day >= 1 && year is >= 1900 and <= 2999 && day <= DateTime.DaysInMonth(year, month) ? new DateValue(new(year, month, day), new(year, month, day)) : null;

    private static DateValue? Month(int year, int month) => Months(year, month, 1);

    private static DateValue? Months(int year, int month, int count)
    {
        if (year is < 1900 or > 2999 || month is < 1 or > 12)
        {
            return null;
        }

        var first = new DateOnly(year, month, 1);
        return new DateValue(first, first.AddMonths(count).AddDays(-1));
    }

    private static Match? Match(Regex pattern, string text) => pattern.Match(text) is { Success: true } match ? match : null;

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\b1\s?er\s+(?!trim|sem)", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, DocumentLimits.LongestMatch)]
    private static partial Regex FirstDay { get; }

    [GeneratedRegex(@"\A(?<year>[0-9]{4}) (?<month>[0-9]{1,2}) (?<day>[0-9]{1,2})\z", RegexOptions.ExplicitCapture, DocumentLimits.LongestMatch)]
    private static partial Regex Iso { get; }

    [GeneratedRegex(@"\A(?:(?:le|on|the|depuis le|since|au) )?(?<first>[0-9]{1,2}) (?<second>[0-9]{1,2}) (?<year>[0-9]{4}|[0-9]{2})\z", RegexOptions.ExplicitCapture, DocumentLimits.LongestMatch)]
    private static partial Regex Numbers { get; }

    [GeneratedRegex(@"\A(?<year>[0-9]{4}) (?<month>[0-9]{1,2})\z", RegexOptions.ExplicitCapture, DocumentLimits.LongestMatch)]
    private static partial Regex YearMonth { get; }

    [GeneratedRegex(@"\A(?<month>[0-9]{1,2}) (?<year>[0-9]{4})\z", RegexOptions.ExplicitCapture, DocumentLimits.LongestMatch)]
    private static partial Regex MonthYear { get; }

    [GeneratedRegex(@"\A(?:[tq](?<quarter>[1-4]) (?<year>[0-9]{4})|(?<year>[0-9]{4}) [tq](?<quarter>[1-4]))\z", RegexOptions.ExplicitCapture, DocumentLimits.LongestMatch)]
    private static partial Regex Quarter { get; }

    [GeneratedRegex(@"\A(?:(?:le|au|en|in|the|depuis le|since the) )?(?<place>1|1er|premier|2|2e|2eme|deuxieme|second|3|3e|3eme|troisieme|4|4e|4eme|quatrieme|1st|first|2nd|3rd|third|4th|fourth) (?:trimestre|quarter) (?:de |of |l annee )?(?<year>[0-9]{4})\z", RegexOptions.ExplicitCapture, DocumentLimits.LongestMatch)]
    private static partial Regex Ordinal { get; }

    [GeneratedRegex(@"\A(?:[sh](?<place>[12]) (?<year>[0-9]{4})|(?:(?:le|au|en|in|the) )?(?<place>1|1er|premier|2|2e|2eme|deuxieme|second|1st|first|2nd) (?:semestre|half|half year) (?:de |of )?(?<year>[0-9]{4}))\z", RegexOptions.ExplicitCapture, DocumentLimits.LongestMatch)]
    private static partial Regex Half { get; }

    [GeneratedRegex(@"\A(?:(?:le|on|the|en|in|depuis le|depuis|since|au) )?(?:(?<day>[0-9]{1,2})(?:st|nd|rd|th)? (?:of )?(?<name>\p{L}+)|(?<name>\p{L}+) (?<day>[0-9]{1,2})(?:st|nd|rd|th)?|(?<name>\p{L}+)) (?<year>[0-9]{4})\z", RegexOptions.ExplicitCapture, DocumentLimits.LongestMatch)]
    private static partial Regex Named { get; }

    [GeneratedRegex(@"\A(?:(?:depuis|en|since|in|annee|l annee|year|courant) )?(?<year>[0-9]{4})\z", RegexOptions.ExplicitCapture, DocumentLimits.LongestMatch)]
    private static partial Regex Year { get; }
}

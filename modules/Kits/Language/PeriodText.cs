using System.Globalization;
using System.Text.RegularExpressions;

namespace PartnerHub.Kits.Language;

internal static partial class PeriodText
{
    public static string Read(string period, Locale locale)
    {
        var parts = Form.Match(period);
        if (!parts.Success)
        {
            return period;
        }

        var year = parts.Groups["year"].Value;
        var fiscal = parts.Groups["fiscal"].Success;
        return parts.Groups switch
        {
            var part when part["week"].Success => locale.Say(Words.Week, TrimZero(part["week"].Value), year),
            var part when part["month"].Success => Month(year, part["month"].Value, locale) ?? period,
            var part when part["quarter"].Success => locale.Say(fiscal ? Words.FiscalQuarter : Words.Quarter, part["quarter"].Value, year),
            _ => fiscal ? locale.Say(Words.FiscalYear, year) : year,
        };
    }

    private static string? Month(string year, string month, Locale locale) =>
        DateOnly.TryParseExact($"{year}-{month}-01", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var first)
            ? locale.Month(first)
            : null;

    private static string TrimZero(string number) => number.TrimStart('0');

    [GeneratedRegex("^(?<fiscal>FY)?(?<year>[0-9]{4})(-(W(?<week>[0-9]{2})|Q(?<quarter>[1-4])|(?<month>[0-9]{2})))?$", RegexOptions.ExplicitCapture, -1)]
    private static partial Regex Form { get; }
}

using System.Text.RegularExpressions;

namespace PartnerHub.Questionnaires;

/// <summary>Sums of money: the currency before or behind, thousands and millions, per year or per month.</summary>
public static partial class Amounts
{
    /// <summary>A number without a currency is in euros, which all of the questionnaire's places are.</summary>
    public static MoneyValue? Read(string text, string language)
    {
        var period = Period.Match(text);
        var rest = (period.Success ? text[..period.Index] : text).Trim();
        var match = Sum.Match(rest);
        if (!match.Success || (match.Groups["before"].Success && match.Groups["after"].Success))
        {
            return null;
        }

        var scale = match.Groups["scale"].Value;
        if (!Figures.TryRead(match.Groups["number"].Value + scale, language, SingleMark.Groups, out var amount))
        {
            return null;
        }

        var currency = match.Groups["before"].Success ? match.Groups["before"].Value : match.Groups["after"].Value;
        return new MoneyValue(period.Groups["month"].Success ? amount * 12 : amount, Iso(currency), period.Success);
    }

    private static string Iso(string currency) => currency.ToUpperInvariant() switch
    {
        "" or "€" or "EURO" or "EUROS" => "EUR",
        "$" or "US$" => "USD",
        "£" => "GBP",
        var iso => iso,
    };

    private const RegexOptions Options = RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    [GeneratedRegex(@"\s*(?:/|par|per|a)\s*(?:(?<month>mois|month)|an|année|year|annum)\.?\z", Options, -1)]
    private static partial Regex Period { get; }

    [GeneratedRegex(@"\A(?:(?<before>€|\$|US\$|£|EUR|USD|GBP|CHF|CAD)\s*)?(?<number>[-−]?\s?[0-9](?:[0-9.,\s']*[0-9])?)\s*(?<scale>k|m|md|mrd|bn|b|mio|mille|thousand|millions?|milliards?|billion)?\s*(?:(?:d['’]|de\s)?\s*(?<after>€|\$|£|euros?|EUR|USD|GBP|CHF|CAD))?\z", Options, -1)]
    private static partial Regex Sum { get; }
}

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
        return new MoneyValue(amount * (period.Groups["month"].Success ? 12 : period.Groups["quarter"].Success ? 4 : 1), Iso(currency), period.Success);
    }

    private static string Iso(string currency) => currency.ToUpperInvariant() switch
    {
        "" or "€" or "EURO" or "EUROS" or "E" => "EUR",
        "$" or "US$" or "DOLLAR" or "DOLLARS" => "USD",
        "£" => "GBP",
        var iso => iso,
    };

    private const RegexOptions Options = RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;
    private const string Codes = "EUR|USD|GBP|CHF|CAD|AUD|NZD|JPY|CNY|HKD|SGD|SEK|NOK|DKK|ISK|PLN|CZK|HUF|RON|BGN|TRY|MAD|TND|DZD|XOF|XAF|ZAR|AED|SAR|ILS|INR|BRL|MXN|KRW|THB|UAH|RUB";
    private const string Scales = "k|m|md|mrd|bn|b|mio|mille|thousand|millions?|milliards?|billion";
    private const string Number = @"[0-9](?:[0-9.,\s']*[0-9])?";

    /// <summary>A sum at the start of a text; without a currency, only what may follow a sum stands behind it.</summary>
    [GeneratedRegex(@"\A(?:(?:€|\$|US\$|£|" + Codes + @")\s*[-−]?\s?" + Number + @"(?:\s*(?:" + Scales + @")(?![\p{L}]))?|[-−]?\s?" + Number + @"\s*(?:" + Scales + @")?\s*(?:d['’]\s*|de\s)?(?:[€$£]|(?:euros?|dollars?|" + Codes + @")(?![\p{L}]))|[-−]?\s?" + Number + @"(?:\s*(?:" + Scales + @")(?![\p{L}]))?(?=\s*(?:[(,;/–—-]|(?:HT|TTC|hors|net|brut|par|per|en|in|pour|for|sur|excl|incl)\b)))", Options, DocumentLimits.LongestMatch)]
    internal static partial Regex Core { get; }

    [GeneratedRegex(@"\s*(?:/|par|per|a)\s*(?:(?<month>mois|month)|(?<quarter>trimestre|trim|quarter)|an|année|year|annum)\.?\z", Options, DocumentLimits.LongestMatch)]
    private static partial Regex Period { get; }

    [GeneratedRegex(@"\A(?:(?<before>€|\$|US\$|£|" + Codes + @")\s*)?(?<number>[-−]?\s?" + Number + @")\s*(?<scale>" + Scales + @")?\s*(?:(?:d['’]\s*|de\s)?\s*(?<after>[€$£]|euros?|dollars?|e|" + Codes + @"))?\z", Options, DocumentLimits.LongestMatch)]
    private static partial Regex Sum { get; }
}

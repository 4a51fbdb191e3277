using System.Globalization;
using System.Text.RegularExpressions;

namespace PartnerHub.Kits.Language;

/// <summary>What .NET's cultures leave to the writer: the place of symbols, the first of a month, the plural.</summary>
internal abstract partial class RegionalForms
{
    public static RegionalForms French { get; } = new FrenchForms();

    public static RegionalForms English { get; } = new EnglishForms();

    public abstract bool IsSingular(decimal count);

    /// <summary>A sentence whose signs do not part from their words at the end of a line.</summary>
    public abstract string Typeset(string text);

    public abstract string Percent(string number);

    public abstract string Money(string number, string currency);

    public abstract string Day(DateOnly day, string form, CultureInfo culture);

    // What programs write of money in their sentences, as readers write it.
    [GeneratedRegex(@"(?<amount>[0-9](?:[0-9,.\u00a0\u202f]*[0-9])?)[ \u00a0\u202f]EUR\b", RegexOptions.ExplicitCapture, -1)]
    private static partial Regex Euros { get; }

    [GeneratedRegex(@"(?<=\p{L})'(?=[\p{L}\p{N}«‹])", RegexOptions.ExplicitCapture, -1)]
    private static partial Regex Elision { get; }

    private sealed class FrenchForms : RegionalForms
    {
        public override bool IsSingular(decimal count) => Math.Abs(count) < 2;

        public override string Typeset(string text) => Elisions(Signs(text.Contains("EUR", StringComparison.Ordinal) ? Euros.Replace(text, "${amount}\u00a0€") : text));

        private static string Elisions(string text) => text.Contains('\'') ? Elision.Replace(text, "’") : text;

        private static string Signs(string text) => text
            .Replace(" :", "\u00a0:", StringComparison.Ordinal)
            .Replace(" ;", "\u00a0;", StringComparison.Ordinal)
            .Replace(" ?", "\u00a0?", StringComparison.Ordinal)
            .Replace(" !", "\u00a0!", StringComparison.Ordinal)
            .Replace(" %", "\u202f%", StringComparison.Ordinal)
            .Replace("« ", "«\u00a0", StringComparison.Ordinal)
            .Replace(" »", "\u00a0»", StringComparison.Ordinal);

        public override string Percent(string number) => number + "\u202f%";

        public override string Money(string number, string currency) => number + "\u00a0" + Symbol(currency);

        public override string Day(DateOnly day, string form, CultureInfo culture) =>
            day.Day == 1 ? "1er" + day.ToString(form[1..], culture) : day.ToString(form, culture);

        private static string Symbol(string currency) => currency switch
        {
            "EUR" => "€",
            "GBP" => "£",
            "USD" => "$\u00a0US",
            _ => currency,
        };
    }

    private sealed class EnglishForms : RegionalForms
    {
        public override bool IsSingular(decimal count) => Math.Abs(count) == 1;

        public override string Typeset(string text) => text.Contains("EUR", StringComparison.Ordinal) ? Euros.Replace(text, "€${amount}") : text;

        public override string Percent(string number) => number + "%";

        public override string Money(string number, string currency) =>
            number.StartsWith('-') ? "\u2212" + Money(number[1..], currency) : Symbol(currency) + number;

        public override string Day(DateOnly day, string form, CultureInfo culture) => day.ToString(form, culture);

        private static string Symbol(string currency) => currency switch
        {
            "EUR" => "€",
            "GBP" => "£",
            "USD" => "US$",
            _ => currency + "\u00a0",
        };
    }
}

using System.Globalization;
using PartnerHub.Contracts;

namespace PartnerHub.Toolkit;

/// <summary>Writes reasons in both languages, with figures and dates the way each language writes them.</summary>
/// <remarks>The two formats are our own, so that a text replayed years later comes out the same on any machine.</remarks>
public static class Words
{
    private static readonly CultureInfo French = Language(
        ",", "\u202f",
        ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre", ""]);

    private static readonly CultureInfo English = Language(
        ".", ",",
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December", ""]);

    /// <summary>Formats both texts: <c>{amount:N2}</c> for money, <c>{day:D}</c> for a day, in each language's way.</summary>
    public static LocalizedText Say(FormattableString fr, FormattableString en) =>
        LocalizedText.Of(fr.ToString(FrenchDays.Instance), en.ToString(English));

    /// <summary>A reason that cites a clause.</summary>
    public static Reason Because(string clause, FormattableString fr, FormattableString en) =>
        new() { Text = Say(fr, en), Clause = clause };

    /// <summary>A reason that cites a clause.</summary>
    public static Reason Because(string clause, LocalizedText text) => new() { Text = text, Clause = clause };

    private static CultureInfo Language(string point, string group, string[] months)
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NumberDecimalSeparator = point;
        culture.NumberFormat.NumberGroupSeparator = group;
        culture.DateTimeFormat.MonthNames = months;
        culture.DateTimeFormat.MonthGenitiveNames = months;
        culture.DateTimeFormat.LongDatePattern = "d MMMM yyyy";
        return CultureInfo.ReadOnly(culture);
    }

    /// <summary>French writes the first day of a month as an ordinal: 1er janvier 2018.</summary>
    private sealed class FrenchDays : IFormatProvider, ICustomFormatter
    {
        public static readonly FrenchDays Instance = new();

        public object? GetFormat(Type? formatType) => formatType == typeof(ICustomFormatter) ? this : French.GetFormat(formatType);

        public string Format(string? format, object? arg, IFormatProvider? formatProvider) => arg switch
        {
            DateOnly { Day: 1 } day when format == "D" => "1er" + day.ToString(" MMMM yyyy", French),
            IFormattable value => value.ToString(format, French),
            _ => arg?.ToString() ?? "",
        };
    }
}

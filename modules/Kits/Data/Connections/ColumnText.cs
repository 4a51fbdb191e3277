using System.Globalization;

namespace PartnerHub.Kits.Data;

/// <summary>Values as text columns hold them, where an engine has no type for them.</summary>
internal static class ColumnText
{
    public const string DayForm = "yyyy-MM-dd";
    public const string InstantForm = "yyyy-MM-dd'T'HH:mm:ss.fffffff'Z'";

    public static string Of(decimal number) => number.ToString(CultureInfo.InvariantCulture);

    public static string Of(DateOnly day) => day.ToString(DayForm, CultureInfo.InvariantCulture);

    public static string Of(DateTimeOffset instant) => instant.UtcDateTime.ToString(InstantForm, CultureInfo.InvariantCulture);

    public static decimal Decimal(string text) => decimal.Parse(text, NumberStyles.Number, CultureInfo.InvariantCulture);

    public static DateOnly Day(string text) => DateOnly.ParseExact(text, DayForm, CultureInfo.InvariantCulture);

    public static DateTimeOffset Instant(string text) =>
        DateTimeOffset.ParseExact(text, InstantForm, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
}

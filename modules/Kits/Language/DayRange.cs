using System.Globalization;
using PartnerHub.Contracts;

namespace PartnerHub.Kits.Language;

/// <summary>
/// What a day is, wherever one is written, and which days the product reckons with. The margin at both ends of the calendar
/// lets a program add and take away months and years without leaving it.
/// </summary>
public static class DayRange
{
    public const int FirstYear = 1900;
    public const int LastYear = 2999;

    public const string Form = "yyyy-MM-dd";

    public static DateOnly First { get; } = new(FirstYear, 1, 1);

    public static DateOnly Last { get; } = new(LastYear, 12, 31);

    /// <summary>Which days are meant, as an expectation.</summary>
    public static LocalizedText Expected { get; } = LocalizedText.Of(
        string.Create(CultureInfo.InvariantCulture, $"une date de {FirstYear} à {LastYear}"),
        string.Create(CultureInfo.InvariantCulture, $"a date from {FirstYear} to {LastYear}"));

    /// <summary>Which days are meant and how they are written.</summary>
    public static LocalizedText ExpectedForm { get; } = LocalizedText.Of($"{Expected.Fr}, sous la forme AAAA-MM-JJ", $"{Expected.En}, in the form YYYY-MM-DD");

    public static bool Holds(DateOnly day) => HoldsYear(day.Year);

    public static bool HoldsYear(int year) => year is >= FirstYear and <= LastYear;

    /// <summary>Reads a day written <c>YYYY-MM-DD</c>, and nothing else.</summary>
    public static bool TryRead(string? text, out DateOnly day)
    {
        if (DateOnly.TryParseExact(text, Form, CultureInfo.InvariantCulture, DateTimeStyles.None, out day) && Holds(day))
        {
            return true;
        }

        day = default;
        return false;
    }

    /// <summary>The day of a year, month and day of the month, for who reads other forms.</summary>
    public static bool TryMake(int year, int month, int dayOfMonth, out DateOnly day)
    {
        var exists = HoldsYear(year) && month is >= 1 and <= 12 && dayOfMonth >= 1 && dayOfMonth <= DateTime.DaysInMonth(year, month);
        day = exists ? new DateOnly(year, month, dayOfMonth) : default;
        return exists;
    }

    public static string Text(DateOnly day) => day.ToString(Form, CultureInfo.InvariantCulture);
}

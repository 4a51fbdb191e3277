using System.Globalization;

namespace PartnerHub.Toolkit;

/// <summary>A stretch of every year, both days included; it may run over the end of the year.</summary>
public sealed record YearlyWindow
{
    private YearlyWindow(int firstMonth, int firstDay, int lastMonth, int lastDay) =>
        (FirstMonth, FirstDay, LastMonth, LastDay) = (firstMonth, firstDay, lastMonth, lastDay);

    private int FirstMonth { get; }

    private int FirstDay { get; }

    private int LastMonth { get; }

    private int LastDay { get; }

    /// <summary>A whole month.</summary>
    public static YearlyWindow Month(int month) => new(month, 1, month, 31);

    /// <summary>From one day to another, each as <c>MM-DD</c>; null when one of them is no day.</summary>
    public static YearlyWindow? Between(string first, string last) => Day(first) is { } from && Day(last) is { } to
        ? new(from.Month, from.Day, to.Month, to.Day)
        : null;

    /// <summary>A day written as <c>MM-DD</c>, of a leap year; null when it is none.</summary>
    public static DateOnly? Day(string text) =>
        DateOnly.TryParseExact("2024-" + text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    /// <summary>The days of the window that opens in a year.</summary>
    public Span OpeningIn(int year)
    {
        var from = At(year, FirstMonth, FirstDay);
        var to = At(year, LastMonth, LastDay);
        return new Span(from, to < from ? At(year + 1, LastMonth, LastDay) : to);
    }

    /// <summary>True when a day lies in it.</summary>
    public bool Contains(DateOnly day) => OpeningIn(day.Year).Contains(day) || (day.Year > 1 && OpeningIn(day.Year - 1).Contains(day));

    /// <summary>The next first day of the window after a day.</summary>
    public DateOnly NextFirst(DateOnly after) => OpeningIn(after.Year).From is var first && first > after ? first : OpeningIn(after.Year + 1).From;

    private static DateOnly At(int year, int month, int day) => new(year, month, Math.Min(day, DateTime.DaysInMonth(year, month)));
}

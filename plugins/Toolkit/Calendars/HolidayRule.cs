using System.Globalization;
using System.Text.RegularExpressions;

namespace PartnerHub.Toolkit;

/// <summary>
/// When a public holiday falls, written as a short text:
/// <list type="bullet">
/// <item><c>05-01</c>: every year on 1 May; <c>2017-04-23</c>: in that year only;</item>
/// <item><c>easter+1</c>, <c>easter-2</c>, <c>easter</c>: days from Western Easter;</item>
/// <item><c>mon1-05</c>: the first Monday of May; <c>mon9-05</c>: the last one; <c>thu+04-19</c>: the first Thursday from 19 April on;</item>
/// <item><c>hijri:10-01</c>: a day of the Islamic calendar; <c>hebrew:nisan-15</c>: of the Hebrew one;</item>
/// <item><c>12-26&gt;</c>: a day that, on a weekend, is kept on the next free Monday to Friday;</item>
/// <item><c>05-09@2019-</c>, <c>easter+26@-2023</c>, <c>01-02@2020-2022</c>: any of these, in some years only.</item>
/// </list>
/// </summary>
public sealed partial class HolidayRule
{
    private static readonly string[] Weekdays = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];

    private static readonly string[] HebrewMonths =
        ["tishri", "heshvan", "kislev", "tevet", "shevat", "adar", "nisan", "iyar", "sivan", "tammuz", "av", "elul"];

    private static readonly HebrewCalendar Hebrew = new();
    private static readonly UmAlQuraCalendar Hijri = new();

    private readonly Func<int, IEnumerable<DateOnly>> _days;

    private HolidayRule(Func<int, IEnumerable<DateOnly>> days, bool moves) => (_days, Moves) = (days, moves);

    /// <summary>True when the day moves off a weekend.</summary>
    public bool Moves { get; }

    /// <summary>The days of a year, before any moving.</summary>
    public IEnumerable<DateOnly> In(int year) => _days(year);

    /// <summary>Reads a rule; null when the text is none.</summary>
    public static HolidayRule? Read(string text)
    {
        var match = Form().Match(text);
        if (!match.Success || Days(match.Groups["days"].Value) is not { } days)
        {
            return null;
        }

        var (first, last) = (Number(match.Groups["first"], 1), Number(match.Groups["last"], 9999));
        return new HolidayRule(year => first <= year && year <= last ? days(year) : [], match.Groups["moves"].Success);
    }

    /// <summary>Western Easter Sunday of a year.</summary>
    public static DateOnly Easter(int year)
    {
        var (golden, century, rest) = (year % 19, year / 100, year % 100);
        var moon = ((19 * golden) + century - (century / 4) - (((8 * century) + 13) / 25) + 15) % 30;
        var week = (32 + (2 * (century % 4)) + (2 * (rest / 4)) - moon - (rest % 4)) % 7;
        var late = (golden + (11 * moon) + (22 * week)) / 451;
        var days = moon + week - (7 * late) + 114;
        return new DateOnly(year, days / 31, (days % 31) + 1);
    }

    private static Func<int, IEnumerable<DateOnly>>? Days(string form)
    {
        if (DateOnly.TryParseExact(form, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var once))
        {
            return year => year == once.Year ? [once] : [];
        }

        // 29 February is refused: a rule of every year has to have a day in every year.
        if (DateOnly.TryParseExact("2001-" + form, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var yearly))
        {
            return year => [new DateOnly(year, yearly.Month, yearly.Day)];
        }

        return FromEaster(form) ?? OfWeekday(form) ?? FromDay(form) ?? OfHijri(form) ?? OfHebrew(form);
    }

    private static Func<int, IEnumerable<DateOnly>>? FromEaster(string form)
    {
        var match = EasterForm().Match(form);
        if (!match.Success)
        {
            return null;
        }

        var shift = Number(match.Groups["shift"], 0);
        return year => [Easter(year).AddDays(shift)];
    }

    private static Func<int, IEnumerable<DateOnly>>? OfWeekday(string form)
    {
        var match = WeekdayForm().Match(form);
        if (!match.Success)
        {
            return null;
        }

        var (weekday, which, month) = (Array.IndexOf(Weekdays, match.Groups["weekday"].Value), Number(match.Groups["which"]), Number(match.Groups["month"]));
        return year =>
        {
            var first = new DateOnly(year, month, 1);
            var day = first.AddDays(((weekday - (int)first.DayOfWeek + 7) % 7) + (7 * (Math.Min(which, 5) - 1)));
            return [day.Month == month ? day : day.AddDays(-7)];
        };
    }

    private static Func<int, IEnumerable<DateOnly>>? FromDay(string form)
    {
        var match = FromDayForm().Match(form);
        if (!match.Success || Days(match.Groups["day"].Value) is not { } start)
        {
            return null;
        }

        var weekday = Array.IndexOf(Weekdays, match.Groups["weekday"].Value);
        return year => start(year).Select(day => day.AddDays((weekday - (int)day.DayOfWeek + 7) % 7));
    }

    private static Func<int, IEnumerable<DateOnly>>? OfHijri(string form)
    {
        var match = HijriForm().Match(form);
        if (!match.Success)
        {
            return null;
        }

        var (month, day) = (Number(match.Groups["month"]), Number(match.Groups["day"]));
        return year => InYear(Hijri, year, lunar => Hijri.ToDateTime(lunar, month, Math.Min(day, Hijri.GetDaysInMonth(lunar, month)), 0, 0, 0, 0));
    }

    private static Func<int, IEnumerable<DateOnly>>? OfHebrew(string form)
    {
        var match = HebrewForm().Match(form);
        var month = match.Success ? Array.IndexOf(HebrewMonths, match.Groups["month"].Value) + 1 : 0;
        if (month == 0)
        {
            return null;
        }

        var day = Number(match.Groups["day"]);
        return year => InYear(Hebrew, year, lunar => Hebrew.ToDateTime(lunar, month >= 6 && Hebrew.IsLeapYear(lunar) ? month + 1 : month, day, 0, 0, 0, 0));
    }

    /// <summary>A lunar year is not a solar one: the day may fall twice in a year, or be that of the lunar year before.</summary>
    private static IEnumerable<DateOnly> InYear(Calendar calendar, int year, Func<int, DateTime> day)
    {
        var (first, last) = (new DateTime(year, 1, 1), new DateTime(year, 12, 31));
        if (first < calendar.MinSupportedDateTime || last > calendar.MaxSupportedDateTime)
        {
            yield break;
        }

        for (var lunar = calendar.GetYear(first); lunar <= calendar.GetYear(last); lunar++)
        {
            var date = DateOnly.FromDateTime(day(lunar));
            if (date.Year == year)
            {
                yield return date;
            }
        }
    }

    private static int Number(Group group, int otherwise) => group.Success ? Number(group) : otherwise;

    private static int Number(Group group) => int.Parse(group.ValueSpan, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);

    [GeneratedRegex("^(?<days>[^@>]+)(?<moves>>)?(@(?<first>[0-9]{4})?-(?<last>[0-9]{4})?)?$", RegexOptions.ExplicitCapture, -1)]
    private static partial Regex Form();

    [GeneratedRegex("^(?<weekday>sun|mon|tue|wed|thu|fri|sat)\\+(?<day>[0-9]{2}-[0-9]{2})$", RegexOptions.ExplicitCapture, -1)]
    private static partial Regex FromDayForm();

    [GeneratedRegex("^easter(?<shift>[+-][0-9]{1,2})?$", RegexOptions.ExplicitCapture, -1)]
    private static partial Regex EasterForm();

    [GeneratedRegex("^(?<weekday>sun|mon|tue|wed|thu|fri|sat)(?<which>[1-59])-(?<month>0[1-9]|1[0-2])$", RegexOptions.ExplicitCapture, -1)]
    private static partial Regex WeekdayForm();

    [GeneratedRegex("^hijri:(?<month>0[1-9]|1[0-2])-(?<day>0[1-9]|[12][0-9]|30)$", RegexOptions.ExplicitCapture, -1)]
    private static partial Regex HijriForm();

    [GeneratedRegex("^hebrew:(?<month>[a-z]+)-(?<day>0[1-9]|[12][0-9])$", RegexOptions.ExplicitCapture, -1)]
    private static partial Regex HebrewForm();
}

using System.Globalization;
using PartnerHub.Contracts;

namespace PartnerHub.Toolkit;

/// <summary>
/// A program's calendar. A year that starts in January is written <c>2017</c> and its quarters <c>2017-Q1</c>; any other is
/// a fiscal year, named after the year in which it ends: <c>FY2025</c>, <c>FY2025-Q1</c>.
/// </summary>
public sealed class ProgramYear
{
    private readonly int _startMonth;

    private ProgramYear(int startMonth) => _startMonth = startMonth;

    /// <summary>The calendar year.</summary>
    public static ProgramYear Calendar { get; } = new(1);

    /// <summary>A year that starts on the first day of a month, 2 to 12.</summary>
    public static ProgramYear StartingIn(int month) =>
        month is >= 1 and <= 12 ? new(month) : throw new ArgumentOutOfRangeException(nameof(month), month, "1 to 12");

    /// <summary>Month the year starts in.</summary>
    public int StartMonth => _startMonth;

    /// <summary>The year a day lies in.</summary>
    public Period YearOf(DateOnly day) => Year(_startMonth == 1 || day.Month < _startMonth ? day.Year : day.Year + 1);

    /// <summary>The year of a name: 2025 for the fiscal year that ends in 2025.</summary>
    public Period Year(int year)
    {
        var from = new DateOnly(_startMonth == 1 ? year : year - 1, _startMonth, 1);
        return new Period(_startMonth == 1 ? PeriodForm.Year : PeriodForm.FiscalYear, year, 0, from, from.AddYears(1).AddDays(-1));
    }

    /// <summary>The quarter a day lies in.</summary>
    public Period QuarterOf(DateOnly day)
    {
        var year = YearOf(day);
        var months = ((day.Year - year.From.Year) * 12) + day.Month - year.From.Month;
        return Quarter(year.Year, (months / 3) + 1);
    }

    /// <summary>A quarter of a year, 1 to 4.</summary>
    public Period Quarter(int year, int number)
    {
        var from = Year(year).From.AddMonths(3 * (number - 1));
        return new Period(_startMonth == 1 ? PeriodForm.Quarter : PeriodForm.FiscalQuarter, year, number, from, from.AddMonths(3).AddDays(-1));
    }

    /// <summary>The calendar month a day lies in.</summary>
    public static Period MonthOf(DateOnly day)
    {
        var from = new DateOnly(day.Year, day.Month, 1);
        return new Period(PeriodForm.Month, day.Year, day.Month, from, from.AddMonths(1).AddDays(-1));
    }

    /// <summary>The ISO week a day lies in, Monday to Sunday.</summary>
    public static Period WeekOf(DateOnly day)
    {
        var monday = day.AddDays(-(((int)day.DayOfWeek + 6) % 7));
        var thursday = monday.AddDays(3);
        return new Period(PeriodForm.Week, thursday.Year, ((thursday.DayOfYear - 1) / 7) + 1, monday, monday.AddDays(6));
    }

    /// <summary>The period of the given form that a day lies in.</summary>
    public Period Of(PeriodForm form, DateOnly day) => form switch
    {
        PeriodForm.Week => WeekOf(day),
        PeriodForm.Month => MonthOf(day),
        PeriodForm.Quarter or PeriodForm.FiscalQuarter => QuarterOf(day),
        PeriodForm.Year or PeriodForm.FiscalYear => YearOf(day),
        _ => throw new ArgumentOutOfRangeException(nameof(form), form, "a form with days"),
    };

    /// <summary>The period before another.</summary>
    public Period Before(Period period) => Of(period.Form, period.From.AddDays(-1));

    /// <summary>The period after another.</summary>
    public Period After(Period period) => Of(period.Form, period.To.AddDays(1));

    /// <summary>The quarter of a name as facts and claims write it, for example <c>2017-Q1</c>; null when it names none.</summary>
    public Period? ReadQuarter(string? text)
    {
        var digits = text is ['F', 'Y', ..] ? text.AsSpan(2) : text.AsSpan();
        return digits.Length == 7
            && int.TryParse(digits[..4], NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is > 1 and < 9999
            && digits[6] is >= '1' and <= '4' && Quarter(year, digits[6] - '0') is var quarter && quarter.ToString() == text
                ? quarter
                : null;
    }

    /// <summary>True when a fact's period names this period; allocates nothing.</summary>
    public static bool Names(string? text, Period period)
    {
        if (text is null)
        {
            return false;
        }

        var rest = text.AsSpan();
        if (period.Form is PeriodForm.FiscalQuarter or PeriodForm.FiscalYear)
        {
            if (!rest.StartsWith("FY", StringComparison.Ordinal))
            {
                return false;
            }

            rest = rest[2..];
        }

        if (rest.Length < 4 || !int.TryParse(rest[..4], NumberStyles.None, CultureInfo.InvariantCulture, out var year) || year != period.Year)
        {
            return false;
        }

        rest = rest[4..];
        var lead = period.Form switch
        {
            PeriodForm.Week => "-W",
            PeriodForm.Month => "-",
            PeriodForm.Quarter or PeriodForm.FiscalQuarter => "-Q",
            _ => "",
        };
        return lead.Length == 0
            ? rest.IsEmpty
            : rest.StartsWith(lead, StringComparison.Ordinal)
                && int.TryParse(rest[lead.Length..], NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                && number == period.Number;
    }
}

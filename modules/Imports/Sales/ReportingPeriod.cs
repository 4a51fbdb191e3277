using System.Globalization;
using PartnerHub.Contracts;
using PartnerHub.Kits.Language;

namespace PartnerHub.Imports.Sales;

/// <summary>A period as facts name it, and its last day.</summary>
internal readonly record struct ReportingPeriod(string Text, DateOnly LastDay)
{
    /// <param name="form">Its form; one is needed.</param>
    /// <param name="day">A day in it.</param>
    /// <param name="startMonth">Month in which the program's year starts.</param>
    public static ReportingPeriod Of(PeriodForm form, DateOnly day, int startMonth) => form switch
    {
        PeriodForm.Week => Week(day),
        PeriodForm.Month => new(day.ToString("yyyy-MM", CultureInfo.InvariantCulture), FirstOfMonth(day).AddMonths(1).AddDays(-1)),
        PeriodForm.Quarter or PeriodForm.Year => Part(form == PeriodForm.Quarter, "", day, 1),
        _ => Part(form == PeriodForm.FiscalQuarter, "FY", day, startMonth),
    };

    /// <summary>Reads a period by trying the days in which one of its name may start.</summary>
    public static ReportingPeriod? Read(string text, PeriodForm form, int startMonth)
    {
        if (!int.TryParse(text.StartsWith("FY", StringComparison.Ordinal) ? text.AsSpan(2, Math.Min(4, text.Length - 2)) : text.AsSpan(0, Math.Min(4, text.Length)), NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            || !DayRange.HoldsYear(year) || year == DayRange.LastYear)
        {
            return null;
        }

        for (var day = new DateOnly(year - 1, 1, 1); day.Year <= year + 1; day = day.AddDays(7))
        {
            if (Of(form, day, startMonth) is var period && period.Text == text)
            {
                return period;
            }
        }

        return null;
    }

    private static ReportingPeriod Week(DateOnly day)
    {
        var at = day.ToDateTime(TimeOnly.MinValue);
        var text = string.Create(CultureInfo.InvariantCulture, $"{ISOWeek.GetYear(at):0000}-W{ISOWeek.GetWeekOfYear(at):00}");
        return new(text, day.AddDays(6 - (((int)day.DayOfWeek + 6) % 7)));
    }

    /// <summary>A fiscal year has the name of the calendar year it ends in.</summary>
    private static ReportingPeriod Part(bool quarter, string prefix, DateOnly day, int startMonth)
    {
        var first = new DateOnly(day.Month < startMonth ? day.Year - 1 : day.Year, startMonth, 1);
        var name = string.Create(CultureInfo.InvariantCulture, $"{prefix}{first.AddYears(1).AddDays(-1).Year:0000}");
        if (!quarter)
        {
            return new(name, first.AddYears(1).AddDays(-1));
        }

        var number = ((((day.Year - first.Year) * 12) + day.Month - first.Month) / 3) + 1;
        return new(string.Create(CultureInfo.InvariantCulture, $"{name}-Q{number}"), first.AddMonths(3 * number).AddDays(-1));
    }

    private static DateOnly FirstOfMonth(DateOnly day) => new(day.Year, day.Month, 1);
}

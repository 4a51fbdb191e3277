using System.Globalization;
using PartnerHub.Contracts;

namespace PartnerHub.Benchmarks.Standings;

/// <summary>What is owed by month, quarter and year, in plain code: how many were handed in, or until when nothing is owed.</summary>
internal static class HandWrittenPeriods
{
    public static (int Count, DateOnly? NotOwedUntil) Monthly(ReadOnlySpan<Fact> reports, DateOnly on, DateOnly joined)
    {
        var month = new DateOnly(on.Year, on.Month, 1).AddMonths(on.Day > 10 ? -1 : -2);
        var (found, owed, missing) = (0, 0, 0);
        for (var i = 0; i < 3; i++, month = month.AddMonths(-1))
        {
            var isOwed = month.AddMonths(1).AddDays(-1) >= joined;
            var isThere = Has(reports, month.Year, '-', month.Month);
            owed += isOwed ? 1 : 0;
            found += isThere ? 1 : 0;
            missing += isOwed && !isThere ? 1 : 0;
        }

        return owed == 0 && found < 3 ? (found, new DateOnly(joined.Year, joined.Month, 10).AddMonths(1)) : (3 - missing, null);
    }

    public static (int Count, DateOnly? NotOwedUntil) Review(ReadOnlySpan<Fact> reviews, DateOnly on, DateOnly joined)
    {
        var quarter = QuarterStart(on);
        while (ReviewDue(quarter) >= on)
        {
            quarter = quarter.AddMonths(-3);
        }

        return Has(reviews, quarter.Year, 'Q', ((quarter.Month - 1) / 3) + 1) ? (1, null)
            : (0, quarter.AddMonths(3).AddDays(-1) < joined ? ReviewDue(QuarterStart(joined)) : null);
    }

    public static (int Count, DateOnly? NotOwedUntil) Plan(ReadOnlySpan<Fact> plans, DateOnly on, DateOnly joined)
    {
        var year = on.Month > 1 ? on.Year : on.Year - 1;
        return HasApproved(plans, year) || (on.Month == 1 && HasApproved(plans, on.Year)) ? (1, null)
            : (0, new DateOnly(year, 12, 31) < joined ? new DateOnly(joined.Year, 1, 31) : null);
    }

    private static DateOnly QuarterStart(DateOnly day) => new(day.Year, ((day.Month - 1) / 3 * 3) + 1, 1);

    private static DateOnly ReviewDue(DateOnly quarter) => quarter.AddMonths(4).AddDays(-1);

    private static bool Has(ReadOnlySpan<Fact> facts, int year, char before, int number)
    {
        foreach (var fact in facts)
        {
            if (fact.Period is { } period && Year(period) == year && period.LastIndexOf(before) is var at and > 0
                && int.Parse(period.AsSpan(at + 1), NumberStyles.None, CultureInfo.InvariantCulture) == number && (fact.Value.Flag ?? true))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasApproved(ReadOnlySpan<Fact> plans, int year)
    {
        foreach (var plan in plans)
        {
            if (plan.Period is { } period && Year(period) == year && plan.Value.Flag == true)
            {
                return true;
            }
        }

        return false;
    }

    private static int Year(string period) => int.Parse(period.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture);
}

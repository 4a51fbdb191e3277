using PartnerHub.Contracts;
using PartnerHub.Toolkit;

namespace PartnerHub.Plugins.LogitechTracks;

/// <summary>The vendor's year: 1 April to 31 March, named after the year in which it ends.</summary>
internal static class FiscalYear
{
    public static ProgramYear Calendar { get; } = ProgramYear.StartingIn(4);

    public static Period Of(DateOnly on) => Calendar.YearOf(on);

    public static Period LastComplete(DateOnly on) => Calendar.Before(Calendar.YearOf(on));

    public static Period QuarterOf(DateOnly on) => Calendar.QuarterOf(on);

    public static Period LastCompleteQuarter(DateOnly on) => Calendar.Before(Calendar.QuarterOf(on));

    /// <summary>The last day of the month that lies some months after a quarter's end; 0 is the quarter's own last month.</summary>
    public static DateOnly MonthEndAfter(Period quarter, int months) => MonthEnd(quarter.From.AddMonths(2 + months));

    /// <summary>The last day of a month of a quarter, 1 to 3.</summary>
    public static DateOnly EndOfMonthOf(Period quarter, int month) => MonthEnd(quarter.From.AddMonths(month - 1));

    private static DateOnly MonthEnd(DateOnly first) => first.AddMonths(1).AddDays(-1);
}

/// <summary>When a partner joined, and what that defers.</summary>
internal static class Joining
{
    private static readonly DateOnly LongAgo = new(1900, 1, 1);

    /// <summary>The first day in the program. A candidate is judged as if it joined on the day asked.</summary>
    public static DateOnly Day(Dossier dossier, DateOnly on) =>
        dossier.Membership is { } membership ? membership.JoinedOn ?? LongAgo : on;

    /// <summary>The open track asks a newcomer for no revenue before the first 31 March after it joined.</summary>
    public static DateOnly PremierOpenUntil(Dossier dossier, DateOnly on)
    {
        var joined = Day(dossier, on);
        var yearEnd = FiscalYear.Of(joined).To;
        return joined < yearEnd ? yearEnd : yearEnd.AddYears(1);
    }
}

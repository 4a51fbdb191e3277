using PartnerHub.Contracts;
using PartnerHub.Toolkit;

namespace PartnerHub.Plugins.KasperskyTiers;

/// <summary>What a partner hands in for every month, quarter or year, each with its due date.</summary>
internal sealed class Submissions(Settings settings)
{
    public static ProgramYear Year => ProgramYear.Calendar;

    public Submitted MonthlyReport { get; } = new(
        FactKinds.MonthlyReport, Year, PeriodForm.Month, settings.MonthlyReporting.Months, month => ReportDue(month, settings.MonthlyReporting.DueDay));

    public Submitted BusinessPlan { get; } = new(
        FactKinds.BusinessPlan, Year, PeriodForm.Year, last: 1, PlanDue, Approved, early: true);

    public Submitted QuarterlyReview { get; } = new(
        FactKinds.QuarterlyReview, Year, PeriodForm.Quarter, last: 1, ReviewDue);

    private static DateOnly ReportDue(Period month, int day) => month.To.AddDays(day);

    private static DateOnly PlanDue(Period year) => new(year.Year, 1, 31);

    private static DateOnly ReviewDue(Period quarter) => quarter.To.AddDays(1).AddMonths(1).AddDays(-1);

    private static bool Approved(Fact plan) => plan.Value.Flag == true;
}

using PartnerHub.Contracts;
using PartnerHub.Imports.Loads;
using PartnerHub.Imports.Receipts;

namespace PartnerHub.Imports.Sales;

/// <summary>Judges a periodic file by what the program asks of it: in time, with an accepted line, with few rejected ones.</summary>
internal static class Submission
{
    /// <summary>The fact that notes the file, of each member it holds sales of; null when the program asks for no files, or no period can be told.</summary>
    public static Fact? Of(ProgramDescription program, ImportRow import, SalesCounter counter, DateOnly receivedOn) =>
        program.SalesReporting is { } reporting && PeriodOf(reporting, import, counter, program.Calendar.YearStartMonth) is { } period
            ? Of(reporting, import, period, receivedOn)
            : null;

    private static ReportingPeriod? PeriodOf(SalesReporting reporting, ImportRow import, SalesCounter counter, int startMonth) =>
        import.Period is { } declared ? ReportingPeriod.Read(declared, reporting.Period, startMonth)
        : counter.LastDay is { } last ? ReportingPeriod.Of(reporting.Period, last, startMonth)
        : null;

    private static Fact Of(SalesReporting reporting, ImportRow import, ReportingPeriod period, DateOnly receivedOn)
    {
        var why = Obstacle(reporting, import, period, receivedOn);
        var fact = new Fact { Kind = reporting.SubmissionKind, On = receivedOn, Period = period.Text, Value = why is null };
        return why is null || reporting.WhyDetail is null
            ? fact
            : fact with { Details = new Dictionary<string, FactValue>(StringComparer.Ordinal) { [reporting.WhyDetail] = why } };
    }

    private static string? Obstacle(SalesReporting reporting, ImportRow import, ReportingPeriod period, DateOnly receivedOn)
    {
        var taken = import.Accepted + import.Known + import.Corrected;
        return receivedOn > period.LastDay.AddDays(reporting.DueDays) ? "late"
            : reporting.RequiresComplete && taken == 0 && import.Rejected > 0 ? "no-line"
            : import.Rejected > reporting.MaxRejectedShare * (taken + import.Rejected) ? "too-many-rejected"
            : null;
    }
}

using System.Globalization;
using PartnerHub.Contracts;
using PartnerHub.Toolkit;

namespace PartnerHub.Plugins.LogitechTracks;

/// <summary>
/// The business review of the most recent quarter whose due date has passed, its documents handed in some days before the
/// meeting. A quarter that ended before the member joined is not owed.
/// </summary>
internal sealed class QuarterReview(DueDates dates) : Measure
{
    private readonly Submitted _held = new(
        FactKinds.QuarterlyReview,
        FiscalYear.Calendar,
        PeriodForm.FiscalQuarter,
        last: 1,
        quarter => FiscalYear.MonthEndAfter(quarter, dates.ReviewMonths),
        review => (review.Value.Flag ?? true) && DocumentsOn(review) <= review.On.AddDays(-dates.ReviewDocumentsDays));

    public override Measurement Take(Dossier dossier, DateOnly on, Why? why) => dossier.Membership is null
        ? Measurement.NotOwed(Due(FiscalYear.QuarterOf(on)), 0)
        : _held.Take(dossier, on, why);

    public DateOnly Due(Period quarter) => FiscalYear.MonthEndAfter(quarter, dates.ReviewMonths);

    /// <summary>The last day for the documents of a review held on its own last day.</summary>
    public DateOnly DocumentsDue(Period quarter) => Due(quarter).AddDays(-dates.ReviewDocumentsDays);

    public Fact? Find(Dossier dossier, Period quarter, DateOnly on) => _held.Find(dossier, quarter, on);

    public Period LatestDue(DateOnly on) => _held.LatestDue(on);

    private static DateOnly? DocumentsOn(Fact review) =>
        DateOnly.TryParseExact(review.Detail(FactKinds.DocumentsOn).Text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : null;
}

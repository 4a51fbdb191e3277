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

    /// <summary>Why the last review on record of a quarter does not count; null when there is none on record.</summary>
    public LocalizedText? WhyNone(Dossier dossier, Period quarter, DateOnly on)
    {
        var reviews = dossier.Facts.UpTo(FactKinds.QuarterlyReview, on);
        for (var i = reviews.Length - 1; i >= 0; i--)
        {
            if (ProgramYear.Names(reviews[i].Period, quarter))
            {
                return WhyNot(reviews[i]);
            }
        }

        return null;
    }

    private LocalizedText WhyNot(Fact review) => (review.Value.Flag ?? true, DocumentsOn(review)) switch
    {
        (false, _) => Words.Say($"Celle du {review.On:D} est notée comme non tenue.", $"That of {review.On:D} is recorded as not held."),
        (_, null) => Words.Say(
            $"Celle du {review.On:D} ne compte pas : le jour de remise de ses documents n'est pas noté.",
            $"That of {review.On:D} does not count: the day its documents were handed in is not recorded."),
        (_, { } handedIn) => Words.Say(
            $"Celle du {review.On:D} ne compte pas : ses documents sont du {handedIn:D}, il les fallait le {review.On.AddDays(-dates.ReviewDocumentsDays):D} au plus tard.",
            $"That of {review.On:D} does not count: its documents are of {handedIn:D}, and were due by {review.On.AddDays(-dates.ReviewDocumentsDays):D}."),
    };

    private static DateOnly? DocumentsOn(Fact review) =>
        DateOnly.TryParseExact(review.Detail(FactKinds.DocumentsOn).Text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : null;
}

using PartnerHub.Contracts;
using PartnerHub.Toolkit;

namespace PartnerHub.Plugins.LogitechTracks;

/// <summary>The next day on which an answer can change though nothing new is learned.</summary>
internal sealed class NextChange(IReadOnlyList<FactKind> kinds, Settings settings)
{
    private readonly JointPlan _jointPlan = new(settings.DueDates.JointPlanDays);
    private readonly QuarterReview _review = new(settings.DueDates);
    private readonly DayOfWeek _filesLate = (DayOfWeek)((settings.PosFiles.DueDays + 1) % 7);

    /// <summary>A candidate is judged as if it joined on the day asked, so that what it owes moves with every day.</summary>
    public DateOnly? After(Dossier dossier, DateOnly on)
    {
        if (dossier.Membership is not { } membership)
        {
            return on.AddDays(1);
        }

        var next = new NextDay(on);
        next.Levels(membership);
        next.Facts(dossier.Facts, kinds);
        AddCalendar(next, dossier, on);
        if (AnnualRevenue.IsRolling(dossier, on))
        {
            next.Rolling(dossier.Facts.OfKind(FactKinds.Sales), 12);
        }

        if (membership.LevelOn(on) is { } track && track != Tracks.Premier)
        {
            next.Weekly(DayOfWeek.Monday);
            next.Weekly(_filesLate);
        }

        return next.Found;
    }

    /// <summary>Years, quarters, windows and most due dates begin and end with months.</summary>
    private void AddCalendar(NextDay next, Dossier dossier, DateOnly on)
    {
        next.Monthly();
        next.After(_jointPlan.Due(dossier, FiscalYear.Of(on), on));
        next.After(_review.DocumentsDue(FiscalYear.Calendar.After(_review.LatestDue(on))));
    }
}

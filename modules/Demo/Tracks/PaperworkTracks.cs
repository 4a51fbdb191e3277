using PartnerHub.Contracts;

namespace PartnerHub.Demo.Tracks;

/// <summary>Members that sell enough and owe a signature, a training, a plan or a review.</summary>
internal static class PaperworkTracks
{
    public static void AgreementRanOut(TrackFile member) =>
        member.At("elite").Sells(member.Region.Elite * 1.3m).Keeps("elite").Without("agreement").Signed(until: member.File.DaysAgo(18));

    public static void NeverSigned(TrackFile member) => member.At("premier").Sells(member.Region.Premier * 1.5m).Keeps("premier").Without("agreement");

    public static void NoOrientation(TrackFile member) =>
        member.At("elite").Sells(member.Region.Elite * 1.35m).Keeps("elite").Without("orientation");

    /// <summary>Handed in sixty days into the year, after 16 May.</summary>
    public static void PlanLate(TrackFile member) =>
        member.At("elite").Sells(member.Region.Elite * 1.45m).Keeps("elite").Without("joint-business-plan").Plans(day: 60);

    public static void PlanMissing(TrackFile member)
    {
        member.At("principal").Sells(member.Region.Principal * 1.25m).Keeps("principal").Without("joint-business-plan");
        member.File.Open("plan-late", member.DaysSincePlanWasLate);
    }

    public static void PremierPlanMissing(TrackFile member) => member.At("premier").Sells(member.Region.Premier * 1.8m).Keeps("premier");

    public static void NobodyCertified(TrackFile member) =>
        member.At("elite").Sells(member.Region.Elite * 1.2m).Keeps("elite").Without("certification.product").Without("certification.technical");

    public static void NoMarketingPlan(TrackFile member) =>
        member.At("principal").Sells(member.Region.Principal * 1.4m).Keeps("principal").Without("marketing-plan");

    public static void NoReview(TrackFile member) =>
        member.At("principal").Sells(member.Region.Principal * 1.1m).Keeps("principal").Without("quarterly-review");

    /// <summary>Documents six days before the meeting, where seven are asked.</summary>
    public static void ReviewDocumentsLate(TrackFile member) =>
        member.At("elite").Sells(member.Region.Elite * 1.6m).Keeps("elite").Without("quarterly-review").Reviews(documentsDaysAhead: 6);

    public static void BrandMisaligned(TrackFile member)
    {
        member.At("elite").Sells(member.Region.Elite * 1.5m).Keeps("elite").Without("brand-alignment").Aligned(false);
        member.File.Open("brand-misaligned", 33);
    }

    public static void ReviewWaived(TrackFile member) =>
        member.At("principal").Sells(member.Region.Principal * 1.35m).Keeps("principal").Without("quarterly-review").Waived("quarterly-review");

    public static void SubmissionsWaived(TrackFile member) =>
        member.At("elite").Sells(member.Region.Elite * 1.2m).Keeps("elite").Without("pos-submission", Recent(member)).Waived("pos-submission");

    private static Func<Fact, bool> Recent(TrackFile member) => submission => submission.On > member.LastQuarter.First;
}

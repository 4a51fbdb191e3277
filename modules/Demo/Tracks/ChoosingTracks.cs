namespace PartnerHub.Demo.Tracks;

/// <summary>Members whose choice and eligibility differ: the partner chooses, within the first thirty days of the year.</summary>
internal static class ChoosingTracks
{
    public static void EligibleForPrincipalStaysElite(TrackFile member) =>
        member.At("elite").Sells(member.Region.Principal * 1.1m).Keeps("principal");

    public static void EligibleForEliteStaysPremier(TrackFile member) => member.At("premier").Sells(member.Region.Elite * 1.2m).Keeps("elite");

    /// <summary>Asked for more than its revenue allows.</summary>
    public static void ChoseTooHigh(TrackFile member)
    {
        member.At("elite").Sells(member.Region.Elite * 1.5m).Keeps("elite").Without("track-choice");
        member.Chose("principal", member.LastYear).Chose("principal", member.Running.YearStart);
    }

    public static void NeverChose(TrackFile member) => member.At("elite").Sells(member.Region.Elite * 1.3m).Keeps("elite").Without("track-choice");

    public static void ChoseLower(TrackFile member)
    {
        member.At("principal").Sells(member.Region.Principal * 1.2m).Keeps("principal").Without("track-choice");
        member.Chose("elite", member.LastYear).Chose("elite", member.Running.YearStart);
    }
}

namespace PartnerHub.Demo.Tracks;

/// <summary>Members that keep what their track asks.</summary>
internal static class SettledTracks
{
    public static void Premier(TrackFile member) => member.At("premier").Sells(member.Region.Premier * 1.6m).Keeps("premier");

    public static void PremierToTheCent(TrackFile member) => member.At("premier").Sells(member.Region.Premier).Keeps("premier");

    public static void PremierInPlanMarket(TrackFile member) => member.At("premier").Sells(member.Region.Premier * 2.1m).Keeps("premier").Plans();

    public static void Elite(TrackFile member) => member.At("elite").Sells(member.Region.Elite * 1.4m).Keeps("elite");

    public static void EliteToTheCent(TrackFile member) => member.At("elite").Sells(member.Region.Elite).Keeps("elite");

    public static void EliteSpecialised(TrackFile member) =>
        member.At("elite").Sells(member.Region.Elite * 1.9m).Keeps("elite").Specialised("video-collaboration").BuysDemoUnits(12, 70, 190).Reimbursed(35);

    public static void Principal(TrackFile member) => member.Founding().At("principal").Sells(member.Region.Principal * 1.3m).Keeps("principal");

    public static void PrincipalToTheCent(TrackFile member) => member.At("principal").Sells(member.Region.Principal).Keeps("principal");

    public static void PrincipalOnTheCouncil(TrackFile member) =>
        member.At("principal").Sells(member.Region.Principal * 1.7m).Keeps("principal").Seated().Specialised("video-collaboration");

    public static void EliteOnTheCouncil(TrackFile member) => member.At("elite").Sells(member.Region.Elite * 1.25m).Keeps("elite").Seated();
}

namespace PartnerHub.Demo.Tracks;

/// <summary>Newcomers, members where no threshold is set, and members with open cases.</summary>
internal static class SpecialTracks
{
    public static void JoinedLastWeek(TrackFile member) => member.Joined(daysAgo: 6).Signed();

    public static void JoinedTwoMonthsAgo(TrackFile member) =>
        member.Joined(daysAgo: 61).Sells(member.Region.Premier / 2).Keeps("elite").Without("joint-business-plan").Without("quarterly-review");

    public static void JoinedThisYearSellsLikeElite(TrackFile member) =>
        member.Joined(daysAgo: 210).Sells(member.Region.Elite * 2).Keeps("elite");

    /// <summary>In a region whose higher thresholds nobody has set.</summary>
    public static void WhereNothingIsSet(TrackFile member) => member.At("premier").Sells(180_000.00m).Keeps("elite");

    public static void OutsideAllRegions(TrackFile member) => member.At("premier").Sells(24_000.00m).Keeps("premier");

    public static void ResoldDemoUnits(TrackFile member)
    {
        SettledTracks.Elite(member);
        member.File.Open("nfr-resold", 4);
        member.File.Open("nfr-resold", 90, null, ("warning", 88));
    }

    public static void ResoldDemoUnitsAgain(TrackFile member)
    {
        SettledTracks.Premier(member);
        member.File.Open("nfr-resold", 220, null, ("warning", 218), ("benefit-suspension", 100));
        member.File.Open("nfr-resold", 400, null, ("warning", 390), ("benefit-suspension", 300), ("termination-proposal", 30));
    }

    public static void BrokeTheAgreement(TrackFile member)
    {
        SettledTracks.Premier(member);
        member.File.Open("agreement-breach", 3);
        member.File.Open("agreement-breach", 70, member.File.Plan(fromDaysAgo: 30, days: 60), ("warning", 66));
    }

    public static void BrokeTheAgreementAgain(TrackFile member)
    {
        SettledTracks.Elite(member);
        member.File.Open("agreement-breach", 130, null, ("warning", 128));
        member.File.Open("agreement-breach", 260, null, ("warning", 255), ("benefit-suspension", 120));
    }

    public static void LateWithEverything(TrackFile member)
    {
        PaperworkTracks.PlanMissing(member);
        member.Without("brand-alignment").Aligned(false);
        member.File.Open("brand-misaligned", 12, null, ("benefit-suspension", 10));
        member.File.Open("pos-missing", 120, null, ("benefit-suspension", 100), ("downgrade-proposal", 20));
    }
}

namespace PartnerHub.Demo.Tiers;

/// <summary>Members whose certified people leave, are replaced, or let a certificate run out.</summary>
internal static class PeopleTiers
{
    public static void LeaverJustTold(TierFile member) => GoldTeam(member).Leaves(person: 2, daysAgo: 12, toldAfter: 3);

    public static void LeaverNotToldYet(TierFile member) => GoldTeam(member).Leaves(person: 2, daysAgo: 20, toldAfter: null);

    /// <summary>Told on the 31st day: a note, and the grace runs on.</summary>
    public static void LeaverToldLate(TierFile member) => GoldTeam(member).Leaves(person: 2, daysAgo: 52, toldAfter: 31);

    public static void LeaverOnLastDayOfGrace(TierFile member) => GoldTeam(member).Leaves(person: 2, daysAgo: 90, toldAfter: 10);

    public static void LeaverOneDayAfterGrace(TierFile member) => GoldTeam(member).Leaves(person: 2, daysAgo: 91, toldAfter: 10);

    public static void SilverLeaverLongGone(TierFile member) =>
        member.At("silver").Sells(22_310.00m).Keeps("silver").Leaves(person: 1, daysAgo: 130, toldAfter: 25);

    public static void LeaverReplaced(TierFile member)
    {
        var on = member.File.DaysAgo(15);
        GoldTeam(member).Leaves(person: 2, daysAgo: 60, toldAfter: 5)
            .Certificate("certification.sales", person: 5, on, on.AddYears(2))
            .Certificate("certification.technical", person: 5, on, on.AddYears(2));
    }

    public static void CertificateRunsOutSoon(TierFile member)
    {
        var until = member.File.Today.AddDays(20);
        SilverWithOwnCertificates(member, until);
    }

    public static void CertificateRanOut(TierFile member) => SilverWithOwnCertificates(member, member.File.DaysAgo(10));

    private static TierFile GoldTeam(TierFile member) => member.At("gold").Sells(98_750.00m).Keeps("gold");

    private static void SilverWithOwnCertificates(TierFile member, DateOnly until) =>
        member.At("silver").Sells(17_905.00m).Keeps("silver").Without("certification.technical")
            .Certificate("certification.technical", person: 1, until.AddYears(-2), until);
}

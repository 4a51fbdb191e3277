namespace PartnerHub.Demo.Tiers;

/// <summary>Specialists, newcomers, members elsewhere in the world, and waivers.</summary>
internal static class SpecialTiers
{
    public static void EnterpriseLiftsBronze(TierFile member) =>
        member.At("bronze").Sells(8_800.00m).Keeps("bronze")
            .Specialised("industrial-cybersecurity", member.File.DaysAgo(150), member.File.Today.AddDays(215));

    public static void EnterpriseAtPlatinum(TierFile member) =>
        member.At("platinum").Sells(498_000.00m).Keeps("platinum")
            .Specialised("anti-targeted-attack", member.File.DaysAgo(300), member.File.Today.AddDays(65))
            .Specialised("private-security-network", member.File.DaysAgo(90), member.File.Today.AddDays(275));

    /// <summary>The specialisation that conferred gold ended: what is earned counts again from the next window on.</summary>
    public static void EnterpriseEnded(TierFile member) =>
        member.At("gold").Sells(14_200.00m).Keeps("silver")
            .Specialised("industrial-cybersecurity", member.File.DaysAgo(405), member.File.DaysAgo(40));

    public static void ProviderAtSilver(TierFile member) => member.At("silver").Sells(28_040.00m).Keeps("silver").ServesProviders();

    public static void ProviderAtRegistered(TierFile member) => member.At("registered").Sells(4_010.00m).Keeps("registered").ServesProviders();

    public static void JoinedYesterday(TierFile member) => member.Joined(daysAgo: 1).Website(current: true);

    public static void JoinedThreeWeeksAgo(TierFile member) =>
        member.Joined(daysAgo: 21).Sells(14_050.00m).Website(current: true).Certified("certification.sales", 1).Certified("certification.technical", 1);

    /// <summary>Sells like a gold member since it joined; plan and review are not owed yet.</summary>
    public static void JoinedLastMonth(TierFile member) =>
        member.Joined(daysAgo: 25, "silver").Sells(66_020.00m).Keeps("gold").Without("business-plan").Without("quarterly-review");

    public static void OutsideTheRegion(TierFile member) => member.At("registered").Sells(31_400.00m).Keeps("silver");

    public static void OutsideTheRegionWaived(TierFile member) => member.At("silver").Sells(27_450.00m).Keeps("silver").Waived("region");

    public static void PlatinumReferenceWaived(TierFile member) =>
        member.At("platinum").Sells(340_110.00m).Keeps("platinum").Without("customer-reference").Waived("customer-references");

    public static void GoldReviewWaived(TierFile member) =>
        member.At("gold").Sells(86_900.00m).Keeps("gold").Without("quarterly-review").Waived("quarterly-review");
}

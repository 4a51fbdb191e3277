namespace PartnerHub.Demo.Tiers;

/// <summary>Members that no longer meet their tier: some fall at once, some in January.</summary>
internal static class FallingTiers
{
    public static void PlatinumOneCentShort(TierFile member) => member.At("platinum").Sells(326_999.99m).Keeps("platinum");

    public static void PlatinumFarShort(TierFile member) => member.At("platinum").Sells(18_200.00m).Keeps("platinum");

    public static void PlatinumWithoutReference(TierFile member) =>
        member.At("platinum").Sells(388_020.00m).Keeps("platinum").Without("customer-reference");

    public static void GoldOneCentShort(TierFile member) => member.At("gold").Sells(64_999.99m).Keeps("gold");

    public static void GoldAfterReturns(TierFile member) => member.At("gold").Sells(66_400.00m).Returns(2_150.00m, daysAgo: 9).Keeps("gold");

    public static void GoldWithoutMarketing(TierFile member) => member.At("gold").Sells(83_450.00m).Keeps("gold").Without("marketing-activity");

    public static void GoldWithoutWebsite(TierFile member) =>
        member.At("gold").Sells(77_005.00m).Keeps("gold").Without("website-information").Website(current: false);

    public static void GoldWithoutProductManager(TierFile member) =>
        member.At("gold").Sells(91_760.00m).Keeps("gold").Without("dedicated-product-manager");

    /// <summary>Nobody has looked at its website yet.</summary>
    public static void GoldWebsiteNotLookedAt(TierFile member) =>
        member.At("gold").Sells(80_510.00m).Keeps("gold").Without("website-information");

    public static void SilverOneCentShort(TierFile member) => member.At("silver").Sells(12_999.99m).Keeps("silver");

    public static void SilverFarShort(TierFile member) => member.At("silver").Sells(1_240.00m).Keeps("silver");

    public static void BronzeOneCentShort(TierFile member) => member.At("bronze").Sells(6_999.99m).Keeps("bronze");
}

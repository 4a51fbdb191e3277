namespace PartnerHub.Demo.Tiers;

/// <summary>Members that meet more than their tier: small steps take effect at once, the higher ones in January.</summary>
internal static class ClimbingTiers
{
    public static void RegisteredMeetsBronze(TierFile member) => member.At("registered").Sells(8_150.00m).Keeps("bronze");

    public static void RegisteredMeetsSilver(TierFile member) => member.At("registered").Sells(15_920.00m).Keeps("silver");

    public static void RegisteredMeetsGold(TierFile member) => member.At("registered").Sells(70_300.00m).Keeps("gold");

    public static void BronzeMeetsSilver(TierFile member) => member.At("bronze").Sells(19_480.00m).Keeps("silver");

    public static void SilverMeetsGold(TierFile member) => member.At("silver").Sells(68_220.40m).Keeps("gold");

    public static void SilverMeetsPlatinum(TierFile member) => member.At("silver").Sells(331_000.00m).Keeps("platinum");

    public static void GoldMeetsPlatinum(TierFile member) => member.At("gold").Sells(356_900.00m).Keeps("platinum");
}

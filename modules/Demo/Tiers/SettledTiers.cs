namespace PartnerHub.Demo.Tiers;

/// <summary>Members that keep what their tier asks.</summary>
internal static class SettledTiers
{
    public static void Platinum(TierFile member) =>
        member.At("platinum").Sells(412_640.00m).Keeps("platinum").ClubScores(("support", 82m), ("commercial", 91m), ("technical", 76.5m));

    public static void PlatinumToTheCent(TierFile member) => member.At("platinum").Sells(327_000.00m).Keeps("platinum");

    public static void Gold(TierFile member) =>
        member.At("gold").Sells(121_310.50m).Keeps("gold").ClubScores(("support", 88m), ("commercial", 64m), ("technical", 79m));

    public static void GoldToTheCent(TierFile member) => member.At("gold").Sells(65_000.00m).Keeps("gold");

    public static void Silver(TierFile member) => member.At("silver").Sells(24_870.20m).Keeps("silver");

    public static void SilverToTheCent(TierFile member) => member.At("silver").Sells(13_000.00m).Keeps("silver");

    public static void Bronze(TierFile member) => member.At("bronze").Sells(9_420.00m).Keeps("bronze");

    public static void BronzeToTheCent(TierFile member) => member.At("bronze").Sells(7_000.00m).Keeps("bronze");

    public static void Registered(TierFile member) => member.At("registered").Sells(2_380.75m).Keeps("registered");
}

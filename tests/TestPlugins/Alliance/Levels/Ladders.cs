using PartnerHub.Contracts;
using PartnerHub.Toolkit;

namespace TestPlugins.Alliance.Levels;

/// <summary>The two ladders. A partner of both types is a distributor.</summary>
internal static class Ladders
{
    public const string Resellers = "resellers";
    public const string Distributors = "distributors";

    public const string Member = "member";
    public const string Select = "select";
    public const string Premier = "premier";
    public const string Authorised = "authorised";
    public const string Strategic = "strategic";

    public static LevelList Levels { get; } = new(
        Level(Member, Resellers, "Member", "Member"),
        Level(Select, Resellers, "Select", "Select"),
        Level(Premier, Resellers, "Premier", "Premier"),
        Level(Authorised, Distributors, "Authorised", "Authorised"),
        Level(Strategic, Distributors, "Strategic", "Strategic"));

    public static LadderList All { get; } = new(
        Levels,
        Ladder(Resellers, "Revendeurs", "Resellers", "reseller", "integrator"),
        Ladder(Distributors, "Distributeurs", "Distributors", "distributor"));

    public static IReadOnlyList<PartnerType> PartnerTypes { get; } =
    [
        new PartnerType { Id = "reseller", Name = LocalizedText.Of("Revendeur", "Reseller") },
        new PartnerType { Id = "integrator", Name = LocalizedText.Of("Intégrateur", "Integrator") },
        new PartnerType { Id = "distributor", Name = LocalizedText.Of("Distributeur", "Distributor") },
    ];

    private static Level Level(string id, string ladder, string fr, string en) => new() { Id = id, Ladder = ladder, Name = LocalizedText.Of(fr, en) };

    private static Ladder Ladder(string id, string fr, string en, params string[] types) => new() { Id = id, Name = LocalizedText.Of(fr, en), PartnerTypes = types };
}

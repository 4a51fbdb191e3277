using PartnerHub.Demo.Tiers;
using PartnerHub.Demo.Tracks;

namespace PartnerHub.Demo.Cast;

/// <summary>Companies of North Africa and further away. All of them are made up.</summary>
internal static class WorldCast
{
    public static IReadOnlyList<Company> All { get; } =
    [
        new("Atlassira Exemple", "MA", [PartnerKind.Reseller], FallingTiers.SilverFarShort, null),
        new("Casamira Exemple Réseaux", "MA", [PartnerKind.Integrator], SpecialTiers.GoldReviewWaived, null),
        new("Jasminor Exemple", "TN", [PartnerKind.Reseller], ConductTiers.TerritoryAtItsEnd, null),
        new("Dunabira Exemple", "DZ", [PartnerKind.Reseller], ConductTiers.SilentAgain, null),
        new("Nilomara Sample", "EG", [PartnerKind.Reseller], SettledTiers.Bronze, null),
        new("Prairielark Sample Tech", "US", [PartnerKind.Reseller], SpecialTiers.OutsideTheRegionWaived, SettledTracks.Elite),
        new("Cedarhollow Sample Systems", "US", [PartnerKind.Integrator], null, SettledTracks.PrincipalOnTheCouncil),
        new("Bluequarry Sample", "US", [PartnerKind.Broker], null, SettledTracks.EliteToTheCent),
        new("Maplethorn Sample", "CA", [PartnerKind.Reseller], null, SettledTracks.Elite),
        new("Kookarra Sample", "AU", [PartnerKind.Reseller], null, SettledTracks.Premier),
        new("Sakuragata Sample", "JP", [PartnerKind.Integrator], null, SpecialTracks.WhereNothingIsSet),
        new("Ipêverde Exemplo", "BR", [PartnerKind.Reseller], null, SpecialTracks.OutsideAllRegions),
        new("Karoovlei Sample", "ZA", [PartnerKind.Reseller], null, PaperworkTracks.NeverSigned),
    ];
}

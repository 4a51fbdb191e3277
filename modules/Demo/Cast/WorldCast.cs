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
        new("Maplethorn Sample", "US", [PartnerKind.Reseller], null, PaperworkTracks.NobodyCertified),
        new("Kookarra Sample", "AU", [PartnerKind.Reseller], null, SpecialTracks.OutsideAllRegions),
        new("Coyotebrook Sample", "US", [PartnerKind.Integrator], null, PaperworkTracks.ReviewDocumentsLate),
        new("Ipêverde Exemplo", "BR", [PartnerKind.Reseller], null, SpecialTracks.OutsideAllRegions),
        new("Juniperfall Sample", "US", [PartnerKind.Reseller], null, PaperworkTracks.NeverSigned),
        new("Sagewater Sample Partners", "US", [PartnerKind.Influencer], null, SettledTracks.Premier),
    ];
}

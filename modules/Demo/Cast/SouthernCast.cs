using PartnerHub.Demo.Tiers;
using PartnerHub.Demo.Tracks;

namespace PartnerHub.Demo.Cast;

/// <summary>Companies of southern Europe and the Mediterranean. All of them are made up.</summary>
internal static class SouthernCast
{
    public static IReadOnlyList<Company> All { get; } =
    [
        new("Montalbero Esempio", "IT", [PartnerKind.Integrator], PaperworkTiers.GoldPlanLate, SettledTracks.Principal),
        new("Valdoriva Esempio Reti", "IT", [PartnerKind.Reseller], ClimbingTiers.BronzeMeetsSilver, SpecialTracks.JoinedThisYearSellsLikeElite),
        new("Torrefiora Esempio", "IT", [PartnerKind.Reseller], ConductTiers.TerritoryAndBrandThird, null),
        new("Lagomira Esempio Servizi", "IT", [PartnerKind.Provider], SpecialTiers.ProviderAtRegistered, PaperworkTracks.NoOrientation),
        new("Sierramar Ejemplo", "ES", [PartnerKind.Reseller], FallingTiers.GoldWithoutProductManager, ChoosingTracks.ChoseLower),
        new("Olivarena Ejemplo Redes", "ES", [PartnerKind.Integrator], PeopleTiers.LeaverNotToldYet, SpecialTracks.LateWithEverything),
        new("Puertalba Ejemplo", "ES", [PartnerKind.Reseller], SpecialTiers.EnterpriseEnded, null),
        new("Vientosur Ejemplo Datos", "ES", [PartnerKind.Influencer], ConductTiers.MeasuresTaken, SpecialTracks.ResoldDemoUnitsAgain),
        new("Serradouro Exemplo", "PT", [PartnerKind.Reseller], ClimbingTiers.RegisteredMeetsBronze, null),
        new("Ondaclara Exemplo Redes", "PT", [PartnerKind.Integrator], PeopleTiers.CertificateRunsOutSoon, SpecialTracks.BrokeTheAgreementAgain),
        new("Xemxija Sample Works", "MT", [PartnerKind.Reseller], PeopleTiers.SilverLeaverLongGone, null),
        new("Tamarqiem Sample", "MT", [PartnerKind.Reseller], SpecialTiers.JoinedYesterday, null),
        new("Negevara Sample Systems", "IL", [PartnerKind.Integrator], FallingTiers.PlatinumWithoutReference, null),
        new("Galiloma Sample", "IL", [PartnerKind.Reseller], ConductTiers.DissatisfactionFirst, null),
    ];
}

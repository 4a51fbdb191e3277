using PartnerHub.Demo.Tiers;
using PartnerHub.Demo.Tracks;

namespace PartnerHub.Demo.Cast;

/// <summary>Companies of central Europe. All of them are made up.</summary>
internal static class CentralCast
{
    public static IReadOnlyList<Company> All { get; } =
    [
        new("Nordaqua Muster Systeme", "DE", [PartnerKind.Integrator], SettledTiers.Gold, ChoosingTracks.ChoseTooHigh),
        new("Grauwinkel Muster IT", "DE", [PartnerKind.Reseller], FallingTiers.PlatinumFarShort, FallingTracks.PrincipalFarShort),
        new("Eichenfurt Muster Netz", "DE", [PartnerKind.Reseller], PeopleTiers.LeaverToldLate, FallingTracks.OneSubmissionTooFew),
        new("Silberquell Beispiel", "DE", [PartnerKind.Provider], ClimbingTiers.GoldMeetsPlatinum, PaperworkTracks.PlanMissing),
        new("Kranichau Beispiel Daten", "DE", [PartnerKind.Reseller], PaperworkTiers.GoldWithoutPlan, null),
        new("Moorblick Muster", "DE", [PartnerKind.Broker], SpecialTiers.PlatinumReferenceWaived, PaperworkTracks.ReviewWaived),
        new("Lindwurm Muster Service", "DE", [PartnerKind.Reseller], ConductTiers.LastDayOfWaiting, PaperworkTracks.PremierPlanMissing),
        new("Harzklang Muster", "DE", [PartnerKind.Reseller], null, SettledTracks.PremierInPlanMarket),
        new("Alpenrose Muster Technik", "AT", [PartnerKind.Integrator], SettledTiers.Silver, SettledTracks.Elite),
        new("Donautal Beispiel", "AT", [PartnerKind.Reseller], FallingTiers.GoldWithoutMarketing, FallingTracks.SubmissionsNotCompliant),
        new("Wachauer Muster Netz", "AT", [PartnerKind.Reseller], ConductTiers.TerritoryAndBrandFirst, null),
        new("Wiselka Przykład", "PL", [PartnerKind.Reseller], SpecialTiers.OutsideTheRegion, SpecialTracks.WhereNothingIsSet),
        new("Bursztyn Przykład Sieci", "PL", [PartnerKind.Integrator], null, SpecialTracks.WhereNothingIsSet),
        new("Vltavín Ukázka", "CZ", [PartnerKind.Reseller], null, SpecialTracks.WhereNothingIsSet),
    ];
}

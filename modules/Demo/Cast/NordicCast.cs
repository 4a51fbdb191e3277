using PartnerHub.Demo.Tiers;
using PartnerHub.Demo.Tracks;

namespace PartnerHub.Demo.Cast;

/// <summary>Companies of northern Europe. All of them are made up.</summary>
internal static class NordicCast
{
    public static IReadOnlyList<Company> All { get; } =
    [
        new("Fjordvik Eksempel", "NO", [PartnerKind.Reseller], SettledTiers.SilverToTheCent, ChoosingTracks.NeverChose),
        new("Nordlys Eksempel Drift", "NO", [PartnerKind.Provider], PeopleTiers.CertificateRanOut, null),
        new("Skjoldnes Eksempel", "NO", [PartnerKind.Integrator], ConductTiers.PlansUnderWayMetAndMissed, SpecialTracks.BrokeTheAgreement),
        new("Lövskogen Exempel", "SE", [PartnerKind.Integrator], ClimbingTiers.SilverMeetsPlatinum, PaperworkTracks.SubmissionsWaived),
        new("Mälarvind Exempel Nät", "SE", [PartnerKind.Reseller], FallingTiers.GoldAfterReturns, PaperworkTracks.AgreementRanOut),
        new("Björkudden Exempel", "SE", [PartnerKind.Reseller], PaperworkTiers.SilverReportsLate, null),
        new("Havnegryn Eksempel", "DK", [PartnerKind.Reseller], FallingTiers.GoldWebsiteNotLookedAt, null),
        new("Klitrose Eksempel IT", "DK", [PartnerKind.Integrator], PeopleTiers.LeaverReplaced, null),
        new("Svanehus Eksempel", "DK", [PartnerKind.Provider], ConductTiers.SilentWithPlan, null),
        new("Kivijärven Esimerkki", "FI", [PartnerKind.Reseller], ClimbingTiers.RegisteredMeetsSilver, ChoosingTracks.EligibleForEliteStaysPremier),
        new("Tuulenpesä Esimerkki", "FI", [PartnerKind.Integrator], FallingTiers.GoldWithoutWebsite, FallingTracks.NoSubmissionForAQuarter),
        new("Saariketo Esimerkki", "FI", [PartnerKind.Reseller], null, FallingTracks.PremierOneCentShort),
        new("Hraunvogur Dæmi", "IS", [PartnerKind.Reseller], SettledTiers.Registered, null),
        new("Jökulbrot Dæmi Net", "IS", [PartnerKind.Reseller], FallingTiers.BronzeOneCentShort, null),
    ];
}

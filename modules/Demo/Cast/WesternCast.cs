using PartnerHub.Demo.Tiers;
using PartnerHub.Demo.Tracks;

namespace PartnerHub.Demo.Cast;

/// <summary>Companies of western Europe. All of them are made up.</summary>
internal static class WesternCast
{
    public static IReadOnlyList<Company> All { get; } =
    [
        new("Velmora Exemple Systèmes", "FR", [PartnerKind.Reseller], SettledTiers.Platinum, SettledTracks.Principal),
        new("Ardanne Exemple Réseaux", "FR", [PartnerKind.Reseller, PartnerKind.Integrator], FallingTiers.PlatinumOneCentShort, SettledTracks.EliteToTheCent),
        new("Cobrelune Exemple", "FR", [PartnerKind.Reseller], PeopleTiers.LeaverOnLastDayOfGrace, null),
        new("Tissalbe Exemple Conseil", "FR", [PartnerKind.Integrator], ClimbingTiers.RegisteredMeetsGold, ChoosingTracks.EligibleForPrincipalStaysElite),
        new("Orvenne Exemple Services", "FR", [PartnerKind.Provider], SpecialTiers.JoinedLastMonth, SpecialTracks.JoinedTwoMonthsAgo),
        new("Pluvaire Exemple", "FR", [PartnerKind.Reseller], ConductTiers.TerritoryAndBrandSecond, PaperworkTracks.BrandMisaligned),
        new("Marquelou Exemple Info", "FR", [PartnerKind.Reseller], PaperworkTiers.GoldPlanNotApproved, PaperworkTracks.PlanLate),
        new("Brindecq Exemple", "BE", [PartnerKind.Integrator], SettledTiers.GoldToTheCent, SettledTracks.PrincipalToTheCent),
        new("Vossaert Voorbeeld IT", "BE", [PartnerKind.Reseller], FallingTiers.SilverOneCentShort, FallingTracks.EliteOneCentShort),
        new("Hoevering Voorbeeld", "NL", [PartnerKind.Integrator], PeopleTiers.LeaverJustTold, SettledTracks.PrincipalOnTheCouncil),
        new("Zandloper Voorbeeld Net", "NL", [PartnerKind.Reseller], ClimbingTiers.SilverMeetsGold, FallingTracks.MissedOneMilestone),
        new("Kwelderveen Voorbeeld", "NL", [PartnerKind.Provider], ConductTiers.SilentOnce, null),
        new("Lutzebrell Beispill", "LU", [PartnerKind.Reseller], SettledTiers.BronzeToTheCent, SettledTracks.PremierToTheCent),
        new("Hallowmere Sample IT", "GB", [PartnerKind.Reseller], SettledTiers.PlatinumToTheCent, FallingTracks.PrincipalOneCentShort),
        new("Penwickle Sample Systems", "GB", [PartnerKind.Integrator], PeopleTiers.LeaverOneDayAfterGrace, FallingTracks.MissedTwoMilestones),
        new("Thistledock Sample", "GB", [PartnerKind.Reseller], PaperworkTiers.GoldMissingReport, PaperworkTracks.NoMarketingPlan),
        new("Osprenham Sample Cloud", "GB", [PartnerKind.Provider], SpecialTiers.ProviderAtSilver, SettledTracks.EliteSpecialised),
        new("Garrowby Sample Networks", "GB", [PartnerKind.Reseller], ConductTiers.WaitingAndLapsed, SpecialTracks.ResoldDemoUnits),
        new("Dunfallow Sample", "IE", [PartnerKind.Reseller], FallingTiers.GoldOneCentShort, FallingTracks.JustEnoughSubmissions),
        new("Kilbreska Sample Tech", "IE", [PartnerKind.Integrator], SpecialTiers.EnterpriseLiftsBronze, null),
        new("Corrigane Sample", "IE", [PartnerKind.Influencer], SpecialTiers.JoinedThreeWeeksAgo, SpecialTracks.JoinedLastWeek),
        new("Ferrolune Exemple", "CH", [PartnerKind.Integrator], SpecialTiers.EnterpriseAtPlatinum, SettledTracks.EliteOnTheCouncil),
        new("Rhonabel Muster Informatik", "CH", [PartnerKind.Reseller], PaperworkTiers.GoldWithoutReviews, PaperworkTracks.NoReview),
    ];
}

using PartnerHub.Contracts;
using PartnerHub.Toolkit;

namespace PartnerHub.Plugins.LogitechTracks;

/// <summary>Help on a complex deal, over several regions or worldwide.</summary>
internal sealed class GlobalDealDesk(Settings settings) : IBenefitRule
{
    private const string Clause = "LOG-B.deal-desk";
    private const string Worldwide = "worldwide";

    public Entitlement Grant(Entitlement offered, Situation member) => offered.Adding(Words.Because(
        Clause, $"Affaires multirégionales ou mondiales seulement.", $"Deals over several regions or worldwide only."));

    public ClaimRuling Rule(Claim claim, Entitlement offered, Situation member)
    {
        if (claim.Regions.Count == 0)
        {
            return ClaimRulings.Unsaid(Clause, "regions", "les régions", "the regions");
        }

        var regions = claim.Regions.Select(RegionOf).Distinct(StringComparer.OrdinalIgnoreCase).ToArray();
        if (regions.Contains(Worldwide, StringComparer.OrdinalIgnoreCase))
        {
            return ClaimRulings.Granted(Words.Because(Clause, $"Affaire mondiale.", $"Worldwide deal."));
        }

        return regions.Length > 1
            ? ClaimRulings.Granted(Words.Because(
                Clause,
                $"Affaire sur {regions.Length} régions : {string.Join(", ", regions.Select(region => NameOf(region).Fr))}.",
                $"Deal over {regions.Length} regions: {string.Join(", ", regions.Select(region => NameOf(region).En))}."))
            : ClaimRulings.Refused(Words.Because(
                Clause,
                $"Affaire dans une seule région ({NameOf(regions[0]).Fr}) : le Global Deal Desk ne traite que le multirégional et le mondial.",
                $"Deal in one region only ({NameOf(regions[0]).En}): the Global Deal Desk takes deals over several regions or worldwide."));
    }

    private LocalizedText NameOf(string region) =>
        settings.Regions.FirstOrDefault(known => string.Equals(known.Id, region, StringComparison.OrdinalIgnoreCase))?.Label ?? LocalizedText.Of(region, region);

    /// <summary>A country stands for its region; anything else for itself.</summary>
    private string RegionOf(string place) =>
        settings.Regions.FirstOrDefault(region => region.Countries.Contains(place, StringComparer.OrdinalIgnoreCase))?.Id ?? place;
}

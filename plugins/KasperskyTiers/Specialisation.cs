using PartnerHub.Contracts;
using PartnerHub.Toolkit;

namespace PartnerHub.Plugins.KasperskyTiers;

/// <summary>Enterprise specialisations. Any current one confers Gold, within the region.</summary>
internal static class Specialisation
{
    private static readonly Reason ConfersGold = Words.Because(
        Clauses.Specialisation,
        $"Une spécialisation entreprise en cours confère le statut Gold.",
        $"A current enterprise specialisation confers Gold.");

    private static readonly (int Rank, Reason Reason) Floor = (Levels.List.Rank(Levels.Gold), ConfersGold);

    /// <summary>The level conferred; null when there is none.</summary>
    /// <param name="dossier">The dossier.</param>
    /// <param name="registered">The lowest level judged: whoever is outside the region is eligible for nothing.</param>
    /// <param name="on">The day.</param>
    public static (int Rank, Reason Reason)? Confers(Dossier dossier, LevelStanding registered, DateOnly on) =>
        registered.Eligible && Current(dossier, on) ? Floor : null;

    public static bool Current(Dossier dossier, DateOnly on)
    {
        foreach (var fact in dossier.Facts.UpTo(FactKinds.EnterpriseSpecialisation, on))
        {
            if (fact.HoldsOn(on))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True when a current one is for the technology.</summary>
    public static bool Covers(Dossier dossier, string technology, DateOnly on)
    {
        foreach (var fact in dossier.Facts.UpTo(FactKinds.EnterpriseSpecialisation, on))
        {
            if (fact.HoldsOn(on) && Technology(fact) == technology)
            {
                return true;
            }
        }

        return false;
    }

    private static string? Technology(Fact fact) => fact.Detail("technology").Text ?? fact.Value.Text ?? fact.Product;
}

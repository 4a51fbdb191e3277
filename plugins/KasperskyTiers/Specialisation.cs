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

    public static bool Current(Dossier dossier, DateOnly on) => Find(dossier, _ => true, on) is not null;

    /// <summary>The current one for a technology; null when there is none.</summary>
    public static Fact? For(Dossier dossier, string technology, DateOnly on) => Find(dossier, fact => Technology(fact) == technology, on);

    private static Fact? Find(Dossier dossier, Func<Fact, bool> isWanted, DateOnly on)
    {
        foreach (var fact in dossier.Facts.UpTo(FactKinds.EnterpriseSpecialisation, on))
        {
            if (fact.HoldsOn(on) && isWanted(fact))
            {
                return fact;
            }
        }

        return null;
    }

    private static string? Technology(Fact fact) => fact.Detail("technology").Text ?? fact.Value.Text ?? fact.Product;
}

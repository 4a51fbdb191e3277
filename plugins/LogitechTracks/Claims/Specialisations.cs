using PartnerHub.Contracts;
using PartnerHub.Toolkit;

namespace PartnerHub.Plugins.LogitechTracks;

/// <summary>Specialisations: each has conditions of its own, which the vendor checks; one that is held shows as a badge.</summary>
internal sealed class Specialisations : IBenefitRule
{
    private const string Clause = "LOG-B.specialisations";

    public Entitlement Grant(Entitlement offered, Situation member)
    {
        var held = new List<Reason>();
        foreach (var fact in member.Dossier.Facts.UpTo(FactKinds.Specialisation, member.On))
        {
            if (fact.HoldsOn(member.On))
            {
                held.Add(Words.Because(
                    Clause,
                    $"Spécialisation obtenue le {fact.On:D} : {fact.Value.Text ?? "–"}.",
                    $"Specialisation held since {fact.On:D}: {fact.Value.Text ?? "–"}."));
            }
        }

        return held.Count == 0 ? offered : offered with { State = BenefitState.Active, Reasons = held };
    }

    public ClaimRuling Rule(Claim claim, Entitlement offered, Situation member) => ClaimRulings.NeedsApproval(Words.Because(
        Clause,
        $"Le fournisseur vérifie les conditions commerciales et techniques de la spécialisation.",
        $"The vendor checks the specialisation's commercial and technical conditions."));
}

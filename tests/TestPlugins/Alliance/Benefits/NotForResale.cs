using PartnerHub.Contracts;
using PartnerHub.Toolkit;

namespace TestPlugins.Alliance.Benefits;

/// <summary>Units for the partner's own use: so many in twelve months, those of the day itself included.</summary>
internal static class NotForResale
{
    public static ClaimRuling Rule(Asked asked, decimal most)
    {
        if (asked.Claim.Quantity is not { } quantity)
        {
            return asked.Undetermined("$.claim.quantity", LocalizedText.Of("La demande ne dit pas combien d'unités.", "The claim does not say how many units."));
        }

        var left = most - Used(asked);
        return quantity > 0 && quantity <= left
            ? asked.Granted($"{quantity:0.##} sur les {left:0.##} qui restent en douze mois.", $"{quantity:0.##} of the {left:0.##} that are left in twelve months.") with
            {
                Records = [new Fact { Kind = FactKinds.NotForResale, On = asked.On, Quantity = quantity }],
            }
            : asked.Refused($"Demandé : {quantity:0.##} ; il reste {Math.Max(0, left):0.##} en douze mois.", $"Asked for {quantity:0.##}; {Math.Max(0, left):0.##} are left in twelve months.");
    }

    private static decimal Used(Asked asked)
    {
        var (used, days) = (0m, new Span(asked.On.AddMonths(-12), asked.On));
        foreach (var fact in asked.Dossier.Facts.UpTo(FactKinds.NotForResale, asked.On))
        {
            used += days.Contains(fact.On) ? fact.Quantity ?? 0 : 0;
        }

        return used;
    }
}

using PartnerHub.Contracts;

namespace PartnerHub.Plugins.KasperskyTiers.Claims;

/// <summary>Leads: Platinum comes first; for Gold the vendor decides on the results shown in the reason.</summary>
internal sealed class LeadRequest(BusinessSales sales) : IClaimRule
{
    public ClaimRuling Rule(ClaimQuestion asked)
    {
        if (asked.Cell.State == BenefitState.Active)
        {
            return asked.Granted($"Platinum est servi en priorité.", $"Platinum is served first.");
        }

        var sold = sales.Take(asked.Dossier, asked.On, null).Actual.Number;
        var activities = Requirements.MarketingActivities.Take(asked.Dossier, asked.On, null).Actual.Number;
        return asked.NeedsApproval(
            $"L'éditeur décide au cas par cas, sur les douze derniers mois : ventes {sold:N2} EUR, actions de marketing {activities:0}.",
            $"The vendor decides case by case, on the last twelve months: sales {sold:N2} EUR, marketing activities {activities:0}.");
    }
}

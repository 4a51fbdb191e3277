using PartnerHub.Contracts;
using PartnerHub.Toolkit;

namespace PartnerHub.Plugins.LogitechTracks;

/// <summary>The discount on every sale: <c>product</c> names the category, <c>amount</c> the price it comes off.</summary>
internal sealed class BaseDiscount(Settings settings) : IBenefitRule
{
    private const string Clause = "LOG-B.base-discount";

    public bool IsMoney(Claim claim) => claim.Amount is not null;

    public Entitlement Grant(Entitlement offered, Situation member) => settings.Discounts.Of(member.Track!).Count == 0
        ? offered.Adding(Words.Because(Clause, $"Aucun taux n'est fixé pour {Rulings.Fr(member.Track!)}.", $"No rate is set for {Rulings.En(member.Track!)}."))
        : offered.Adding(Words.Because(Clause, $"Automatique, avant TVA et autres taxes.", $"Automatic, before VAT and other taxes."));

    public ClaimRuling Rule(Claim claim, Entitlement offered, Situation member)
    {
        if (claim.Product is not { } category)
        {
            return ClaimRulings.Unsaid(Clause, "product", "la catégorie de produit", "the product category");
        }

        if (!settings.Discounts.Of(member.Track!).TryGetValue(category, out var rate))
        {
            return ClaimRulings.NotSet($"$.discounts.{member.Track}['{category}']", Words.Because(
                Clause,
                $"Aucun taux n'est fixé pour {Rulings.Fr(member.Track!)} et la catégorie « {category} ».",
                $"No rate is set for {Rulings.En(member.Track!)} and the category '{category}'."));
        }

        var reason = Words.Because(Clause, $"Remise de {rate:0.##} % sur {category}, avant TVA.", $"Discount of {rate:0.##} % on {category}, before VAT.");
        return claim.Amount is { } price
            ? ClaimRulings.Of(member.Market.Share(price, rate), claim.Percent is { } percent ? member.Market.Share(price, percent) : null, member.Market.Currency, reason)
            : claim.Percent > rate ? new ClaimRuling { Ruling = ClaimOutcome.Partly, Reasons = [reason] }
            : ClaimRulings.Granted(reason);
    }
}

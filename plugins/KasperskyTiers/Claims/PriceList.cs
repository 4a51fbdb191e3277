using PartnerHub.Contracts;

namespace PartnerHub.Plugins.KasperskyTiers.Claims;

/// <summary>One of the two product groups of the price list.</summary>
internal sealed class PriceList(ProductSettings products, bool enterprise)
{
    private readonly IReadOnlyList<string> _own = enterprise ? products.Enterprise : products.Core;
    private readonly IReadOnlyList<string> _other = enterprise ? products.Core : products.Enterprise;

    /// <summary>The ruling on a product that is not of the group; null when it is, or when none is named.</summary>
    public ClaimRuling? Rejects(ClaimQuestion asked)
    {
        if (asked.Claim.Product is not { } product || _own.Contains(product, StringComparer.Ordinal))
        {
            return null;
        }

        return _other.Contains(product, StringComparer.Ordinal)
            ? asked.Refused(
                $"Le produit « {product} » est de l'autre gamme : la demande relève de l'avantage de cette gamme.",
                $"The product '{product}' is of the other range: the claim belongs to that range's benefit.")
            : asked.Undetermined(
                $"Le produit « {product} » n'est dans aucune des deux gammes des réglages.",
                $"The product '{product}' is in neither range of the settings.",
                "$.products");
    }
}

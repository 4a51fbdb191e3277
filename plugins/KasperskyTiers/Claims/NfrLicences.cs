using PartnerHub.Contracts;

namespace PartnerHub.Plugins.KasperskyTiers.Claims;

/// <summary>
/// Licences for the partner's own use: up to 25 on the portal, more through a distributor, never above the status's ceiling.
/// Detail of the claim: <c>internalUse</c>, false when they are meant for anything else.
/// </summary>
internal sealed class NfrLicences : IClaimRule
{
    private const string Product = "total-security";
    private const int OnThePortal = 25;

    public ClaimRuling Rule(ClaimQuestion asked)
    {
        var claim = asked.Claim;
        if (claim.Product is { } product && product != Product)
        {
            return asked.Refused(
                $"Ces licences sont de Total Security for Business, pas de « {product} ».",
                $"These licences are of Total Security for Business, not of '{product}'.");
        }

        if (claim.Detail("internalUse").Flag == false)
        {
            return asked.Refused($"Ces licences ne servent qu'en interne ; elles ne se revendent pas.", $"These licences are for internal use only; they are not resold.");
        }

        return claim.Quantity is { } quantity
            ? UpToTheCeiling(asked, quantity)
            : asked.Undetermined($"La demande ne dit pas combien de licences (quantity).", $"The claim does not say how many licences (quantity).");
    }

    private static ClaimRuling UpToTheCeiling(ClaimQuestion asked, decimal quantity)
    {
        var ceiling = asked.Cell.Value.Number!.Value;
        if (quantity > ceiling)
        {
            return asked.Refused(
                $"{quantity:0.##} licences dépassent le plafond de {ceiling:0} du statut.",
                $"{quantity:0.##} licences exceed the status's ceiling of {ceiling:0}.");
        }

        return quantity > OnThePortal && asked.Claim.Channel != "distributor"
            ? asked.Refused(
                $"Au-delà de {OnThePortal} licences, la demande passe par un distributeur (channel: distributor), jusqu'à {ceiling:0}.",
                $"Above {OnThePortal} licences the request goes through a distributor (channel: distributor), up to {ceiling:0}.")
            : asked.Granted(
                $"{quantity:0.##} licences pour 12 mois, jusqu'au {asked.On.AddMonths(12).AddDays(-1):D} ; plafond du statut : {ceiling:0}.",
                $"{quantity:0.##} licences for 12 months, through {asked.On.AddMonths(12).AddDays(-1):D}; ceiling of the status: {ceiling:0}.");
    }
}

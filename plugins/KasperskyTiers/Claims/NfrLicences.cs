using PartnerHub.Contracts;

namespace PartnerHub.Plugins.KasperskyTiers.Claims;

/// <summary>
/// Licences for the partner's own use: up to 25 in all on the portal, more through a distributor, never above the status's
/// ceiling. What was obtained counts for the twelve months it is valid; a claim that is granted is put on record.
/// </summary>
internal sealed class NfrLicences : IClaimRule
{
    private const string Product = "total-security";
    private const int OnThePortal = 25;
    private const int Months = 12;

    public ClaimRuling Rule(ClaimQuestion asked)
    {
        var claim = asked.Claim;
        if (claim.Product is { } product && product != Product)
        {
            return asked.Refused(
                $"Ces licences sont de Total Security for Business, pas de « {product} ».",
                $"These licences are of Total Security for Business, not of '{product}'.");
        }

        if (claim.Detail(ClaimForms.InternalUse).Flag == false)
        {
            return asked.Refused($"Ces licences ne servent qu'en interne ; elles ne se revendent pas.", $"These licences are for internal use only; they are not resold.");
        }

        return claim.Quantity switch
        {
            null => asked.Undetermined($"La demande ne dit pas combien de licences.", $"The claim does not say how many licences.", "$.claim.quantity"),
            { } quantity when quantity <= 0 || quantity != decimal.Truncate(quantity) => asked.Refused(
                $"{quantity:0.##} licences ne se donnent pas : il en faut un nombre entier, à partir de 1.",
                $"{quantity:0.##} licences cannot be given: a whole number is needed, from 1 on."),
            { } quantity => UpToTheCeiling(asked, quantity),
        };
    }

    /// <summary>The licences obtained that are valid on a day, those of that day included.</summary>
    public static decimal Obtained(Dossier dossier, DateOnly on)
    {
        var obtained = 0m;
        foreach (var fact in dossier.Facts.UpTo(FactKinds.NfrLicence, on))
        {
            obtained += on <= LastDay(fact) ? fact.Value.Number ?? fact.Quantity ?? OnThePortal : 0;
        }

        return obtained;
    }

    /// <summary>The last day on which licences obtained are valid: twelve months, unless the record says otherwise.</summary>
    public static DateOnly LastDay(Fact licences) => licences.Until ?? LastDay(licences.On);

    private static DateOnly LastDay(DateOnly from) => from.AddMonths(Months).AddDays(-1);

    private static ClaimRuling UpToTheCeiling(ClaimQuestion asked, decimal quantity)
    {
        var ceiling = asked.Cell.Value.Number!.Value;
        var obtained = Obtained(asked.Dossier, asked.On);
        var left = Math.Max(0, ceiling - obtained);
        if (quantity > left)
        {
            return asked.Refused(
                $"{quantity:0.##} licences dépassent le plafond de {ceiling:0} du statut : {obtained:0.##} sont déjà obtenues, il en reste {left:0.##}.",
                $"{quantity:0.##} licences exceed the status's ceiling of {ceiling:0}: {obtained:0.##} are obtained already, {left:0.##} are left.");
        }

        return obtained + quantity > OnThePortal && asked.Claim.Channel != "distributor"
            ? asked.Refused(
                $"Au-delà de {OnThePortal} licences en tout, la demande passe par un distributeur, jusqu'à {ceiling:0}.",
                $"Above {OnThePortal} licences in all the request goes through a distributor, up to {ceiling:0}.")
            : Grant(asked, quantity, left - quantity, ceiling);
    }

    private static ClaimRuling Grant(ClaimQuestion asked, decimal quantity, decimal left, decimal ceiling)
    {
        var last = LastDay(asked.On);
        var granted = asked.Granted(
            $"{quantity:0.##} licences pour {Months} mois, jusqu'au {last:D} ; plafond du statut : {ceiling:0}, il en reste {left:0.##}.",
            $"{quantity:0.##} licences for {Months} months, through {last:D}; ceiling of the status: {ceiling:0}, {left:0.##} are left.");
        return granted with
        {
            ValidUntil = last,
            Records = [new Fact { Kind = FactKinds.NfrLicence, On = asked.On, Until = last, Value = quantity }],
        };
    }
}

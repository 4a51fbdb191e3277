using PartnerHub.Contracts;

namespace PartnerHub.Plugins.KasperskyTiers.Claims;

/// <summary>The recommended discount: a ceiling by status; reaching it is allowed, exceeding it is not.</summary>
internal sealed class RecommendedDiscount(PriceList range) : IClaimRule
{
    public ClaimRuling Rule(ClaimQuestion asked)
    {
        if (range.Rejects(asked) is { } rejected)
        {
            return rejected;
        }

        if (asked.Claim.Percent is not { } percent)
        {
            return asked.Undetermined($"La demande ne dit pas quelle remise.", $"The claim does not say which discount.", "$.claim.percent");
        }

        var ceiling = asked.Cell.Value.Number!.Value;
        return percent > ceiling
            ? asked.Refused(
                $"{percent:0.##} % dépasse le plafond de {ceiling:0.##} % du statut.",
                $"{percent:0.##} % exceeds the status's ceiling of {ceiling:0.##} %.")
            : asked.Granted(
                $"{percent:0.##} % ne dépasse pas le plafond de {ceiling:0.##} % du statut ; le distributeur l'applique.",
                $"{percent:0.##} % is within the status's ceiling of {ceiling:0.##} %; the distributor applies it.",
                Money.Share(asked.Claim.Amount, percent));
    }
}

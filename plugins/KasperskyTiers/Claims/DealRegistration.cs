using PartnerHub.Contracts;

namespace PartnerHub.Plugins.KasperskyTiers.Claims;

/// <summary>
/// Registers a deal with a new customer for an extra discount, and rewards it once it is closed. Details of the claim:
/// <c>registeredByOther</c>, true when another partner holds the project; <c>closed</c>, true when the deal is closed.
/// </summary>
internal sealed class DealRegistration(PriceList range) : IClaimRule
{
    public ClaimRuling Rule(ClaimQuestion asked) => range.Rejects(asked) ?? Register(asked);

    /// <summary>Registers new business that nobody else holds, at the percentage asked for or else at the ceiling.</summary>
    public static ClaimRuling Register(ClaimQuestion asked) => (asked.Claim.Customer?.IsNew, asked.Claim.Detail("registeredByOther").Flag) switch
    {
        (null, _) => asked.Undetermined(
            $"La demande ne dit pas si le client est nouveau (customer.isNew).",
            $"The claim does not say whether the customer is new (customer.isNew)."),
        (false, _) => asked.Refused(
            $"Le client n'est pas nouveau : seules les affaires nouvelles s'enregistrent.",
            $"The customer is not new: only new business can be registered."),
        (_, true) => asked.Refused(
            $"Un autre partenaire a enregistré ce projet le premier et le détient.",
            $"Another partner registered this project first and holds it."),
        _ => Reward(asked),
    };

    private static ClaimRuling Reward(ClaimQuestion asked)
    {
        var ceiling = asked.Cell.Value.Number!.Value;
        var percent = asked.Claim.Percent ?? ceiling;
        if (percent > ceiling)
        {
            return asked.Refused(
                $"{percent:0.##} % dépasse le plafond de {ceiling:0.##} % du statut.",
                $"{percent:0.##} % exceeds the status's ceiling of {ceiling:0.##} %.");
        }

        return asked.Claim.Detail("closed").Flag == true
            ? asked.Granted(
                $"Affaire nouvelle, enregistrée et conclue : {percent:0.##} % en plus, pour un plafond de {ceiling:0.##} %.",
                $"New business, registered and closed: {percent:0.##} % extra, with a ceiling of {ceiling:0.##} %.",
                Money.Share(asked.Claim.Amount, percent))
            : asked.Granted(
                $"Affaire nouvelle enregistrée : {percent:0.##} % en plus, dus une fois l'affaire conclue, pour un plafond de {ceiling:0.##} %.",
                $"New business registered: {percent:0.##} % extra, due once the deal is closed, with a ceiling of {ceiling:0.##} %.");
    }
}

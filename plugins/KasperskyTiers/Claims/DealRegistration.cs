using PartnerHub.Contracts;
using PartnerHub.Toolkit;

namespace PartnerHub.Plugins.KasperskyTiers.Claims;

/// <summary>
/// Registers a deal with a new customer for an extra discount, and rewards it once it is closed: in the stage of closing, or
/// at once where the claim says that the deal is closed.
/// </summary>
internal sealed class DealRegistration(PriceList range) : IClaimRule
{
    public ClaimRuling Rule(ClaimQuestion asked) => range.Rejects(asked) ?? Register(asked);

    /// <summary>Registers new business that nobody else holds, at the percentage asked for or else at the ceiling.</summary>
    public static ClaimRuling Register(ClaimQuestion asked)
    {
        if (asked.Claim.Stage == ClaimForm.CloseStage)
        {
            return Registered(asked.Claim) is { } registered
                ? Closed(Reward(asked, closed: true), asked, registered)
                : asked.Refused($"L'affaire n'a pas été enregistrée : seule une affaire enregistrée est récompensée.", $"The deal was not registered: only a registered deal is rewarded.");
        }

        return (asked.Claim.Customer?.IsNew, IsHeldByAnother(asked)) switch
        {
            (null, _) => asked.Undetermined(
                $"La demande ne dit pas si le client est nouveau.",
                $"The claim does not say whether the customer is new.",
                "$.claim.customer.isNew"),
            (false, _) => asked.Refused(
                $"Le client n'est pas nouveau : seules les affaires nouvelles s'enregistrent.",
                $"The customer is not new: only new business can be registered."),
            (_, true) => asked.Refused(
                $"Un autre partenaire a enregistré ce projet le premier et le détient.",
                $"Another partner registered this project first and holds it."),
            _ => Reward(asked, asked.Claim.Detail(ClaimForms.Closed).Flag == true),
        };
    }

    private static ClaimRuling Reward(ClaimQuestion asked, bool closed)
    {
        var ceiling = asked.Cell.Value.Number!.Value;
        var percent = asked.Claim.Percent ?? ceiling;
        if (percent > ceiling)
        {
            return asked.Refused(
                $"{percent:0.##} % dépasse le plafond de {ceiling:0.##} % du statut.",
                $"{percent:0.##} % exceeds the status's ceiling of {ceiling:0.##} %.");
        }

        return closed
            ? asked.Granted(
                $"Affaire nouvelle, enregistrée et conclue : {percent:0.##} % en plus, pour un plafond de {ceiling:0.##} %.",
                $"New business, registered and closed: {percent:0.##} % extra, with a ceiling of {ceiling:0.##} %.",
                Money.Share(asked.Claim.Amount, percent))
            : asked.Granted(
                $"Affaire nouvelle enregistrée : {percent:0.##} % en plus, dus une fois l'affaire conclue, pour un plafond de {ceiling:0.##} %.",
                $"New business registered: {percent:0.##} % extra, due once the deal is closed, with a ceiling of {ceiling:0.##} %.");
    }

    private static EarlierStage? Registered(Claim claim) =>
        claim.Earlier.FirstOrDefault(stage => stage is { Stage: ClaimForm.RequestStage, Ruling: ClaimOutcome.Granted });

    private static ClaimRuling Closed(ClaimRuling ruling, ClaimQuestion asked, EarlierStage registered) => ruling.Ruling != ClaimOutcome.Granted ? ruling : ruling with
    {
        Reasons = [.. ruling.Reasons, Words.Because(asked.Clause, $"Enregistrée le {registered.On:D}.", $"Registered on {registered.On:D}.")],
    };

    /// <summary>The first to register a project holds it: a registration of later days holds nothing against the claim.</summary>
    private static bool IsHeldByAnother(ClaimQuestion asked)
    {
        var submitted = asked.Claim.SubmittedOn ?? asked.On;
        return asked.Claim.Detail(ClaimForms.RegisteredByOther).Flag == true
            || asked.Claim.Competing.Any(other => other.On <= submitted && other.HoldsOn(asked.On));
    }
}

using PartnerHub.Contracts;
using PartnerHub.Toolkit;

namespace PartnerHub.Plugins.LogitechTracks;

/// <summary>A deal with a new customer: protected for some days, at an incentive price.</summary>
internal sealed class DealRegistration(Settings settings) : IBenefitRule
{
    private const string Clause = "LOG-B.deal-registration";

    private static readonly Reason Unset = Words.Because(
        Clause, $"La durée de protection et le taux ne sont pas fixés.", $"The days of protection and the rate are not set.");

    public Entitlement Grant(Entitlement offered, Situation member) => settings.DealRegistration is { } terms
        ? offered.Adding(Words.Because(
            Clause,
            $"Nouveaux clients seulement : {terms.ProtectionDays} jours de protection, {terms.Rate:0.##} % de prix incitatif.",
            $"New customers only: {terms.ProtectionDays} days of protection, {terms.Rate:0.##} % incentive price."))
        : offered.Adding(Unset);

    public ClaimRuling Rule(Claim claim, Entitlement offered, Situation member)
    {
        if (claim.Customer?.IsNew is not { } isNew)
        {
            return ClaimRulings.Unsaid(Clause, "customer.isNew", "si le client est nouveau", "whether the customer is new");
        }

        if (!isNew)
        {
            return ClaimRulings.Refused(Words.Because(
                Clause, $"Le client n'est pas nouveau.", $"The customer is not a new one."));
        }

        if (claim.Competing.FirstOrDefault(other => other.On <= (claim.SubmittedOn ?? member.On) && other.HoldsOn(member.On)) is { } first)
        {
            return ClaimRulings.Refused(Words.Because(
                Clause,
                $"Un autre partenaire a enregistré l'affaire le {first.On:D} et elle lui est encore réservée.",
                $"Another partner registered the deal on {first.On:D}, and it is still protected."));
        }

        return settings.DealRegistration is { } terms
            ? Register(claim, terms, member)
            : ClaimRulings.NotSet("$.dealRegistration", Unset);
    }

    private static ClaimRuling Register(Claim claim, DealRegistrationSettings terms, Situation member)
    {
        var protectedUntil = member.On.AddDays(terms.ProtectionDays);
        var reasons = new List<Reason>
        {
            Words.Because(
                Clause,
                $"Affaire protégée {terms.ProtectionDays} jours, jusqu'au {protectedUntil:D} inclus.",
                $"Deal protected for {terms.ProtectionDays} days, up to and including {protectedUntil:D}."),
            Words.Because(Clause, $"Prix incitatif : {terms.Rate:0.##} %.", $"Incentive price: {terms.Rate:0.##} %."),
        };
        if (claim.Amount is { } price)
        {
            var incentive = member.Market.Share(price, terms.Rate);
            reasons.Add(Words.Because(
                Clause,
                $"Soit {incentive:N2} {member.Market.Currency} sur {price:N2}.",
                $"That is {incentive:N2} {member.Market.Currency} off {price:N2}."));
        }

        return new ClaimRuling { Ruling = claim.Percent > terms.Rate ? ClaimOutcome.Partly : ClaimOutcome.Granted, ValidUntil = protectedUntil, Reasons = reasons };
    }
}

using PartnerHub.Contracts;
using PartnerHub.Toolkit;

namespace PartnerHub.Plugins.KasperskyTiers.Claims;

/// <summary>As <see cref="DealRegistration"/>, for partners with a current specialisation in the technology sold.</summary>
internal sealed class EnterpriseDealRegistration(PriceList range) : IClaimRule
{
    public ClaimRuling Rule(ClaimQuestion asked)
    {
        if (!Specialisation.Current(asked.Dossier, asked.On))
        {
            return asked.Refused(
                $"Aucune spécialisation entreprise en cours : il en faut une pour enregistrer l'affaire.",
                $"No current enterprise specialisation: one is needed to register the deal.");
        }

        if (asked.Claim.Product is not { } product)
        {
            return asked.Undetermined(
                $"La demande ne dit pas quelle technologie est vendue : la spécialisation doit y correspondre.",
                $"The claim does not say which technology is sold: the specialisation has to match it.",
                "$.claim.product");
        }

        return range.Rejects(asked) ?? (Specialisation.For(asked.Dossier, product, asked.On) is { } held
            ? Registered(DealRegistration.Register(asked), asked, product, held)
            : asked.Refused(
                $"Aucune spécialisation en cours pour « {product} ».",
                $"No current specialisation for '{product}'."));
    }

    private static ClaimRuling Registered(ClaimRuling ruling, ClaimQuestion asked, string product, Fact held) => ruling.Ruling != ClaimOutcome.Granted ? ruling : ruling with
    {
        Reasons =
        [
            .. ruling.Reasons,
            Words.Because(
                asked.Clause,
                $"Spécialisation en cours pour « {product} », obtenue le {held.On:D}.",
                $"Current specialisation for '{product}', since {held.On:D}."),
        ],
    };
}

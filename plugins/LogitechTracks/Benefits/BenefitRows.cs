using PartnerHub.Contracts;
using PartnerHub.Toolkit;

namespace PartnerHub.Plugins.LogitechTracks;

/// <summary>The guide's table of benefits. Each cell says where it comes from, since the guide's tick marks were lost.</summary>
internal static class BenefitRows
{
    private static readonly Offer Yes = Offer.Yes;
    private static readonly Offer PressSaysYes = Offer.Yes.From(CellOrigin.Press);
    private static readonly Offer WeInferYes = Offer.Yes.From(CellOrigin.Inferred);
    private static readonly Offer WeInferNo = Offer.No.From(CellOrigin.Inferred);
    private static readonly Offer Unspecified = Offer.Unspecified;
    private static readonly Offer OnApplication = Offer.OnApplication.From(CellOrigin.TableCellAndInferred);
    private static readonly Offer ByInvitation = Offer.ByInvitation.From(CellOrigin.TableCellAndInferred);
    private static readonly Offer ByProject = Offer.As("par projet", "project-based").From(CellOrigin.TableCell);

    public static BenefitTable Table(Settings settings, Market market) => new("LOG-B.", Tracks.All, Tracks.Columns,
    [
        BenefitRow.Of(BenefitIds.BaseDiscount, "Remise de base", "Base discount")
            .Grants(Discount(settings, Tracks.Premier), Discount(settings, Tracks.Elite), Discount(settings, Tracks.Principal))
            .InWords()
            .Claimed("Automatique sur chaque vente, avant TVA ; le taux dépend du parcours et de la catégorie de produit.", "Automatic on every sale, before VAT; the rate depends on the track and the product category.", ClaimForms.Ask),

        BenefitRow.Of(BenefitIds.Portal, "Portail partenaires", "Partner portal")
            .Grants(/* premier */ Yes, /* elite */ Yes, /* principal */ Yes),

        BenefitRow.Of(BenefitIds.Training, "Formation", "Training")
            .Grants(Yes, Yes, Yes),

        BenefitRow.Of(BenefitIds.MarketingMaterials, "Supports marketing", "Marketing materials")
            .Grants(Yes, Yes, Yes),

        BenefitRow.Of(BenefitIds.PartnerLocator, "Localisateur de partenaires", "Partner locator")
            .Grants(Unspecified, PressSaysYes, PressSaysYes)
            .Ruled("Annuaire public avec un lien vers le site du partenaire, pour les partenaires éligibles.", "A public listing with a link to the partner's site, for eligible partners."),

        BenefitRow.Of(BenefitIds.Promotions, "Promotions (SPIFF)", "Promotions (SPIFF)")
            .Grants(OnApplication, WeInferYes, WeInferYes)
            .Claimed("Offres limitées dans le temps.", "Time-limited offers.", ClaimForms.Ask),

        BenefitRow.Of(BenefitIds.DealRegistration, "Enregistrement d'affaires", "Deal registration")
            .Grants(DealRate(settings), DealRate(settings), DealRate(settings))
            .AtRate()
            .Claimed("Une affaire avec un nouveau client : protégée quelque temps, à un prix incitatif.", "A deal with a new customer: protected for some time, at an incentive price.", ClaimForms.Deal),

        BenefitRow.Of(BenefitIds.Mdf, "Fonds de développement marketing", "Market development funds")
            .Grants(Offer.OnApplication.From(CellOrigin.TableCell), ByProject, ByProject)
            .InWords()
            .Claimed("Demande, accord, activité, justificatifs, remboursement.", "Request, approval, activity, proof, reimbursement.", ClaimForms.Fund),

        BenefitRow.Of(BenefitIds.Leap, "Remise de croissance (LEAP)", "Growth rebate (LEAP)")
            .Grants(Rebate(market, Tracks.Premier, CellOrigin.Unsupported), Rebate(market, Tracks.Elite, CellOrigin.Press), Rebate(market, Tracks.Principal, CellOrigin.Press))
            .AtRate()
            .Claimed("L'objectif du trimestre atteint, un taux sur toutes les ventes brutes du trimestre.", "With the quarter's target reached, a rate on all gross sales of the quarter.", ClaimForms.Rebate),

        BenefitRow.Of(BenefitIds.MarketingSupport, "Soutien marketing", "Marketing support")
            .Grants(Offer.As("libre-service", "self-service").From(CellOrigin.TableCellAndInferred), PressSaysYes, PressSaysYes)
            .InWords(),

        BenefitRow.Of(BenefitIds.SalesAssistance, "Aide commerciale", "Sales assistance")
            .Grants(Offer.As("par un distributeur ou l'assistance", "via a distributor or the help desk").From(CellOrigin.TableCellAndInferred), WeInferYes, WeInferYes)
            .InWords()
            .Ruled("Planification et cartographie communes des comptes.", "Joint account planning and mapping."),

        BenefitRow.Of(BenefitIds.DealDesk, "Global Deal Desk", "Global Deal Desk")
            .Grants(Yes, Yes, Yes)
            .Claimed("Pour les affaires sur plusieurs régions ou mondiales seulement.", "For deals over several regions or worldwide only.", ClaimForms.Ask),

        BenefitRow.Of(BenefitIds.Nfr, "Unités de démonstration (NFR)", "Demo units (NFR)")
            .Grants(Cap(market, Tracks.Premier), Cap(market, Tracks.Elite), Cap(market, Tracks.Principal))
            .UpTo(market.Currency)
            .Claimed("À prix réduit, pour démonstration et usage propre ; plafonnées par trimestre, jamais revendues.", "At a reduced price, for demonstration and own use; capped per quarter, never resold.", ClaimForms.Purchase),

        BenefitRow.Of(BenefitIds.Specialisations, "Spécialisations", "Specialisations")
            .Grants(OnApplication, WeInferYes, WeInferYes)
            .Claimed("Un badge distinctif, aux conditions propres à chaque spécialisation.", "A distinguishing badge, under each specialisation's own conditions.", ClaimForms.Ask),

        BenefitRow.Of(BenefitIds.AccountManager, "Responsable de compte", "Account manager")
            .Grants(WeInferNo, Yes, Yes),

        BenefitRow.Of(BenefitIds.AdvisoryCouncil, "Conseil consultatif", "Advisory council")
            .Grants(WeInferNo, ByInvitation, ByInvitation)
            .Ruled("Deux réunions par an au moins ; le siège est libre, la présence due une fois le siège accepté.", "At least two meetings a year; a seat is optional, attendance is owed once it is accepted."),
    ]);

    private static Offer Discount(Settings settings, string track)
    {
        var rates = settings.Discounts.Of(track).OrderBy(rate => rate.Key, StringComparer.Ordinal).ToArray();
        return rates.Length == 0
            ? Offer.Yes
            : Offer.As(
                string.Join(" ; ", rates.Select(rate => Words.Say($"{rate.Key} {rate.Value:0.##} %", $"").Fr)),
                string.Join("; ", rates.Select(rate => Words.Say($"", $"{rate.Key} {rate.Value:0.##} %").En)));
    }

    private static Offer DealRate(Settings settings) => settings.DealRegistration is { } deal ? deal.Rate : Offer.Yes;

    private static Offer Cap(Market market, string track) => market.NfrCap.Of(track) is { } cap ? cap : Offer.Yes;

    private static Offer Rebate(Market market, string track, CellOrigin origin)
    {
        var steps = market.Leap.Of(track);
        return steps.Count == 0
            ? Offer.No.From(origin).Noting("Aucun taux fixé.", "No rate set.")
            : Offer.Yes.From(origin).Noting(
                string.Join(", puis ", steps.Select(step => Words.Say($"{step.Rate:0.##} % dès {step.From:#,0.##} {market.Currency}", $"").Fr)),
                string.Join(", then ", steps.Select(step => Words.Say($"", $"{step.Rate:0.##} % from {step.From:#,0.##} {market.Currency}").En)));
    }
}

using PartnerHub.Contracts;

namespace PartnerHub.Plugins.LogitechTracks;

/// <summary>The clauses of the benefit table's rows.</summary>
internal static class BenefitClauses
{
    public static IReadOnlyList<Clause> All { get; } =
    [
        Row(BenefitIds.BaseDiscount, "Remise de base sur toute vente, avant TVA", "Base discount on every sale, before VAT", "Remises sur les produits standard", "Discounts on standard products"),
        Row(BenefitIds.Portal, "Portail partenaires", "Partner portal", "Accès au portail des partenaires", "Access to the partner portal"),
        Row(BenefitIds.Training, "Supports de formation", "Training material", "Supports de formation", "Training material"),
        Row(BenefitIds.MarketingMaterials, "Supports marketing", "Marketing materials", "Supports marketing", "Marketing materials"),
        Row(BenefitIds.PartnerLocator, "Annuaire public, avec lien vers le site du partenaire", "Public listing, with a link to the partner's site", "Liste des localisateurs de partenaires", "Partner locator listing").Read(
            "Réservé aux partenaires éligibles : à notre sens, ceux qui remplissent le parcours qu'ils tiennent. Accordé à Élite et Principal d'après la presse.",
            "For eligible partners: in our reading, those who meet the track they hold. Granted to Elite and Principal according to the press."),
        Row(BenefitIds.Promotions, "Promotions limitées dans le temps (SPIFF)", "Time-limited promotions (SPIFF)", "Participation aux promotions", "Taking part in promotions").Read(
            "La case de Premier dit « sur demande » ; celles des autres parcours sont déduites.",
            "Premier's cell says “on application”; those of the other tracks are inferred."),
        Row(BenefitIds.DealRegistration, "Affaire avec un nouveau client : protection et prix incitatif", "Deal with a new customer: protection and an incentive price", "Admissibilité à l'enregistrement de l'offre", "Eligibility for deal registration").Read(
            "La durée de protection et le taux sont des réglages ; la protection court du jour de l'enregistrement.",
            "The days of protection and the rate are settings; protection runs from the day of registration."),
        Row(BenefitIds.Mdf, "Fonds de développement marketing, par demande approuvée", "Market development funds, by approved request", "Fonds de développement des marchés (MDF)", "Market development funds (MDF)").Read(
            "Demande, accord, activité, justificatifs, remboursement. Il faut l'alignement de la marque et des données de vente conformes ; le remboursement veut aussi le plan marketing du trimestre de l'activité, avec activités et résultats attendus, et ne dépasse pas le montant accordé. Les fonds cumulés sont une part des ventes nettes de l'exercice en cours (un réglage).",
            "Request, approval, activity, proof, reimbursement. Brand alignment and compliant point-of-sale data are needed; reimbursement also wants the marketing plan of the activity's quarter, with activities and expected results, and never exceeds the amount approved. Accrued funds are a share of the running year's net sales (a setting)."),
        Row(BenefitIds.Leap, "Remise de croissance sur les ventes du trimestre", "Growth rebate on the quarter's sales", "Logitech Exclusive Accelerator Program (LEAP)", "Logitech Exclusive Accelerator Program (LEAP)").Read(
            "Le premier palier est l'objectif ; le taux du palier atteint vaut pour toutes les ventes brutes du trimestre. Il faut le jalon du trimestre, là où le parcours en a un, et ses données de vente. Arrondi à l'unité mineure de la monnaie, la demie s'éloignant de zéro. Le parcours est celui tenu à la fin du trimestre. Un parcours sans taux n'a pas de LEAP. La remise est due sans demande dès le lendemain du trimestre, s'il finit sous ce guide et après l'adhésion ; ce qui suspend LEAP le jour demandé la retient jusque-là.",
            "The first step is the target; the rate of the step reached applies to all gross sales of the quarter. The quarter's milestone is needed, where the track has one, and its point-of-sale data. Rounded to the minor unit of the currency, half away from zero. The track is the one held at the quarter's end. A track without rates has no LEAP. The rebate is due without a claim from the day after the quarter, where it ends under this guide and after joining; what suspends LEAP on the day asked withholds it until then."),
        Row(BenefitIds.MarketingSupport, "Soutien marketing", "Marketing support", "Avantages partenaires", "Partner benefits").Read(
            "Premier se sert lui-même, d'après la case restée lisible ; les autres parcours d'après la presse.",
            "Premier serves itself, by the cell that stayed readable; the other tracks according to the press."),
        Row(BenefitIds.SalesAssistance, "Aide commerciale et planification commune des comptes", "Sales assistance and joint account planning", "Aide à la collaboration commerciale", "Sales collaboration").Read(
            "Premier passe par un distributeur ou l'assistance, d'après la case restée lisible ; les autres parcours sont déduits.",
            "Premier goes through a distributor or the help desk, by the cell that stayed readable; the other tracks are inferred."),
        Row(BenefitIds.DealDesk, "Global Deal Desk : offres multirégionales ou mondiales", "Global Deal Desk: deals over several regions or worldwide", "Global Deal Desk", "Global Deal Desk").Read(
            "Deux pays d'une même région du programme ne font qu'une région. « worldwide » vaut mondial.",
            "Two countries of one region of the program are one region. “worldwide” stands for worldwide."),
        Row(BenefitIds.Nfr, "Unités de démonstration à prix réduit, plafonnées par trimestre", "Demo units at a reduced price, capped per quarter", "Programme d'unités de démonstration non destinées à la revente (NFR)", "Demo units not for resale (NFR)").Read(
            "Le plafond est un réglage par parcours, en valeur, par trimestre fiscal ; les achats déjà notés s'en déduisent. Suspendu sans alignement de la marque. Jamais revendu.",
            "The cap is a setting by track, in value, per fiscal quarter; purchases already recorded count against it. Suspended without brand alignment. Never resold."),
        Row(BenefitIds.Specialisations, "Spécialisations, avec leur badge", "Specialisations, with their badge", "Spécialisations", "Specialisations").Read(
            "La case de Premier dit « sur demande » ; celles des autres parcours sont déduites. Chaque spécialisation a ses propres conditions, que le fournisseur vérifie.",
            "Premier's cell says “on application”; those of the other tracks are inferred. Each specialisation has its own conditions, which the vendor checks."),
        Row(BenefitIds.AccountManager, "Responsable de compte désigné", "Named account manager", "Gestion des partenaires", "Partner management").Read(
            "Élite et Principal en ont un, dit le texte ; que Premier n'en ait pas est déduit.",
            "Elite and Principal have one, the text says; that Premier has none is inferred."),
        Row(BenefitIds.AdvisoryCouncil, "Conseil consultatif, deux réunions par an au moins", "Advisory council, at least two meetings a year", "Participation au conseil consultatif des partenaires", "Taking part in the partner advisory council").Read(
            "Sur invitation à Élite et Principal, d'après les cases restées lisibles. Le siège est libre ; une fois accepté, la présence est due : une réunion virtuelle et une en personne par exercice.",
            "By invitation at Elite and Principal, by the cells that stayed readable. A seat is optional; once accepted, attendance is owed: one virtual meeting and one in person per fiscal year."),
    ];

    private static Clause Row(string benefit, string fr, string en, string sectionFr, string sectionEn) =>
        Clauses.Of("LOG-B." + benefit, fr, en, Clauses.Section(sectionFr, sectionEn));
}

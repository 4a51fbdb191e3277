using PartnerHub.Plugins.KasperskyTiers.Claims;
using PartnerHub.Toolkit;
using static PartnerHub.Toolkit.Offer;

namespace PartnerHub.Plugins.KasperskyTiers;

/// <summary>The guide's table of benefits.</summary>
internal static class Benefits
{
    public const string CoreDiscount = "discount.core";
    public const string EnterpriseDiscount = "discount.enterprise";
    public const string DealRegistration = "deal-registration";
    public const string EnterpriseDealRegistration = "deal-registration.enterprise";
    public const string NfrLicences = "nfr-licences";
    public const string SalesTraining = "sales-training";
    public const string TechnicalTraining = "technical-training";
    public const string Leads = "leads";
    public const string Club = "high-performance-club";

    private static readonly Offer Online = As("en ligne, gratuit", "online, free of charge");
    private static readonly Offer Direct = As("direct auprès de l'éditeur", "direct from the vendor");
    private static readonly Offer ViaDistributor = As("par le distributeur", "through the distributor");
    private static readonly Offer Priority = As("prioritaire", "priority");
    private static readonly Offer CaseByCase = OnApplication.Saying("au cas par cas, selon les résultats", "case by case, on results");

    public static BenefitTable Table { get; } = new(Clauses.BenefitPrefix, Levels.List, Levels.Columns,
    [
        //                                                                                                         platinum      gold          silver          bronze          registered
        BenefitRow.Of(CoreDiscount, "Remise conseillée, gamme principale", "Recommended discount, core range")
            .Claimed("Appliquée par le distributeur, au plus le plafond du statut.", "Applied by the distributor, at most the status's ceiling.", ClaimForms.Discount)
            .UpToPercent()                                                                                 .Grants(35,           30,           25,             20,             20),
        BenefitRow.Of(DealRegistration, "Enregistrement d'affaire, remise en plus", "Deal registration, extra discount")
            .Claimed("Clients nouveaux seulement ; le premier qui enregistre un projet le détient ; la remise récompense une affaire enregistrée et conclue.", "New customers only; the first to register a project holds it; the discount rewards a deal that is registered and closed.", ClaimForms.Deal)
            .UpToPercent()                                                                                 .Grants(5,            5,            5,              5,              No),
        BenefitRow.Of(EnterpriseDiscount, "Remise conseillée, gamme entreprise", "Recommended discount, enterprise range")
            .Claimed("Appliquée par le distributeur, au plus le plafond du statut.", "Applied by the distributor, at most the status's ceiling.", ClaimForms.Discount)
            .UpToPercent()                                                                                 .Grants(15,           15,           15,             10,             10),
        BenefitRow.Of(EnterpriseDealRegistration, "Enregistrement d'affaire entreprise, remise en plus", "Enterprise deal registration, extra discount")
            .Claimed("Clients nouveaux seulement, avec la spécialisation en cours de la technologie vendue ; récompense une affaire enregistrée et conclue.", "New customers only, with a current specialisation in the technology sold; rewards a deal that is registered and closed.", ClaimForms.Deal)
            .UpToPercent()                                                                                 .Grants(25,           25,           25,             No,             No),
        BenefitRow.Of("newsletter", "Lettre d'information", "Newsletter")                                  .Grants(Yes,          Yes,          Yes,            Yes,            Yes),
        BenefitRow.Of("logo", "Logo de partenaire et ressources de marque", "Partner logo and brand resources")
                                                                                                           .Grants(Yes,          Yes,          Yes,            Yes,            Yes),
        BenefitRow.Of("tool-library", "Bibliothèque d'outils de vente et de marketing", "Library of sales and marketing tools")
                                                                                                           .Grants(Yes,          Yes,          Yes,            Yes,            Yes),
        BenefitRow.Of("partner-conference", "Conférence régionale annuelle", "Yearly regional conference") .Grants(ByInvitation, ByInvitation, ByInvitation,   No,             No),
        BenefitRow.Of("msp-program", "Programme pour fournisseurs de services gérés", "Program for managed-service providers")
                                                                                                           .Grants(Yes,          Yes,          Yes,            Yes,            Yes),
        BenefitRow.Of("enterprise-specialisations", "Spécialisations entreprise", "Enterprise specialisations")
                                                                                                           .Grants(Yes,          Yes,          Yes,            Yes,            Yes),
        BenefitRow.Of("portal", "Portail des partenaires", "Partner portal")                               .Grants(Yes,          Yes,          Yes,            Yes,            Yes),
        BenefitRow.Of(NfrLicences, "Licences internes de Total Security for Business", "Internal licences of Total Security for Business")
            .Claimed("Usage interne seulement, 12 mois ; jusqu'à 25 en tout sur le portail, au-delà par un distributeur.", "Internal use only, 12 months; up to 25 in all on the portal, more through a distributor.", ClaimForms.Nfr)
            .UpTo(UnitNames.Licences)                                                                              .Grants(100,          100,          25,             25,             25),
        BenefitRow.Of("channel-manager", "Responsable local dédié", "Dedicated local channel manager")     .Grants(Yes,          Yes,          No,             No,             No),
        BenefitRow.Of(SalesTraining, "Formation commerciale", "Sales training")
            .Claimed("En ligne et gratuite ; sur site, elle est payante. Un examen réussi donne le certificat.", "Online and free; on site it is paid for. Passing an exam yields the certificate.", ClaimForms.Training)
            .InWords()                                                                                     .Grants(Online,       Online,       Online,         Online,         Online),
        BenefitRow.Of(Leads, "Prospects apportés par l'éditeur", "Leads from the vendor")
            .Claimed("Platinum est servi d'abord ; Gold au cas par cas, selon ses ventes et son marketing.", "Platinum is served first; Gold case by case, on its sales and its marketing.", ClaimForms.Lead)
            .InWords()                                                                                     .Grants(Priority,     CaseByCase,   No,             No,             No),
        BenefitRow.Of("authorisation-certificate", "Certificat d'autorisation", "Authorisation certificate")
                                                                                                           .Grants(Yes,          Yes,          Yes,            Yes,            Yes),
        BenefitRow.Of("technical-support", "Support technique", "Technical support").InWords()             .Grants(Direct,       Direct,       ViaDistributor, ViaDistributor, ViaDistributor),
        BenefitRow.Of(TechnicalTraining, "Formation technique", "Technical training")
            .Claimed("En ligne et gratuite ; sur site, elle est payante. Un examen réussi donne le certificat.", "Online and free; on site it is paid for. Passing an exam yields the certificate.", ClaimForms.Training)
            .InWords()                                                                                     .Grants(Online,       Online,       Online,         Online,         Online),
        BenefitRow.Of("presales-consulting", "Avant-vente et conseil", "Pre-sales and consulting")         .Grants(Yes,          Yes,          Yes,            No,             No),
        BenefitRow.Of("update-communications", "Nouvelles régulières des mises à jour", "Regular news of updates")
                                                                                                           .Grants(Yes,          Yes,          Yes,            Yes,            Yes),
        BenefitRow.Of("webcasts", "Invitations aux webcasts", "Invitations to webcasts")                   .Grants(Yes,          Yes,          Yes,            Yes,            Yes),
        BenefitRow.Of(Club, "High Performance Club", "High Performance Club").Under(Clauses.Club)
            .Claimed("Un prix par trimestre : classement par ventes du trimestre et par notes de l'éditeur.", "One prize per quarter: ranked by the quarter's sales and the vendor's scores.", ClaimForms.Club)
                                                                                                           .Grants(Yes,          Yes,          Yes,            No,             No),
    ]);
}

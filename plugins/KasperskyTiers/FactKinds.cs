using PartnerHub.Contracts;
using PartnerHub.Toolkit;

namespace PartnerHub.Plugins.KasperskyTiers;

/// <summary>The kinds of fact the program reads.</summary>
internal static class FactKinds
{
    public const string Sales = "sales";
    public const string SalesCertificate = "certification.sales";
    public const string TechnicalCertificate = "certification.technical";
    public const string PersonLeft = "person-left";
    public const string WebsiteInformation = "website-information";
    public const string ProductManager = "dedicated-product-manager";
    public const string MarketingActivity = "marketing-activity";
    public const string MonthlyReport = "monthly-report";
    public const string BusinessPlan = "business-plan";
    public const string QuarterlyReview = "quarterly-review";
    public const string CustomerReference = "customer-reference";
    public const string EnterpriseSpecialisation = "specialisation.enterprise";
    public const string MspSpecialisation = "specialisation.msp";
    public const string SatisfactionScore = "satisfaction-score";
    public const string SupportRequest = "support-request";
    public const string Escalation = "escalation";
    public const string ClubScore = "club-score";
    public const string DirectContract = "direct-contract";
    public const string NfrLicence = "nfr-licence";

    public const string AnsweredOn = "answeredOn";
    public const string Criterion = "criterion";

    public static IReadOnlyList<FactKind> All { get; } =
    [
        Kind(Sales, "Vente (négative pour un retour)", "Sale (negative for a return)") with
        {
            ValueType = FactValueType.Money,
            Additive = true,
            Details =
            [
                Detail(BusinessSales.EndUserDiscount, FactDetailType.Number, "Remise au client final, en %", "End-user discount, in %"),
                Detail(BusinessSales.Distributor, FactDetailType.Text, "Distributeur", "Distributor"),
            ],
        },
        Kind(SalesCertificate, "Certification commerciale", "Sales certificate") with { PerPerson = true, HasValidity = true },
        Kind(TechnicalCertificate, "Certification technique", "Technical certificate") with { PerPerson = true, HasValidity = true },
        Kind(PersonLeft, "Départ d'une personne", "Departure of a person") with
        {
            PerPerson = true,
            Details = [Detail("toldOn", FactDetailType.Date, "Éditeur prévenu le", "Vendor told on")],
        },
        Flag(WebsiteInformation, "Information présente sur le site", "Information present on the website") with { HasValidity = true },
        Flag(ProductManager, "Chef de produit dédié (personne)", "Dedicated product manager (person)") with { HasValidity = true },
        Flag(MarketingActivity, "Action de marketing", "Marketing activity") with { HasValidity = true },
        Flag(MonthlyReport, "Compte rendu mensuel remis", "Monthly report handed in") with { Period = PeriodForm.Month, Cadence = PeriodForm.Month },
        Kind(BusinessPlan, "Plan d'affaires (vrai : approuvé)", "Business plan (true: approved)") with
        {
            ValueType = FactValueType.Flag,
            Period = PeriodForm.Year,
            Cadence = PeriodForm.Year,
        },
        Flag(QuarterlyReview, "Revue trimestrielle tenue", "Quarterly review held") with { Period = PeriodForm.Quarter, Cadence = PeriodForm.Quarter },
        Flag(CustomerReference, "Référence client (vrai : approuvée)", "Customer reference (true: approved)") with { HasValidity = true },
        Kind(EnterpriseSpecialisation, "Spécialisation entreprise (technologie)", "Enterprise specialisation (technology)") with
        {
            ValueType = FactValueType.Text,
            ValueOptional = true,
            HasValidity = true,
            Details = [Detail("technology", FactDetailType.Text, "Technologie", "Technology")],
        },
        Flag(MspSpecialisation, "Spécialisation services gérés", "Managed-services specialisation") with { HasValidity = true },
        Kind(SatisfactionScore, "Score de satisfaction des clients", "Customer satisfaction score") with { ValueType = FactValueType.Number, Unit = UnitNames.Points },
        Kind(SupportRequest, "Demande de support reçue", "Support request received") with
        {
            Details = [Detail(AnsweredOn, FactDetailType.Date, "Réponse donnée le", "Answered on")],
        },
        Flag(Escalation, "Escalade vers l'éditeur (faux : justifiée)", "Escalation to the vendor (false: justified)"),
        Kind(ClubScore, "Note donnée par l'éditeur pour le High Performance Club", "Score given by the vendor for the High Performance Club") with
        {
            ValueType = FactValueType.Number,
            Unit = UnitNames.Points,
            Period = PeriodForm.Quarter,
            Details = [Detail(Criterion, FactDetailType.Text, "Critère : support, commercial ou technical", "Criterion: support, commercial or technical") with { Required = true }],
        },
        Flag(DirectContract, "Contrat direct avec l'éditeur", "Direct contract with the vendor") with { HasValidity = true },
        Kind(NfrLicence, "Licences internes obtenues (nombre)", "Internal licences obtained (how many)") with
        {
            ValueType = FactValueType.Number,
            ValueOptional = true,
            Unit = UnitNames.Licences,
            HasValidity = true,
        },
        Waiver.Declaration,
    ];

    private static FactKind Kind(string id, string fr, string en) => new() { Id = id, Name = LocalizedText.Of(fr, en) };

    private static FactKind Flag(string id, string fr, string en) =>
        Kind(id, fr, en) with { ValueType = FactValueType.Flag, ValueOptional = true };

    private static FactDetail Detail(string id, FactDetailType type, string fr, string en) =>
        new() { Id = id, Name = LocalizedText.Of(fr, en), Type = type };
}

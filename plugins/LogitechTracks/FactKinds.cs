using PartnerHub.Contracts;
using PartnerHub.Toolkit;

namespace PartnerHub.Plugins.LogitechTracks;

/// <summary>The kinds of fact this program reads.</summary>
internal static class FactKinds
{
    public const string Agreement = "agreement";
    public const string Orientation = "orientation";
    public const string OnboardingCompleted = "onboarding-completed";
    public const string Sales = "sales";
    public const string PosSubmission = "pos-submission";
    public const string JointBusinessPlan = "joint-business-plan";
    public const string MarketingPlan = "marketing-plan";
    public const string QuarterlyReview = "quarterly-review";
    public const string ProductCertification = "certification.product";
    public const string TechnicalCertification = "certification.technical";
    public const string BrandAlignment = "brand-alignment";
    public const string Specialisation = "specialisation";
    public const string CouncilSeat = "council-seat";
    public const string CouncilMeeting = "council-meeting";
    public const string TrackChoice = "track-choice";
    public const string NfrPurchase = "nfr-purchase";
    public const string MdfPayment = "mdf-payment";

    public const string Discounts = "discounts";
    public const string PreSaleBenefits = "preSaleBenefits";
    public const string DocumentsOn = "documentsOn";
    public const string Activities = "activities";
    public const string ExpectedResults = "expectedResults";
    public const string FollowsAnnualPlan = "followsAnnualPlan";
    public const string Virtual = "virtual";
    public const string InPerson = "in-person";
    public const string Why = "why";

    public static IReadOnlyList<FactKind> All { get; } =
    [
        Flag(Agreement, "Contrat de partenariat signé", "Partner agreement signed") with { HasValidity = true },
        Flag(Orientation, "Formation d'orientation suivie", "Orientation completed") with { HasValidity = true },
        Flag(OnboardingCompleted, "Intégration terminée", "Onboarding completed"),
        new FactKind
        {
            Id = Sales,
            Name = LocalizedText.Of("Ventes", "Sales"),
            ValueType = FactValueType.Money,
            Additive = true,
            Details =
            [
                Detail(Discounts, "Remises à déduire du montant", "Discounts to deduct from the amount", FactDetailType.Number) with { Additive = true },
                Detail(PreSaleBenefits, "Autres avantages avant-vente à déduire", "Other pre-sale benefits to deduct", FactDetailType.Number) with { Additive = true },
            ],
        },
        new FactKind
        {
            Id = PosSubmission,
            Name = LocalizedText.Of("Envoi des données de vente (conforme ou non)", "Point-of-sale submission (compliant or not)"),
            ValueType = FactValueType.Flag,
            Period = PeriodForm.Week,
            Cadence = PeriodForm.Week,
            Details = [Detail(Why, "Motif de non-conformité", "Why it is not compliant", FactDetailType.Text)],
        },
        Flag(JointBusinessPlan, "Plan commercial commun", "Joint business plan") with { Period = PeriodForm.FiscalYear, Cadence = PeriodForm.FiscalYear },
        Flag(MarketingPlan, "Plan marketing trimestriel", "Quarterly marketing plan") with
        {
            Period = PeriodForm.FiscalQuarter,
            Cadence = PeriodForm.FiscalQuarter,
            Details =
            [
                Detail(Activities, "Activités prévues", "Planned activities", FactDetailType.Text),
                Detail(ExpectedResults, "Résultats attendus", "Expected results", FactDetailType.Text),
                Detail(FollowsAnnualPlan, "Suit le plan annuel (oui sauf mention contraire)", "Follows the annual plan (yes unless said otherwise)", FactDetailType.Flag),
            ],
        },
        Flag(QuarterlyReview, "Revue commerciale trimestrielle (date de la réunion)", "Quarterly business review (day of the meeting)") with
        {
            Period = PeriodForm.FiscalQuarter,
            Cadence = PeriodForm.FiscalQuarter,
            Details = [Detail(DocumentsOn, "Documents remis le", "Documents handed in on", FactDetailType.Date)],
        },
        Flag(ProductCertification, "Certification produit", "Product certification") with { HasValidity = true },
        Flag(TechnicalCertification, "Certification technique", "Technical certification") with { HasValidity = true },
        Flag(BrandAlignment, "Alignement de la marque constaté", "Brand alignment as observed") with { HasValidity = true },
        Text(Specialisation, "Spécialisation obtenue", "Specialisation held") with { HasValidity = true },
        Flag(CouncilSeat, "Siège accepté au conseil consultatif", "Advisory council seat accepted") with { HasValidity = true },
        Text(CouncilMeeting, "Présence à une réunion du conseil", "Council meeting attended") with { AllowedValues = [Virtual, InPerson], ValueOptional = false },
        Text(TrackChoice, "Parcours choisi", "Track chosen") with
        {
            AllowedValues = Tracks.Columns,
            ValueOptional = false,
            Period = PeriodForm.FiscalYear,
            Cadence = PeriodForm.FiscalYear,
        },
        new FactKind
        {
            Id = NfrPurchase,
            Name = LocalizedText.Of("Achat d'unités de démonstration (NFR)", "Purchase of demo units (NFR)"),
            ValueType = FactValueType.Money,
            Additive = true,
        },
        new FactKind
        {
            Id = MdfPayment,
            Name = LocalizedText.Of("Remboursement de fonds marketing", "Reimbursement of marketing funds"),
            ValueType = FactValueType.Money,
            Additive = true,
        },
        Waiver.Declaration,
    ];

    private static FactKind Flag(string id, string fr, string en) =>
        new() { Id = id, Name = LocalizedText.Of(fr, en), ValueType = FactValueType.Flag, ValueOptional = true };

    private static FactKind Text(string id, string fr, string en) =>
        new() { Id = id, Name = LocalizedText.Of(fr, en), ValueType = FactValueType.Text, ValueOptional = true };

    private static FactDetail Detail(string id, string fr, string en, FactDetailType type) =>
        new() { Id = id, Name = LocalizedText.Of(fr, en), Type = type };
}

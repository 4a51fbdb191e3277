using PartnerHub.Contracts;
using PartnerHub.Toolkit;

namespace PartnerHub.Plugins.LogitechTracks;

/// <summary>The guide's table of requirements. Each cell says where it comes from, since the guide's tick marks were lost.</summary>
internal static class Requirements
{
    public const string Agreement = "agreement";
    public const string AnnualRevenue = "annual-revenue";
    public const string Orientation = "orientation";
    public const string JointBusinessPlan = "joint-business-plan";
    public const string Certification = "certification";
    public const string PosSubmission = "pos-submission";
    public const string BrandAlignment = "brand-alignment";
    public const string MarketingPlan = "marketing-plan";
    public const string QuarterlyMilestones = "quarterly-milestones";
    public const string QuarterlyReview = "quarterly-review";

    private static readonly Ask Required = Ask.Required;
    private static readonly Ask PressRequires = Ask.Required.From(CellOrigin.Press);
    private static readonly Ask WeInferRequired = Ask.Required.From(CellOrigin.Inferred);

    private static readonly Ask Checked = Ask.Recommended.Noting(
        "Contrôlé, sans bloquer le parcours : un défaut suspend les fonds marketing et les unités NFR.",
        "Checked, never blocks the track: failing it suspends marketing funds and NFR units.");

    private static readonly Ask ForRebatesAndFunds = Ask.Optional.From(CellOrigin.TableCellAndInferred).Noting(
        "L'astérisque du tableau : nécessaire aux remises et aux fonds marketing seulement.",
        "The table's asterisk: needed for rebates and marketing funds only.");

    public const string Certifications = "certifications";
    public const string Reviews = "reviews";

    public static RequirementTable Table(Settings settings, Market market) =>
        new("LOG-R.", Tracks.Columns, Tracks.All.Ids, Rows(settings, market));

    private static Row[] Rows(Settings settings, Market market) =>
    [
        Row.Of(Agreement, "Contrat de partenariat", "Partner agreement")
            .Asks(/* premier */ Required, /* elite */ Required, /* principal */ Required)
            .When("Un contrat signé et en vigueur ; sans lui, aucune participation.", "An agreement signed and in force; without it, no participation at all.")
            .By(new Presence(FactKinds.Agreement), FactKinds.Agreement),

        Row.Of(AnnualRevenue, "Chiffre d'affaires annuel", "Annual revenue")
            .Asks(market.Threshold(Tracks.Premier).NotOwedUntil(Newcomer), market.Threshold(Tracks.Elite), market.Threshold(Tracks.Principal))
            .In(market.Currency)
            .When("Les ventes nettes du dernier exercice complet atteignent le seuil de la région ; pour un nouveau membre, celles des 12 mois précédents.", "Net sales of the last complete fiscal year reach the region's threshold; for a new member, those of the 12 months before.")
            .By(new AnnualRevenue(), FactKinds.Sales),

        Row.Of(Orientation, "Formation d'orientation", "Orientation training")
            .Asks(Required, Required, Required)
            .When("La formation d'orientation est suivie.", "Orientation has been completed.")
            .By(new Presence(FactKinds.Orientation), FactKinds.Orientation),

        Row.Of(JointBusinessPlan, "Plan commercial commun", "Joint business plan")
            .Asks(market.PremierOwesPlan ? Required : Ask.Nothing, Required, Required)
            .When("Un plan pour l'exercice en cours, remis à l'échéance, comptée du 1er avril ou de la fin de l'intégration.", "A plan for the running fiscal year, handed in by its due date, counted from 1 April or from the end of onboarding.")
            .By(new JointPlan(settings.DueDates.JointPlanDays), FactKinds.JointBusinessPlan, FactKinds.OnboardingCompleted),

        Row.Of(Certification, "Certification produit ou technique", "Product or technical certification")
            .Asks(Ask.Unspecified with { AtLeast = settings.CertificationCount }, PressRequires with { AtLeast = settings.CertificationCount }, PressRequires with { AtLeast = settings.CertificationCount })
            .In(Certifications)
            .When("Assez de certifications en cours de validité, produit ou technique.", "Enough certifications in force, product or technical.")
            .By(new Certifications(), FactKinds.ProductCertification, FactKinds.TechnicalCertification),

        Row.Of(PosSubmission, "Données de vente hebdomadaires", "Weekly point-of-sale data")
            .Asks(ForRebatesAndFunds with { AtLeast = settings.PosCompliance }, settings.PosCompliance, settings.PosCompliance)
            .In(Units.Percent)
            .When("Au dernier trimestre fiscal complet, assez de semaines ont des données conformes.", "In the last complete fiscal quarter, enough weeks have compliant data.")
            .By(new PosCompliance(), FactKinds.PosSubmission),

        Row.Of(BrandAlignment, "Alignement de la marque", "Brand alignment")
            .Asks(Checked, Checked, Checked)
            .When("La dernière observation dit le partenaire aligné.", "The last observation says the partner is aligned.")
            .By(new FlagOf(FactKinds.BrandAlignment, LocalizedText.Of("Personne n'a encore vérifié l'alignement de la marque.", "Nobody has checked the brand alignment yet.")), FactKinds.BrandAlignment),

        Row.Of(MarketingPlan, "Plan marketing", "Marketing plan")
            .Asks(Ask.Unspecified, PressRequires, PressRequires)
            .When("Un plan pour le trimestre fiscal en cours, conforme au plan annuel, remis à l'échéance.", "A plan for the running fiscal quarter, in line with the annual plan, handed in by its due date.")
            .By(new QuarterPlan(settings.DueDates.MarketingPlanMonth), FactKinds.MarketingPlan),

        Row.Of(QuarterlyMilestones, "Jalons trimestriels", "Quarterly milestones")
            .Asks(
                Milestone(Tracks.Premier, CellOrigin.Inferred, settings, market),
                Milestone(Tracks.Elite, CellOrigin.Inferred, settings, market),
                Milestone(Tracks.Principal, CellOrigin.PressAndGuide, settings, market))
            .In(market.Currency)
            .When("Les ventes nettes du dernier trimestre fiscal complet atteignent le jalon.", "Net sales of the last complete fiscal quarter reach the milestone.")
            .By(new QuarterRevenue(), FactKinds.Sales),

        Row.Of(QuarterlyReview, "Revue trimestrielle", "Quarterly review")
            .Asks(Ask.Unspecified, WeInferRequired, WeInferRequired)
            .In(Reviews)
            .When("La revue du dernier trimestre échu a eu lieu, ses documents remis assez tôt avant.", "The review of the last quarter due was held, its documents handed in early enough before.")
            .By(new QuarterReview(settings.DueDates), FactKinds.QuarterlyReview),
    ];

    private static DateOnly? Newcomer(Dossier dossier, DateOnly on) => Joining.PremierOpenUntil(dossier, on);

    private static Ask Milestone(string track, CellOrigin origin, Settings settings, Market market) =>
        settings.MilestoneTracks.Contains(track, StringComparer.Ordinal)
            ? market.Milestone(track).From(origin)
            : track == Tracks.Premier ? market.Milestone(track) with { Demand = Demand.Optional, Origin = CellOrigin.TableCellAndInferred, Note = ForRebatesAndFunds.Note }
            : Ask.Unspecified with
            {
                Missing = new Missing
                {
                    What = "$.milestoneTracks",
                    Text = LocalizedText.Of("Les réglages ne demandent pas de jalons à ce parcours.", "The settings ask no milestones of this track."),
                },
            };
}

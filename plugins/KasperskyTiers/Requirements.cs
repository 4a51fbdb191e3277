using PartnerHub.Contracts;
using PartnerHub.Toolkit;
using static PartnerHub.Toolkit.Ask;

namespace PartnerHub.Plugins.KasperskyTiers;

/// <summary>The guide's table of conditions.</summary>
internal static class Requirements
{
    public const string Region = "region";
    public const string MarketingActivity = "marketing-activities";
    public const string WebsiteInformation = "website-information";
    public const string ProductManager = "dedicated-product-manager";
    public const string AnnualSales = "annual-sales";
    public const string MonthlyReporting = "monthly-reporting";
    public const string BusinessPlan = "business-plan";
    public const string QuarterlyReview = "quarterly-review";
    public const string SalesSpecialists = "sales-specialists";
    public const string TechnicalSpecialists = "technical-specialists";
    public const string CustomerReferences = "customer-references";

    public const string Activities = "activities";
    public const string Reports = "reports";
    public const string Plans = "plans";
    public const string Reviews = "reviews";
    public const string References = "references";

    public static RequirementTable Table(Settings settings, People people, Submissions submissions, BusinessSales sales) => new(Clauses.ConditionPrefix, Levels.Columns, Levels.List.Ids,
    [
        //                                                                                            platinum  gold      silver    bronze       registered
        Row.Of(Region, "Pays de la région", "Country of the region")
            .Under(Clauses.Region)
            .When("Partenaire établi dans un pays où le programme s'applique.", "The partner is in a country the program covers.")
            .By(settings.Region.Measure())                                                      .Asks(Required, Required, Required, Required,    Required),
        Row.Of(MarketingActivity, "Actions de marketing", "Marketing activities")
            .When("Au moins une action de promotion dans les douze mois qui précèdent le jour.", "At least one promotional activity in the twelve months before the day.")
            .In(Activities)
            .By(MarketingActivities, FactKinds.MarketingActivity)
                                                                                                .Asks(Required, Required, Optional, Optional,    Optional),
        Row.Of(WebsiteInformation, "Information sur le site du partenaire", "Information on the partner's website")
            .When("Dernière observation du site : l'information y est.", "Last look at the website: the information is there.")
            .By(Website, FactKinds.WebsiteInformation)                                          .Asks(Required, Required, Required, Required,    Recommended),
        Row.Of(ProductManager, "Chef de produit dédié", "Dedicated product manager")
            .When("Une personne nommée, toujours chez le partenaire.", "A named person who is still with the partner.")
            .By(new StillThere(FactKinds.ProductManager, FactKinds.PersonLeft), FactKinds.ProductManager, FactKinds.PersonLeft)
                                                                                                .Asks(Required, Required, Nothing,  Nothing,     Nothing),
        Row.Of(AnnualSales, "Ventes annuelles", "Annual sales")
            .When("Ventes de produits pour entreprises des douze mois qui précèdent le jour, remises aux clients finaux déduites, égales ou supérieures au seuil.", "Sales of business products in the twelve months before the day, less end-user discounts, at or above the threshold.")
            .In("EUR")
            .By(sales, FactKinds.Sales)                                                         .Asks(327_000,  65_000,   13_000,   7_000,       Nothing),
        Row.Of(MonthlyReporting, "Comptes rendus mensuels", "Monthly reporting")
            .When("Carnet de commandes, prévisions et ventes remis pour chacun des derniers mois échus.", "Order book, forecast and sales handed in for each of the latest months due.")
            .In(Reports)
            .By(submissions.MonthlyReport, FactKinds.MonthlyReport)                             .Asks(settings.MonthlyReporting.Months, settings.MonthlyReporting.Months, settings.MonthlyReporting.Months, Nothing, Nothing),
        Row.Of(BusinessPlan, "Plan d'affaires annuel", "Yearly business plan")
            .When("Plan de l'année, avec l'objectif de ventes et les actions de marketing, approuvé par l'éditeur.", "The year's plan, with sales target and marketing, approved by the vendor.")
            .In(Plans)
            .By(submissions.BusinessPlan, FactKinds.BusinessPlan)                               .Asks(Required, Required, Nothing,  Nothing,     Nothing),
        Row.Of(QuarterlyReview, "Revue trimestrielle", "Quarterly review")
            .When("Revue des affaires tenue pour le dernier trimestre échu.", "Business review held for the latest quarter due.")
            .In(Reviews)
            .By(submissions.QuarterlyReview, FactKinds.QuarterlyReview)                         .Asks(Required, Required, Nothing,  Nothing,     Nothing),
        Row.Of(SalesSpecialists, "Spécialistes commerciaux certifiés", "Certified sales specialists")
            .When("Personnes distinctes dont la certification commerciale est valable ce jour-là.", "Distinct persons whose sales certificate is valid on the day.")
            .In(Units.Persons)
            .By(people.Sales, FactKinds.SalesCertificate, FactKinds.PersonLeft)                 .Asks(3,        2,        1,        Recommended, Recommended),
        Row.Of(TechnicalSpecialists, "Spécialistes techniques certifiés", "Certified technical specialists")
            .When("Personnes distinctes dont la certification technique est valable ce jour-là.", "Distinct persons whose technical certificate is valid on the day.")
            .In(Units.Persons)
            .By(people.Technical, FactKinds.TechnicalCertificate, FactKinds.PersonLeft)         .Asks(3,        2,        1,        Recommended, Recommended),
        Row.Of(CustomerReferences, "Références client approuvées", "Approved customer references")
            .When("Référence convenue avec un bureau régional.", "A reference agreed with a regional office.")
            .In(References)
            .By(CountOf.Current(FactKinds.CustomerReference, Counts), FactKinds.CustomerReference)
                                                                                                .Asks(1,        Optional, Optional, Optional,    Optional),
    ]);

    public static string Clause(string requirement) => Clauses.ConditionPrefix + requirement;

    public static CountOf MarketingActivities { get; } = CountOf.Within(FactKinds.MarketingActivity, BusinessSales.TwelveMonthsBefore, Counts);

    private static FlagOf Website { get; } = new(FactKinds.WebsiteInformation, LocalizedText.Of(
        "Personne n'a encore regardé le site du partenaire : noter une observation.",
        "Nobody has looked at the partner's website yet: record an observation."));

    private static bool Counts(Fact fact) => fact.Value.Flag ?? true;
}

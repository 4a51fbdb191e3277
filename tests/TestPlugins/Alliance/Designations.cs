using PartnerHub.Contracts;
using PartnerHub.Toolkit;

namespace TestPlugins.Alliance;

/// <summary>The designations, one for each area: the same three conditions in each.</summary>
internal static class Designations
{
    public const string Cloud = "cloud";
    public const string Security = "security";

    public static DesignationTable Table(Sales sales) => new(Clauses.Designations,
    [
        Of(Cloud, "Cloud", "Cloud", sales),
        Of(Security, "Sécurité", "Security", sales),
    ]);

    private static DesignationRows Of(string area, string fr, string en, Sales sales) => DesignationRows.Of(area, fr, en).Asks(
        Row.Of(area + "-people", $"Personnes certifiées, {fr}", $"Certified people, {en}")
            .When("Personnes distinctes dont une certification du domaine est valable ce jour-là.", "Distinct persons with a certification in the area that is valid on the day.")
            .In(Units.Persons)
            .By(new DistinctPersons(FactKinds.Certification, held => InArea(held, area)), FactKinds.Certification)                                                   .Asks(2),
        Row.Of(area + "-references", $"Références client, {fr}", $"Customer references, {en}")
            .When("Références acceptées du domaine, datées des vingt-quatre mois qui précèdent.", "Accepted references in the area, dated in the twenty-four months before.")
            .In(UnitNames.References)
            .By(CountOf.Within(FactKinds.CustomerReference, Sales.TwentyFourMonths, fact => FactKinds.IsAccepted(fact) && InArea(fact, area)), FactKinds.CustomerReference) .Asks(2),
        Row.Of(area + "-sales", $"Ventes, {fr}", $"Sales, {en}")
            .When("Ventes du domaine des douze mois qui précèdent, en euros.", "Sales in the area of the twelve months before, in euro.")
            .In(Rates.Euro)
            .By(sales.In(area), FactKinds.Sales)                                                                                                                    .Asks(50_000));

    private static bool InArea(Fact fact, string area) => fact.Detail(FactKinds.Area).Text == area;
}

using PartnerHub.Contracts;
using PartnerHub.Toolkit;
using TestPlugins.Alliance.Levels;
using static PartnerHub.Toolkit.Ask;

namespace TestPlugins.Alliance;

/// <summary>The table of requirements.</summary>
internal static class Requirements
{
    public const string StockReport = "stock-report";

    private const string PathA = "a";
    private const string PathB = "b";

    public static Submitted StockReports { get; } = new(FactKinds.StockReport, ProgramYear.Calendar, PeriodForm.Month, last: 3, month => month.To.AddDays(5));

    public static RequirementTable Table(Sales sales, DesignationTable designations) => new(Clauses.RequirementPrefix, Ladders.Levels.Ids, Ladders.Levels.Ids,
    [
        //                                                                                                     member    select                                    premier                                          authorised                                 strategic
        Row.Of("region", "Pays de la région", "Country of the region").Under(Clauses.Region)
            .When("Partenaire établi dans un pays où le programme est offert.", "The partner is in a country where the program is offered.")
            .By(new Established(Regions.Countries))                                                     .Asks(Required, Required,                                 Required,                                        Required,                                  Required),
        Row.Of("agreement", "Contrat de partenariat", "Partner agreement")
            .When("Contrat valable ce jour-là.", "An agreement that holds on the day.")
            .By(new Presence(FactKinds.Agreement), FactKinds.Agreement)                                 .Asks(Required, Required,                                 Required,                                        Required,                                  Required),
        Row.Of("score", "Score", "Score").Under(Clauses.Score)
            .When("Croissance, personnes, références et marketing, plafonnés puis ajoutés.", "Growth, people, references and marketing, capped, then added.")
            .In(UnitNames.Points)
            .By(Scores.Of(sales), FactKinds.Sales, FactKinds.Certification, FactKinds.CustomerReference, FactKinds.MarketingActivity)
                                                                                                        .Asks(Nothing,  Least(30).WithEachPart().Noting("chaque partie au-dessus de zéro", "each part above zero"),
                                                                                                                                                                  Least(60).On(PathA).Or(Least(40).On(PathB)),     Nothing,                                   Nothing),
        Row.Of("annual-sales", "Ventes annuelles", "Annual sales")
            .When("Ventes des douze mois qui précèdent, dans la monnaie de la région.", "Sales of the twelve months before, in the region's currency.")
            .In(Rates.Euro)
            .By(sales.Annual, FactKinds.Sales)                                                          .Asks(Nothing,  InEach(50_000, 45_000, 55_000),           InEach(1_000_000, 900_000, 1_100_000).On(PathB), InEach(2_000_000, 1_800_000, 2_200_000),   InEach(4_000_000, 3_600_000, 4_400_000)),
        Row.Of("designations", "Compétences détenues", "Designations held")
            .When("Compétences détenues ce jour-là.", "Designations held on the day.")
            .In(UnitNames.Designations)
            .By(new DesignationsHeld(designations), FactKinds.Certification, FactKinds.CustomerReference, FactKinds.Sales)
                                                                                                        .Asks(Nothing,  Nothing,                                  1,                                               Nothing,                                   1),
        Row.Of(StockReport, "États de stock", "Stock reports")
            .When("État de stock remis pour chacun des trois derniers mois échus.", "A stock report handed in for each of the three latest months due.")
            .In(UnitNames.Reports)
            .By(StockReports, FactKinds.StockReport)                                                    .Asks(Nothing,  Nothing,                                  Nothing,                                         3,                                         3),
    ],
    Regions.All);

    private static Ask InEach(decimal west, decimal isles, decimal alps) => ByRegion((Regions.West, west), (Regions.Isles, isles), (Regions.Alps, alps));
}

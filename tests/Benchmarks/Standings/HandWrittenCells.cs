using PartnerHub.Contracts;

namespace PartnerHub.Benchmarks.Standings;

/// <summary>What each of the five statuses asks, written out.</summary>
internal static class HandWrittenCells
{
    public static readonly string[] Levels = ["registered", "bronze", "silver", "gold", "platinum"];

    public static readonly RequirementCell[] Region = Row("region", "flag", "KSP-6.REGION", R(true), R(true), R(true), R(true), R(true));
    public static readonly RequirementCell[] Marketing = Row("marketing-activities", "activities", O(1), O(1), O(1), R(1), R(1));
    public static readonly RequirementCell[] Website = Row("website-information", "flag", A(true), R(true), R(true), R(true), R(true));
    public static readonly RequirementCell[] ProductManager = Row("dedicated-product-manager", "flag", N, N, N, R(true), R(true));
    public static readonly RequirementCell[] Sales = Row("annual-sales", "EUR", N, R(7_000), R(13_000), R(65_000), R(327_000));
    public static readonly RequirementCell[] Monthly = Row("monthly-reporting", "reports", N, N, R(3), R(3), R(3));
    public static readonly RequirementCell[] Plan = Row("business-plan", "plans", N, N, N, R(1), R(1));
    public static readonly RequirementCell[] Review = Row("quarterly-review", "reviews", N, N, N, R(1), R(1));
    public static readonly RequirementCell[] SalesPeople = Row("sales-specialists", "persons", A(1), A(1), R(1), R(2), R(3));
    public static readonly RequirementCell[] TechnicalPeople = Row("technical-specialists", "persons", A(1), A(1), R(1), R(2), R(3));
    public static readonly RequirementCell[] References = Row("customer-references", "references", O(1), O(1), O(1), O(1), R(1));

    private static (Demand, FactValue) N => (Demand.NotAsked, FactValue.None);

    private static (Demand, FactValue) R(FactValue needed) => (Demand.Required, needed);

    private static (Demand, FactValue) A(FactValue needed) => (Demand.Recommended, needed);

    private static (Demand, FactValue) O(FactValue needed) => (Demand.Optional, needed);

    private static RequirementCell[] Row(string id, string unit, params (Demand Demand, FactValue Needed)[] cells) => Row(id, unit, "KSP-4.C." + id, cells);

    private static RequirementCell[] Row(string id, string unit, string clause, params (Demand Demand, FactValue Needed)[] cells) =>
    [
        .. cells.Select((cell, rank) => new RequirementCell
        {
            Requirement = id, Level = Levels[rank], Demand = cell.Demand, Needed = cell.Needed, Unit = unit, Clause = clause,
        }),
    ];
}

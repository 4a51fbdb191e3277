using PartnerHub.Contracts;

namespace PartnerHub.Imports.Sales;

/// <summary>What lines of a sales file become: the facts of a program that are money and add up.</summary>
internal static class SalesFacts
{
    /// <summary>The kind that the program asks files of, else its first that is money, adds up and belongs to no person or period; null when it has none.</summary>
    public static FactKind? KindOf(ProgramDescription program) => program.SalesReporting is { } reporting
        ? program.FactKinds.Single(fact => fact.Id == reporting.Kind)
        : program.FactKinds.FirstOrDefault(fact => fact is { ValueType: FactValueType.Money, Additive: true, PerPerson: false, Period: PeriodForm.None });
}

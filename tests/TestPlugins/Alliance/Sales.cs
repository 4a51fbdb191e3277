using PartnerHub.Contracts;
using PartnerHub.Toolkit;

namespace TestPlugins.Alliance;

/// <summary>Sales as the rules read them: in the region's currency, or in euro, each by the rates of its day.</summary>
internal sealed class Sales(Rates rates)
{
    public Rates Rates => rates;

    /// <summary>Of the twelve months before the day, in the region's currency.</summary>
    public SumInCurrency Annual { get; } = SumInCurrency.OfRegion(FactKinds.Sales, rates, Regions.All, TwelveMonths);

    /// <summary>Of the days of a quarter, in euro.</summary>
    public SumInCurrency InEuro { get; } = SumInCurrency.InEuro(FactKinds.Sales, rates);

    /// <summary>Of the twelve months before the day in one area, in euro.</summary>
    public SumInCurrency In(string area) => SumInCurrency.InEuro(FactKinds.Sales, rates, TwelveMonths, sale => sale.Product == area);

    public static Span TwelveMonths(DateOnly day) => Span.MonthsBefore(day, 12);

    public static Span TwentyFourMonths(DateOnly day) => Span.MonthsBefore(day, 24);
}

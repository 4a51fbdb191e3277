using PartnerHub.Contracts;
using PartnerHub.Toolkit;

namespace PartnerHub.Plugins.KasperskyTiers;

/// <summary>What counts as sales: list price less the discount given to the end user; a return counts below zero.</summary>
internal static class Sales
{
    public const string EndUserDiscount = "endUserDiscount";

    public static SumOf RollingYear { get; } = new(FactKinds.Sales, TwelveMonthsBefore, Net);

    public static Span TwelveMonthsBefore(DateOnly day) => Span.MonthsBefore(day, 12);

    public static decimal Net(Fact sale)
    {
        var amount = sale.Amount ?? 0;
        return sale.Details.Count > 0 && sale.Detail(EndUserDiscount).Number is { } percent
            ? amount * (100 - Math.Clamp(percent, 0, 100)) / 100
            : amount;
    }
}

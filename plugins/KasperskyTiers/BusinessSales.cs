using System.Collections.Frozen;
using PartnerHub.Contracts;
using PartnerHub.Toolkit;

namespace PartnerHub.Plugins.KasperskyTiers;

/// <summary>
/// What counts as sales: business products, bought from an official distributor where some are named, at list price less the
/// discount given to the end user. A return counts below zero. A sale that names no product or no distributor counts.
/// </summary>
internal sealed class BusinessSales(ProductSettings products, IReadOnlyList<string> distributors) : Measure
{
    public const string EndUserDiscount = "endUserDiscount";
    public const string Distributor = "distributor";

    private readonly FrozenSet<string> _products = products.Core.Concat(products.Enterprise).ToFrozenSet(StringComparer.Ordinal);
    private readonly FrozenSet<string> _distributors = distributors.ToFrozenSet(StringComparer.Ordinal);

    public static Span TwelveMonthsBefore(DateOnly day) => Span.MonthsBefore(day, 12);

    public override Measurement Take(Dossier dossier, DateOnly on, Why? why)
    {
        var days = TwelveMonthsBefore(on);
        why?.Over(days);
        return Measurement.Of(Over(dossier, days, on, why));
    }

    /// <summary>Net sales over given days, of facts dated up to the day asked.</summary>
    public decimal Over(Dossier dossier, Span days, DateOnly on, Why? why = null)
    {
        var sum = 0m;
        Dictionary<(string? Product, string? Distributor), decimal>? left = null;
        foreach (var sale in dossier.Facts.UpTo(FactKinds.Sales, on))
        {
            if (!days.Contains(sale.On))
            {
                continue;
            }

            if (IsBusiness(sale) && IsOfficial(sale))
            {
                sum += Net(sale);
                why?.Counted(sale);
            }
            else if (why is not null)
            {
                (string? Product, string? Distributor) from = IsBusiness(sale) ? (null, sale.Detail(Distributor).Text) : (sale.Product, null);
                left ??= [];
                left[from] = left.GetValueOrDefault(from) + Net(sale);
            }
        }

        foreach (var ((product, distributor), net) in left ?? [])
        {
            Tell(product, distributor, net, why!);
        }

        return sum;
    }

    private static decimal Net(Fact sale)
    {
        var amount = sale.Amount ?? 0;
        return sale.Details.Count > 0 && sale.Detail(EndUserDiscount).Number is { } percent
            ? amount * (100 - Math.Clamp(percent, 0, 100)) / 100
            : amount;
    }

    private bool IsBusiness(Fact sale) => sale.Product is not { } product || _products.Contains(product);

    private bool IsOfficial(Fact sale) =>
        _distributors.Count == 0 || sale.Details.Count == 0 || sale.Detail(Distributor).Text is not { } distributor || _distributors.Contains(distributor);

    private static void Tell(string? product, string? distributor, decimal net, Why why)
    {
        if (product is not null)
        {
            why.Say(
                $"Ne compte pas : {net:N2} EUR de « {product} », qui n'est pas un produit pour entreprises.",
                $"Does not count: {net:N2} EUR of '{product}', which is not a business product.");
        }
        else
        {
            why.Say(
                $"Ne compte pas : {net:N2} EUR achetés chez « {distributor} », qui n'est pas un distributeur officiel.",
                $"Does not count: {net:N2} EUR bought from '{distributor}', which is not an official distributor.");
        }
    }
}

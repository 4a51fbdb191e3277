using PartnerHub.Contracts;
using PartnerHub.Partners.Storage;

namespace PartnerHub.Partners.SalesSums;

/// <summary>Sales of a day, in ten-thousandths. Lines reversed count below zero.</summary>
internal readonly record struct SalesSum(
    string Kind, DateOnly On, string? Product, string Currency, string? Details, long Amount, long? Quantity, long Lines)
{
    /// <summary>Sums of the details that add up, as a JSON object.</summary>
    public string? Sums { get; init; }

    public static int ByKey(SalesSum left, SalesSum right)
    {
        int order;
        return (order = left.On.CompareTo(right.On)) != 0 ? order
            : (order = string.CompareOrdinal(left.Product, right.Product)) != 0 ? order
            : (order = string.CompareOrdinal(left.Currency, right.Currency)) != 0 ? order
            : (order = string.CompareOrdinal(left.Kind, right.Kind)) != 0 ? order
            : string.CompareOrdinal(left.Details, right.Details);
    }

    public SalesSum Plus(SalesSum other) => this with
    {
        Amount = Amount + other.Amount,
        Quantity = Quantity is null && other.Quantity is null ? null : (Quantity ?? 0) + (other.Quantity ?? 0),
        Lines = Lines + other.Lines,
        Sums = Sums is null || other.Sums is null ? Sums ?? other.Sums : Added(Sums, other.Sums),
    };

    public Fact ToFact()
    {
        var fact = new Fact
        {
            Kind = Kind,
            On = On,
            Amount = TenThousandths.Read(Amount),
            Currency = Currency,
            Quantity = Quantity is { } quantity ? TenThousandths.Read(quantity) : null,
            Product = Product,
        };
        return Details is null && Sums is null ? fact : fact with { Details = AllDetails() };
    }

    private Dictionary<string, FactValue> AllDetails()
    {
        var details = Read(Details);
        foreach (var (id, sum) in Read(Sums))
        {
            details[id] = sum;
        }

        return details;
    }

    private static string? Added(string left, string right)
    {
        var sums = FactColumns.Details(left);
        foreach (var (id, sum) in FactColumns.Details(right))
        {
            sums[id] = (sums.GetValueOrDefault(id).Number ?? 0) + (sum.Number ?? 0);
        }

        return FactColumns.Details(sums);
    }

    private static Dictionary<string, FactValue> Read(string? details) => details is null ? new(StringComparer.Ordinal) : FactColumns.Details(details);
}

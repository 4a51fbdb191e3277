using PartnerHub.Contracts;
using PartnerHub.Data;

namespace PartnerHub.Partners;

/// <summary>
/// Makes facts of the sums that batches added to a member's sales: what is alike in kind, day, product, currency and details
/// is one fact, and what was reversed to nothing is none.
/// </summary>
internal static class SalesFacts
{
    public const string Columns = "kind, sold_on, product, currency, details, amount, quantity, lines, sums";

    public static SalesSum Read(RowReader row, int at) => new(
        row.Word(at),
        row.Day(at + 1),
        row.WordOrNull(at + 2),
        row.Word(at + 3),
        row.WordOrNull(at + 4),
        row.Long(at + 5),
        row.LongOrNull(at + 6),
        row.Long(at + 7))
    {
        Sums = row.TextOrNull(at + 8) is { } sums ? FactText.Details(sums) : null,
    };

    public static void AddTo(List<Fact> facts, List<SalesSum> sums)
    {
        if (!IsSorted(sums))
        {
            sums.Sort(SalesSum.ByKey);
        }

        for (int start = 0, end; start < sums.Count; start = end)
        {
            var sum = sums[start];
            for (end = start + 1; end < sums.Count && SalesSum.ByKey(sum, sums[end]) == 0; end++)
            {
                sum = sum.Plus(sums[end]);
            }

            if (sum.Lines != 0)
            {
                facts.Add(sum.ToFact());
            }
        }
    }

    private static bool IsSorted(List<SalesSum> sums)
    {
        for (var i = 1; i < sums.Count; i++)
        {
            if (SalesSum.ByKey(sums[i - 1], sums[i]) > 0)
            {
                return false;
            }
        }

        return true;
    }
}

/// <summary>Sales of a day, in ten-thousandths. Lines reversed count below zero.</summary>
internal readonly record struct SalesSum(
    string Kind, DateOnly On, string? Product, string Currency, string? Details, long Amount, long? Quantity, long Lines)
{
    /// <summary>Sums of the details that add up.</summary>
    public IReadOnlyDictionary<string, FactValue>? Sums { get; init; }

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
        var details = Details is null ? new Dictionary<string, FactValue>(StringComparer.Ordinal) : FactText.Details(Details);
        foreach (var (id, sum) in Sums ?? new Dictionary<string, FactValue>(StringComparer.Ordinal))
        {
            details[id] = sum;
        }

        return details;
    }

    private static Dictionary<string, FactValue> Added(IReadOnlyDictionary<string, FactValue> left, IReadOnlyDictionary<string, FactValue> right)
    {
        var sums = new Dictionary<string, FactValue>(left, StringComparer.Ordinal);
        foreach (var (id, sum) in right)
        {
            sums[id] = (sums.GetValueOrDefault(id).Number ?? 0) + (sum.Number ?? 0);
        }

        return sums;
    }
}

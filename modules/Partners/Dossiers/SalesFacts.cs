using PartnerHub.Contracts;
using PartnerHub.Partners.SalesSums;

namespace PartnerHub.Partners.Dossiers;

/// <summary>
/// Makes facts of the sums that batches added to a member's sales: what is alike in kind, day, product, currency and details
/// is one fact, and what was reversed to nothing is none.
/// </summary>
internal static class SalesFacts
{
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

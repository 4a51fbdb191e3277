using PartnerHub.Questionnaires;

namespace PartnerHub.Onboarding.Drafts;

/// <summary>Thresholds that would spread today's partners evenly over the levels, in round figures that rise.</summary>
internal static class Thresholds
{
    private const decimal First = 10_000;
    private const decimal Rise = 5;

    public static decimal Suggest(DraftBasis basis, int rank)
    {
        var known = basis.Answers.Rows("partners")
            .Select(row => basis.Values.Cell<MoneyValue>("partners", "revenue", row)).OfType<MoneyValue>()
            .Where(money => money.Currency == basis.Currency && money.Amount > 0)
            .Select(money => money.Amount).Order().ToArray();
        var levels = basis.Levels.Count;
        return known.Length < levels ? First * (decimal)Math.Pow((double)Rise, rank - 1) : Rising(known, levels, rank);
    }

    private static decimal Rising(decimal[] known, int levels, int rank)
    {
        var before = 0m;
        for (var level = 1; level <= rank; level++)
        {
            var share = Round(known[(int)((long)known.Length * level / levels)]);
            before = share > before ? share : before + Round(before);
        }

        return before;
    }

    // One figure and zeros: a threshold that people can remember.
    public static decimal Round(decimal amount)
    {
        var unit = 1m;
        while (amount >= unit * 10)
        {
            unit *= 10;
        }

        return Math.Max(unit, decimal.Floor(amount / unit) * unit);
    }
}

using PartnerHub.Contracts;

namespace PartnerHub.Toolkit;

/// <summary>Lots that are accrued and expire, and what was spent of them: each time the oldest first, of those that can be spent on that day.</summary>
public sealed class LotBook
{
    private readonly List<Lot> _lots = [];

    /// <summary>Notes a lot, oldest first; one of nothing or less is none.</summary>
    /// <param name="accruedOn">The day it was accrued, the first on which it can be spent.</param>
    /// <param name="amount">What was accrued.</param>
    /// <param name="lastDay">The last day on which it can be spent; null when it has no end.</param>
    /// <param name="reasons">Why it was accrued.</param>
    public void Accrue(DateOnly accruedOn, decimal amount, DateOnly? lastDay, params IReadOnlyList<Reason> reasons)
    {
        if (amount > 0)
        {
            _lots.Add(new Lot { AccruedOn = accruedOn, Amount = amount, Left = amount, LastDay = lastDay, Reasons = reasons });
        }
    }

    /// <summary>Takes an amount spent on a day out of the lots that could be spent then. Spending has to be told by day.</summary>
    /// <returns>What no lot was there for; zero when all was.</returns>
    public decimal Spend(DateOnly day, decimal amount)
    {
        for (var i = 0; i < _lots.Count && amount > 0; i++)
        {
            if (CanBeSpent(_lots[i], day))
            {
                var taken = Math.Min(_lots[i].Left, amount);
                _lots[i] = _lots[i] with { Left = _lots[i].Left - taken };
                amount -= taken;
            }
        }

        return amount;
    }

    /// <summary>The lots that something is left of on a day, oldest first.</summary>
    public IReadOnlyList<Lot> On(DateOnly day) => [.. _lots.Where(lot => lot.Left > 0 && CanBeSpent(lot, day))];

    private static bool CanBeSpent(Lot lot, DateOnly day) => lot.AccruedOn <= day && !(lot.LastDay < day);
}

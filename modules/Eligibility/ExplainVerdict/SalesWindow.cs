using PartnerHub.Contracts;

namespace PartnerHub.Eligibility.ExplainVerdict;

/// <summary>Sales that counted, and the days on which they leave the period looked at, as long as nothing more is sold.</summary>
/// <param name="Currency">What they are in.</param>
/// <param name="Total">What they add up to.</param>
/// <param name="Leaving">By day; empty where the period does not move from day to day.</param>
/// <param name="IsCut">True where more leave later.</param>
internal sealed record SalesWindow(string Currency, decimal Total, IReadOnlyList<LeavingSales> Leaving, bool IsCut)
{
    private const int MostDays = 36;
    private const int MostTries = 4;

    /// <param name="evidence">What counted on the day.</param>
    /// <param name="on">The day.</param>
    /// <param name="startOn">The first day of the period that is looked at on another day; null where none is.</param>
    /// <returns>Null where no sales of one currency counted.</returns>
    public static async Task<SalesWindow?> OfAsync(Evidence evidence, DateOnly on, Func<DateOnly, Task<DateOnly?>> startOn)
    {
        Fact[] sales = [.. evidence.Facts.Where(fact => fact is { Amount: not null, Currency: not null })];
        if (sales.Length == 0 || evidence.From is not { } from || sales.Any(sale => sale.Currency != sales[0].Currency))
        {
            return null;
        }

        var total = sales.Sum(sale => sale.Amount!.Value);
        if (await startOn(on.AddDays(2)) is not { } soon || soon.DayNumber - from.DayNumber is not (> 0 and <= 3))
        {
            return new(sales[0].Currency!, total, [], false);
        }

        var leaving = new List<LeavingSales>();
        var left = total;
        var days = sales.GroupBy(sale => sale.On).OrderBy(day => day.Key).ToList();
        foreach (var day in days.Take(MostDays))
        {
            if (await FirstWithoutAsync(day.Key, on.AddDays(day.Key.DayNumber - from.DayNumber + 1), startOn) is not { } gone)
            {
                return new(sales[0].Currency!, total, leaving, true);
            }

            var amount = day.Sum(sale => sale.Amount!.Value);
            leaving.Add(new(gone, amount, left -= amount));
        }

        return new(sales[0].Currency!, total, leaving, days.Count > MostDays);
    }

    /// <summary>The first day on which a sale's day is looked at no more: the period is asked for, since months differ in length.</summary>
    private static async Task<DateOnly?> FirstWithoutAsync(DateOnly sold, DateOnly guess, Func<DateOnly, Task<DateOnly?>> startOn)
    {
        for (var tries = 0; tries < MostTries; tries++)
        {
            if (await startOn(guess) is not { } start)
            {
                return null;
            }

            if (start <= sold)
            {
                guess = guess.AddDays(1);
            }
            else if (await startOn(guess.AddDays(-1)) is { } before && before > sold)
            {
                guess = guess.AddDays(-1);
            }
            else
            {
                return guess;
            }
        }

        return null;
    }
}

/// <param name="On">The first day on which they no longer count.</param>
/// <param name="Amount">What leaves.</param>
/// <param name="Left">What still counts then.</param>
internal sealed record LeavingSales(DateOnly On, decimal Amount, decimal Left);

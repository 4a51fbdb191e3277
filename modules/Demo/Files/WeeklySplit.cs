namespace PartnerHub.Demo.Files;

/// <summary>Cuts a total into uneven weekly amounts that add up to it, to the cent.</summary>
internal static class WeeklySplit
{
    public static decimal[] Of(decimal total, int weeks, Random random)
    {
        var weights = Enumerable.Range(0, weeks).Select(_ => random.Next(60, 141)).ToArray();
        var sum = weights.Sum();
        var amounts = weights.Select(weight => decimal.Round(total * weight / sum, 2, MidpointRounding.ToZero)).ToArray();
        amounts[^1] += total - amounts.Sum();
        return amounts;
    }
}

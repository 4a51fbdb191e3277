namespace PartnerHub.Benchmarks.Measuring;

/// <summary>The rounds of two pieces of work. Medians are taken over pairs, then of the pairs' ratio or difference.</summary>
internal sealed class Comparison((Usage Measured, Usage Limit)[] rounds)
{
    public double Measured => Median(rounds.Select(round => round.Measured.Microseconds));

    public double Limit => Median(rounds.Select(round => round.Limit.Microseconds));

    public double MeasuredBytes => Median(rounds.Select(round => round.Measured.Bytes));

    public double LimitBytes => Median(rounds.Select(round => round.Limit.Bytes));

    public double Ratio => Median(rounds.Select(round => round.Measured.Nanoseconds / round.Limit.Nanoseconds));

    public double Added => Median(rounds.Select(round => round.Measured.Microseconds - round.Limit.Microseconds));

    public static double Median(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return sorted[sorted.Length / 2];
    }
}

using PartnerHub.Contracts;

namespace PartnerHub.Toolkit;

/// <summary>
/// By how many whole percent a figure of some months has grown against that of as many months before those, rounded down,
/// never below zero. Against nothing or less, anything above zero is all that can be had.
/// </summary>
/// <param name="figure">The figure; missing in one of the stretches, there is no growth to be told.</param>
/// <param name="months">Months of each stretch, up to the day before the day asked.</param>
/// <param name="againstNothing">What is given where the earlier figure is zero or less and the later one above zero.</param>
public sealed class Growth(SumInCurrency figure, int months, decimal againstNothing) : Measure
{
    // Next to nothing, any figure is growth without end, which no decimal holds.
    private const decimal MostTimes = 10_000_000;

    /// <inheritdoc/>
    public override Measurement Take(Dossier dossier, DateOnly on, Why? why)
    {
        var later = figure.Over(dossier, Span.MonthsBefore(on, months), on, why);
        var earlier = figure.Over(dossier, new Span(on.AddMonths(-2 * months), on.AddMonths(-months).AddDays(-1)), on, why);
        if ((earlier.Missing ?? later.Missing) is { } missing)
        {
            return Measurement.Lacking(missing);
        }

        return Measurement.Of(Percent(earlier.Sum, later.Sum));
    }

    private decimal Percent(decimal earlier, decimal later) =>
        earlier <= 0 ? (later > 0 ? againstNothing : 0)
        : later <= earlier ? 0
        : later - earlier >= earlier * MostTimes ? MostTimes * 100
        : decimal.Floor((later - earlier) * 100 / earlier);
}

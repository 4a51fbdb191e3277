using PartnerHub.Contracts;

namespace PartnerHub.Toolkit;

/// <summary>The sum of a money fact over some days. A return is a negative amount.</summary>
/// <param name="kind">The fact kind.</param>
/// <param name="days">The days summed, for the day asked.</param>
/// <param name="net">What counts of a fact; null for its amount.</param>
public sealed class SumOf(string kind, Func<DateOnly, Span> days, Func<Fact, decimal>? net = null) : Measure
{
    /// <inheritdoc/>
    public override Measurement Take(Dossier dossier, DateOnly on, Why? why)
    {
        var span = days(on);
        why?.Over(span);
        return Measurement.Of(Over(dossier, span, on, why));
    }

    /// <summary>The sum over given days, of facts dated up to the day asked.</summary>
    public decimal Over(Dossier dossier, Span span, DateOnly on, Why? why = null)
    {
        var sum = 0m;
        foreach (var fact in dossier.Facts.UpTo(kind, on))
        {
            if (span.Contains(fact.On))
            {
                sum += net is null ? fact.Amount ?? 0 : net(fact);
                why?.Counted(fact);
            }
        }

        return sum;
    }
}

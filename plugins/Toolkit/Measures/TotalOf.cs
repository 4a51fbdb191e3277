using PartnerHub.Contracts;

namespace PartnerHub.Toolkit;

/// <summary>Several sums over the same days as one figure.</summary>
/// <param name="parts">The sums.</param>
public sealed class TotalOf(params SumOf[] parts) : Measure
{
    /// <inheritdoc/>
    public override Measurement Take(Dossier dossier, DateOnly on, Why? why)
    {
        var total = 0m;
        foreach (var part in parts)
        {
            total += part.Take(dossier, on, why).Actual.Quantity ?? 0;
        }

        return Measurement.Of(total);
    }
}

using PartnerHub.Contracts;

namespace PartnerHub.Toolkit;

/// <summary>What the vendor has to approve: only a fact that says so, while it holds. The last one decides.</summary>
/// <param name="kind">The fact kind, a flag; a fact without a value approves nothing.</param>
public sealed class Approved(string kind) : Measure
{
    /// <inheritdoc/>
    public override Measurement Take(Dossier dossier, DateOnly on, Why? why)
    {
        var facts = dossier.Facts.UpTo(kind, on);
        for (var i = facts.Length - 1; i >= 0; i--)
        {
            if (facts[i].HoldsOn(on))
            {
                why?.Counted(facts[i]);
                return Measurement.Of(facts[i].Value.Flag == true);
            }
        }

        return Measurement.Of(false);
    }
}

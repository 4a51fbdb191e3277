using PartnerHub.Contracts;

namespace PartnerHub.Toolkit;

/// <summary>
/// Something the partner does or signs, and that is there or is not: the last fact decides, none means no.
/// </summary>
/// <param name="kind">The fact kind; a fact without a value means yes.</param>
public sealed class Presence(string kind) : Measure
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
                return Measurement.Of(facts[i].Value.Flag ?? true);
            }
        }

        return Measurement.Of(false);
    }
}

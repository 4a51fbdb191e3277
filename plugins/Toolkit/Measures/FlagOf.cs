using PartnerHub.Contracts;

namespace PartnerHub.Toolkit;

/// <summary>
/// Something that is so or is not, as last observed. An observation that holds on the day tells; one that has run out
/// tells that it is no longer so. With no observation at all the answer is not "no" but "nobody has looked".
/// </summary>
/// <param name="kind">The fact kind; a fact without a value means yes.</param>
/// <param name="nobodyLooked">What to ask for when there is no observation.</param>
public sealed class FlagOf(string kind, LocalizedText nobodyLooked) : Measure
{
    private readonly Measurement _lacking = Measurement.Lacking(new Missing { What = kind, Text = nobodyLooked });

    /// <inheritdoc/>
    public override Measurement Take(Dossier dossier, DateOnly on, Why? why)
    {
        var facts = dossier.Facts.UpTo(kind, on);
        if (facts.IsEmpty)
        {
            return _lacking;
        }

        var last = facts[^1];
        why?.Counted(last);
        return Measurement.Of(last.HoldsOn(on) && (last.Value.Flag ?? true));
    }
}

using PartnerHub.Contracts;

namespace PartnerHub.Toolkit;

/// <summary>Distinct persons of whom a fact holds on the day.</summary>
/// <param name="kind">The fact kind, per person.</param>
/// <param name="where">What a fact must be to count; null for any whose value is not false.</param>
public sealed class DistinctPersons(string kind, Func<Fact, bool>? where = null) : Measure
{
    /// <inheritdoc/>
    public override Measurement Take(Dossier dossier, DateOnly on, Why? why)
    {
        var facts = dossier.Facts.UpTo(kind, on);
        var count = 0;
        for (var i = 0; i < facts.Length; i++)
        {
            if (Counts(facts[i], on) && !IsCounted(facts[..i], facts[i].Person, on))
            {
                count++;
                why?.Counted(facts[i]);
            }
        }

        return Measurement.Of(count);
    }

    private bool IsCounted(ReadOnlySpan<Fact> earlier, string? person, DateOnly on)
    {
        foreach (var fact in earlier)
        {
            if (fact.Person == person && Counts(fact, on))
            {
                return true;
            }
        }

        return false;
    }

    private bool Counts(Fact fact, DateOnly on) => fact.HoldsOn(on) && (where?.Invoke(fact) ?? fact.Value.Flag ?? true);
}

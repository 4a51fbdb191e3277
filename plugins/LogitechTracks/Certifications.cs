using PartnerHub.Contracts;
using PartnerHub.Toolkit;

namespace PartnerHub.Plugins.LogitechTracks;

/// <summary>Product and technical certifications in force; of one person and kind only one counts, as when it was renewed early.</summary>
internal sealed class Certifications : Measure
{
    public override Measurement Take(Dossier dossier, DateOnly on, Why? why) =>
        Measurement.Of(Count(dossier, FactKinds.ProductCertification, on, why) + Count(dossier, FactKinds.TechnicalCertification, on, why));

    private static int Count(Dossier dossier, string kind, DateOnly on, Why? why)
    {
        var facts = dossier.Facts.UpTo(kind, on);
        var count = 0;
        for (var i = 0; i < facts.Length; i++)
        {
            if (InForce(facts[i], on) && !Repeats(facts[..i], facts[i].Person, on))
            {
                count++;
                why?.Counted(facts[i]);
            }
        }

        return count;
    }

    private static bool Repeats(ReadOnlySpan<Fact> earlier, string? person, DateOnly on)
    {
        if (person is null)
        {
            return false;
        }

        foreach (var fact in earlier)
        {
            if (fact.Person == person && InForce(fact, on))
            {
                return true;
            }
        }

        return false;
    }

    private static bool InForce(Fact fact, DateOnly on) => fact.HoldsOn(on) && (fact.Value.Flag ?? true);
}

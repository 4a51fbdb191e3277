using PartnerHub.Contracts;

namespace PartnerHub.Toolkit;

/// <summary>
/// Distinct persons who hold valid facts on the day: of any of some areas, or of every one of them. An area is a fact
/// kind, and a product where products matter. One who has left holds nothing. A fact that has run out still counts for
/// some days, by grace.
/// </summary>
/// <param name="kinds">The fact kinds, per person.</param>
/// <param name="products">The products the facts are about; empty for any.</param>
/// <param name="each">True when a person has to hold all kinds, for all products.</param>
/// <param name="departure">The fact kind of a departure, per person; null when nobody notes them.</param>
/// <param name="graceDays">Days after its last day through which a fact counts.</param>
/// <param name="where">What a fact must be to count; null for any.</param>
public sealed class PersonsHolding(
    IReadOnlyList<string> kinds, IReadOnlyList<string> products, bool each, string? departure, int graceDays, Func<Fact, bool>? where = null) : Measure
{
    private readonly int _areas = each ? kinds.Count * Math.Max(1, products.Count) : 1;

    /// <inheritdoc/>
    public override Measurement Take(Dossier dossier, DateOnly on, Why? why)
    {
        var persons = new Dictionary<string, Holding>(StringComparer.Ordinal);
        for (var kind = 0; kind < kinds.Count; kind++)
        {
            foreach (var fact in dossier.Facts.UpTo(kinds[kind], on))
            {
                Note(persons, dossier, kind, fact, on);
            }
        }

        var count = 0;
        List<DateOnly>? graces = null;
        foreach (var held in persons.Values.Where(held => held.Ends.Count == _areas))
        {
            count++;
            held.Facts.ForEach(fact => why?.Counted(fact));
            if (held.Ends.Values.Min() is var end && end < on)
            {
                (graces ??= []).Add(end.AddDays(graceDays));
            }
        }

        return new Measurement { Actual = count, GraceEnds = Grace.LatestFirst(graces) };
    }

    private void Note(Dictionary<string, Holding> persons, Dossier dossier, int kind, Fact fact, DateOnly on)
    {
        var product = products.Count == 0 ? 0 : IndexOf(fact.Product);
        var end = fact.Until ?? DateOnly.MaxValue;
        if (fact.Person is not { } person || product < 0 || fact.Value.Flag == false || where?.Invoke(fact) == false || (end < on && !Grace.Covers(end, graceDays, on)) || HasLeft(dossier, fact, on))
        {
            return;
        }

        if (!persons.TryGetValue(person, out var held))
        {
            persons.Add(person, held = new([], []));
        }

        var area = each ? (kind, product) : default;
        held.Ends[area] = held.Ends.TryGetValue(area, out var known) && known > end ? known : end;
        held.Facts.Add(fact);
    }

    private int IndexOf(string? product)
    {
        for (var i = 0; i < products.Count; i++)
        {
            if (products[i] == product)
            {
                return i;
            }
        }

        return -1;
    }

    private bool HasLeft(Dossier dossier, Fact held, DateOnly on)
    {
        foreach (var left in departure is null ? default : dossier.Facts.UpTo(departure, on))
        {
            if (left.Person == held.Person && left.On >= held.On)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The last day of each area held, and the facts.</summary>
    private sealed record Holding(Dictionary<(int Kind, int Product), DateOnly> Ends, List<Fact> Facts);
}

using PartnerHub.Contracts;

namespace PartnerHub.Benchmarks.Standings;

/// <summary>Certified people in plain code: who is there, and the last days of grace of those who left and are not replaced.</summary>
internal static class HandWrittenPeople
{
    public static (int Present, List<DateOnly>? Graces) Count(ReadOnlySpan<Fact> certificates, ReadOnlySpan<Fact> departures, DateOnly on)
    {
        var present = 0;
        for (var i = 0; i < certificates.Length; i++)
        {
            present += IsPresent(certificates[i], departures, on) && !Counted(certificates[..i], certificates[i], departures, on) ? 1 : 0;
        }

        return (present, departures.IsEmpty ? null : Graces(certificates, departures, on));
    }

    public static bool HasLeft(ReadOnlySpan<Fact> departures, Fact certificate)
    {
        foreach (var departure in departures)
        {
            if (departure.Person == certificate.Person && departure.On >= certificate.On)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsPresent(Fact certificate, ReadOnlySpan<Fact> departures, DateOnly on) =>
        certificate.HoldsOn(on) && !HasLeft(departures, certificate);

    private static bool Counted(ReadOnlySpan<Fact> earlier, Fact certificate, ReadOnlySpan<Fact> departures, DateOnly on)
    {
        foreach (var fact in earlier)
        {
            if (fact.Person == certificate.Person && IsPresent(fact, departures, on))
            {
                return true;
            }
        }

        return false;
    }

    private static List<DateOnly>? Graces(ReadOnlySpan<Fact> certificates, ReadOnlySpan<Fact> departures, DateOnly on)
    {
        List<DateOnly>? graces = null;
        HashSet<string>? seen = null;
        HashSet<string>? taken = null;
        foreach (var departure in departures)
        {
            if (departure.Person is not { } person || !Certified(certificates, person, departure.On) || CameBack(certificates, person, departure.On)
                || !(seen ??= new(StringComparer.Ordinal)).Add(person))
            {
                continue;
            }

            var replaced = TakeReplacement(certificates, departures, departure, on, taken ??= new(StringComparer.Ordinal));
            var ends = departure.On.AddDays(90);
            if (!replaced && on <= ends && Holds(certificates, person, on))
            {
                (graces ??= []).Add(ends);
            }
        }

        graces?.Sort((left, right) => right.CompareTo(left));
        return graces;
    }

    private static bool TakeReplacement(ReadOnlySpan<Fact> certificates, ReadOnlySpan<Fact> departures, Fact departure, DateOnly on, HashSet<string> taken)
    {
        foreach (var fact in certificates)
        {
            if (fact.On >= departure.On && fact.Person != departure.Person && IsPresent(fact, departures, on)
                && !Certified(certificates, fact.Person!, departure.On) && taken.Add(fact.Person!))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Certified(ReadOnlySpan<Fact> certificates, string person, DateOnly before)
    {
        foreach (var fact in certificates)
        {
            if (fact.Person == person && fact.On < before && fact.HoldsOn(before))
            {
                return true;
            }
        }

        return false;
    }

    private static bool CameBack(ReadOnlySpan<Fact> certificates, string person, DateOnly leftOn)
    {
        foreach (var fact in certificates)
        {
            if (fact.Person == person && fact.On > leftOn)
            {
                return true;
            }
        }

        return false;
    }

    private static bool Holds(ReadOnlySpan<Fact> certificates, string person, DateOnly on)
    {
        foreach (var fact in certificates)
        {
            if (fact.Person == person && fact.HoldsOn(on))
            {
                return true;
            }
        }

        return false;
    }
}

using System.Globalization;
using PartnerHub.Contracts;

namespace PartnerHub.Toolkit;

/// <summary>
/// Distinct persons who hold a valid certificate on the day. One who has left counts through some days of grace, unless
/// replaced: by a person certified on or after the departure who was not certified before it. The replacement counts for
/// itself and the leaver no longer does.
/// </summary>
/// <param name="certificate">The certificate's fact kind, per person.</param>
/// <param name="departure">The fact kind of a departure, per person, dated the day of departure; <c>details.toldOn</c> is the day the vendor was told.</param>
/// <param name="graceDays">Days after the departure through which the leaver counts; null for ever.</param>
public sealed class PersonsWith(string certificate, string departure, int? graceDays) : Measure
{
    /// <inheritdoc/>
    public override Measurement Take(Dossier dossier, DateOnly on, Why? why)
    {
        var present = CountPresent(dossier, on, why);
        if (dossier.Facts.UpTo(departure, on).IsEmpty)
        {
            return Measurement.Of(present);
        }

        var graces = new List<DateOnly>();
        foreach (var leaver in Leavers(dossier, on))
        {
            if (leaver.ReplacedBy is null && leaver.CertificateHolds && on <= leaver.GraceEnds)
            {
                graces.Add(leaver.GraceEnds);
            }
        }

        graces.Sort((left, right) => right.CompareTo(left));
        return new Measurement { Actual = present + graces.Count, GraceEnds = graces };
    }

    /// <summary>The leavers past their grace whom nobody has replaced, though their certificate would still be valid.</summary>
    public int Lapsed(Dossier dossier, DateOnly on) => dossier.Facts.UpTo(departure, on).IsEmpty
        ? 0
        : Leavers(dossier, on).Count(leaver => leaver.ReplacedBy is null && leaver.CertificateHolds && on > leaver.GraceEnds);

    /// <summary>All certified persons who have left by a day and not come back, by day of departure, with their replacements.</summary>
    public IReadOnlyList<Leaver> Leavers(Dossier dossier, DateOnly on)
    {
        var certificates = dossier.Facts.UpTo(certificate, on);
        var leavers = new List<Leaver>();
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var fact in dossier.Facts.UpTo(departure, on))
        {
            if (fact.Person is null || !CertifiedBefore(certificates, fact.Person, fact.On) || HasComeBack(certificates, fact.Person, fact.On)
                || leavers.Exists(leaver => leaver.Person == fact.Person))
            {
                continue;
            }

            var replacement = Replacement(dossier, fact, on, taken);
            leavers.Add(new Leaver
            {
                Person = fact.Person,
                LeftOn = fact.On,
                GraceEnds = graceDays is { } days ? fact.On.AddDays(days) : DateOnly.MaxValue,
                ToldOn = Day(fact.Detail("toldOn")),
                ReplacedBy = replacement?.Person,
                ReplacedOn = replacement?.On,
                CertificateHolds = HoldsOn(certificates, fact.Person, on),
            });
        }

        return leavers;
    }

    private int CountPresent(Dossier dossier, DateOnly on, Why? why)
    {
        var certificates = dossier.Facts.UpTo(certificate, on);
        var departures = dossier.Facts.UpTo(departure, on);
        var present = 0;
        for (var i = 0; i < certificates.Length; i++)
        {
            var fact = certificates[i];
            if (fact.HoldsOn(on) && !HasLeft(departures, fact) && !Repeats(certificates[..i], fact, departures, on))
            {
                present++;
                why?.Counted(fact);
            }
        }

        return present;
    }

    private Fact? Replacement(Dossier dossier, Fact left, DateOnly on, HashSet<string> taken)
    {
        var certificates = dossier.Facts.UpTo(certificate, on);
        var departures = dossier.Facts.UpTo(departure, on);
        foreach (var fact in certificates)
        {
            if (fact.On >= left.On && fact.HoldsOn(on) && fact.Person != left.Person && !HasLeft(departures, fact)
                && !CertifiedBefore(certificates, fact.Person, left.On) && taken.Add(fact.Person!))
            {
                return fact;
            }
        }

        return null;
    }

    /// <summary>A person certified again after leaving has come back, so only a departure on or after the certificate counts.</summary>
    private static bool HasLeft(ReadOnlySpan<Fact> departures, Fact certificate)
    {
        foreach (var fact in departures)
        {
            if (fact.Person == certificate.Person && fact.On >= certificate.On)
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasComeBack(ReadOnlySpan<Fact> certificates, string person, DateOnly leftOn)
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

    private static bool Repeats(ReadOnlySpan<Fact> earlier, Fact certificate, ReadOnlySpan<Fact> departures, DateOnly on)
    {
        foreach (var fact in earlier)
        {
            if (fact.Person == certificate.Person && fact.HoldsOn(on) && !HasLeft(departures, fact))
            {
                return true;
            }
        }

        return false;
    }

    private static bool CertifiedBefore(ReadOnlySpan<Fact> certificates, string? person, DateOnly day)
    {
        foreach (var fact in certificates)
        {
            if (fact.Person == person && fact.On < day && fact.HoldsOn(day))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HoldsOn(ReadOnlySpan<Fact> certificates, string person, DateOnly on)
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

    private static DateOnly? Day(FactValue value) =>
        DateOnly.TryParseExact(value.Text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}

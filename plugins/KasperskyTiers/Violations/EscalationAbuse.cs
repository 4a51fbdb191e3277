using PartnerHub.Contracts;
using PartnerHub.Toolkit;

namespace PartnerHub.Plugins.KasperskyTiers.Violations;

/// <summary>
/// An effort is a technical certificate gained in the sixty days after the warning, or fewer escalations in them than in
/// the sixty up to it. Escalations found to be justified do not count.
/// </summary>
internal static class EscalationAbuse
{
    public static Finding SinceWarning(Dossier dossier, DateOnly warnedOn, DateOnly on)
    {
        var after = new Span(warnedOn.AddDays(1), warnedOn.AddDays(Ladders.Patience));
        foreach (var certificate in dossier.Facts.UpTo(FactKinds.TechnicalCertificate, on))
        {
            if (after.Contains(certificate.On))
            {
                return Finding.Nothing(Words.Because(
                    Clauses.Sanctions,
                    $"Une certification technique a été acquise le {certificate.On:D}, après l'avertissement : rien ne suit.",
                    $"A technical certificate was gained on {certificate.On:D}, after the warning: nothing follows."));
            }
        }

        var (earlier, since) = (Count(dossier, new Span(warnedOn.AddDays(1 - Ladders.Patience), warnedOn), on), Count(dossier, after, on));
        return on > after.To && since < earlier
            ? Finding.Nothing(Words.Because(
                Clauses.Sanctions,
                $"Escalades dans les {Ladders.Patience} jours qui suivent l'avertissement du {warnedOn:D} : {since}, contre {earlier} avant ; rien ne suit.",
                $"Escalations in the {Ladders.Patience} days after the warning of {warnedOn:D}: {since}, against {earlier} before; nothing follows."))
            : Finding.Step(Words.Because(
                Clauses.Sanctions,
                $"Escalades depuis l'avertissement du {warnedOn:D} : {since}, contre {earlier} avant ; aucune certification technique nouvelle.",
                $"Escalations since the warning of {warnedOn:D}: {since}, against {earlier} before; no new technical certificate."));
    }

    private static int Count(Dossier dossier, Span days, DateOnly on)
    {
        var count = 0;
        foreach (var fact in dossier.Facts.UpTo(FactKinds.Escalation, on))
        {
            count += days.Contains(fact.On) && (fact.Value.Flag ?? true) ? 1 : 0;
        }

        return count;
    }
}

using System.Globalization;
using PartnerHub.Contracts;
using PartnerHub.Toolkit;

namespace PartnerHub.Plugins.KasperskyTiers.Violations;

/// <summary>
/// Requests left without an answer once the third working day after their receipt has passed. Where no request is on
/// record, the case itself stands as the proof.
/// </summary>
internal sealed class SupportSilence(WorkingDays workingDays)
{
    private const int DaysToAnswer = 3;

    /// <summary>Whether a warning follows: a request was silent on some day since the case was opened.</summary>
    public Finding SinceOpened(Dossier dossier, DateOnly openedOn, DateOnly on)
    {
        foreach (var request in Requests(dossier, on))
        {
            if (AnsweredOn(request) is { } answered && answered < openedOn)
            {
                continue;
            }

            var overdue = Overdue(dossier, request);
            var silent = Later(overdue, openedOn);
            if (silent <= on && (AnsweredOn(request) ?? DateOnly.MaxValue) >= silent)
            {
                return Finding.Step(Silent(request, overdue));
            }
        }

        return Waiting(dossier, on) ?? (Requests(dossier, on).IsEmpty
            ? Finding.Step(Words.Because(Clauses.Sanctions, $"Aucune demande n'est versée au dossier : la violation établie le {openedOn:D} en tient lieu.", $"No request is on record: the violation established on {openedOn:D} stands for it."))
            : Finding.Nothing(Words.Because(Clauses.Sanctions, $"Toutes les demandes ont reçu une réponse à temps.", $"Every request was answered in time.")));
    }

    /// <summary>Whether the warning stayed without effect: a request is overdue on the day, again or still.</summary>
    public Finding SinceWarning(Dossier dossier, DateOnly warnedOn, DateOnly on)
    {
        foreach (var request in Requests(dossier, on))
        {
            if (Unanswered(request, on) && Overdue(dossier, request) is var overdue && overdue <= on)
            {
                return Finding.Step(Silent(request, overdue), warnedOn.AddDays(1));
            }
        }

        return Waiting(dossier, on) ?? (Requests(dossier, on).IsEmpty
            ? Finding.Step(Words.Because(Clauses.Sanctions, $"Rien ne montre que l'avertissement du {warnedOn:D} ait eu un effet.", $"Nothing shows that the warning of {warnedOn:D} had any effect."), warnedOn.AddDays(1))
            : Finding.Nothing(Words.Because(Clauses.Sanctions, $"Depuis l'avertissement du {warnedOn:D}, toutes les demandes ont une réponse.", $"Since the warning of {warnedOn:D} every request has an answer.")));
    }

    /// <summary>A step from the day on which the next unanswered request is overdue; null when none is open.</summary>
    private Finding? Waiting(Dossier dossier, DateOnly on)
    {
        (DateOnly Overdue, Fact Request)? first = null;
        foreach (var request in Requests(dossier, on))
        {
            if (Unanswered(request, on) && Overdue(dossier, request) is var overdue && (first is null || overdue < first.Value.Overdue))
            {
                first = (overdue, request);
            }
        }

        return first is { } next
            ? Finding.Step(
                Words.Because(
                    Clauses.Sanctions,
                    $"La demande du {next.Request.On:D} n'est en retard que le {next.Overdue:D}, sans réponse d'ici là.",
                    $"The request of {next.Request.On:D} is overdue on {next.Overdue:D} only, without an answer by then."),
                next.Overdue)
            : null;
    }

    /// <summary>The first day on which it is overdue.</summary>
    private DateOnly Overdue(Dossier dossier, Fact request) => workingDays.After(dossier.Partner.Country, request.On, DaysToAnswer).AddDays(1);

    private static ReadOnlySpan<Fact> Requests(Dossier dossier, DateOnly on) => dossier.Facts.UpTo(FactKinds.SupportRequest, on);

    private static bool Unanswered(Fact request, DateOnly on) => AnsweredOn(request) is not { } day || day > on;

    private static DateOnly? AnsweredOn(Fact request) =>
        DateOnly.TryParseExact(request.Detail(FactKinds.AnsweredOn).Text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static Reason Silent(Fact request, DateOnly overdue) => Words.Because(
        Clauses.Sanctions,
        $"La demande du {request.On:D} était sans réponse le {overdue:D}, après {DaysToAnswer} jours ouvrés.",
        $"The request of {request.On:D} had no answer on {overdue:D}, after {DaysToAnswer} working days.");

    private static DateOnly Later(DateOnly day, DateOnly other) => day > other ? day : other;
}

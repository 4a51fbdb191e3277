using System.Globalization;
using PartnerHub.Contracts;
using PartnerHub.Plugins.Questionnaire.Language;
using PartnerHub.Toolkit;

namespace PartnerHub.Plugins.Questionnaire.Answering;

/// <summary>
/// What was left without an answer once so many working days have passed. Where nothing is on record that could have
/// been answered, the case itself stands as the proof.
/// </summary>
internal sealed class Silence(AnsweredPart part, string clause, WorkingDays workingDays)
{
    private readonly int _daysToAnswer = part.WorkingDays;

    /// <summary>Whether the first step follows: something was overdue on some day since the case was opened.</summary>
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
            ? Finding.Step(Words.Because(clause, $"Aucune demande n'est versée au dossier : la violation établie le {openedOn:D} en tient lieu.", $"No request is on record: the violation established on {openedOn:D} stands for it."))
            : Finding.Nothing(Words.Because(clause, $"Toutes les demandes ont reçu une réponse à temps.", $"Every request was answered in time.")));
    }

    /// <summary>Whether the step before stayed without effect: something is overdue on the day, again or still.</summary>
    public Finding Since(Dossier dossier, DateOnly stepOn, DateOnly on)
    {
        foreach (var request in Requests(dossier, on))
        {
            if (Unanswered(request, on) && Overdue(dossier, request) is var overdue && overdue <= on)
            {
                return Finding.Step(Silent(request, overdue), stepOn.AddDays(1));
            }
        }

        return Waiting(dossier, on) ?? (Requests(dossier, on).IsEmpty
            ? Finding.Step(Words.Because(clause, $"Rien ne montre que l'étape du {stepOn:D} ait eu un effet.", $"Nothing shows that the step of {stepOn:D} had any effect."), stepOn.AddDays(1))
            : Finding.Nothing(Words.Because(clause, $"Depuis l'étape du {stepOn:D}, toutes les demandes ont une réponse.", $"Since the step of {stepOn:D} every request has an answer.")));
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
                    clause,
                    $"La demande du {next.Request.On:D} n'est en retard que le {next.Overdue:D}, sans réponse d'ici là.",
                    $"The request of {next.Request.On:D} is overdue on {next.Overdue:D} only, without an answer by then."),
                next.Overdue)
            : null;
    }

    /// <summary>The first day on which it is overdue.</summary>
    private DateOnly Overdue(Dossier dossier, Fact request) => workingDays.After(dossier.Partner.Country, request.On, _daysToAnswer).AddDays(1);

    private ReadOnlySpan<Fact> Requests(Dossier dossier, DateOnly on) => dossier.Facts.UpTo(part.Of, on);

    private bool Unanswered(Fact request, DateOnly on) => AnsweredOn(request) is not { } day || day > on;

    private DateOnly? AnsweredOn(Fact request) =>
        DateOnly.TryParseExact(request.Detail(part.On).Text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private Reason Silent(Fact request, DateOnly overdue) => Words.Because(
        clause,
        $"La demande du {request.On:D} était sans réponse le {overdue:D}, après {_daysToAnswer} jours ouvrés.",
        $"The request of {request.On:D} had no answer on {overdue:D}, after {_daysToAnswer} working days.");

    private static DateOnly Later(DateOnly day, DateOnly other) => day > other ? day : other;
}

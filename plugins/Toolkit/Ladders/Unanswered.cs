using System.Globalization;
using PartnerHub.Contracts;

namespace PartnerHub.Toolkit;

/// <summary>
/// Requests left without an answer once so many working days have passed since their receipt. Where no request is on
/// record, the case itself stands as the proof.
/// </summary>
public sealed class Unanswered(WorkingDays workingDays)
{
    /// <summary>The fact kind of what is to be answered.</summary>
    public required string Requests { get; init; }

    /// <summary>The detail of a request that says on which day it was answered.</summary>
    public required string AnsweredOn { get; init; }

    /// <summary>Working days within which an answer is due, by the holidays of the partner's country.</summary>
    public required int DaysToAnswer { get; init; }

    /// <summary>The clause its reasons cite.</summary>
    public required string Clause { get; init; }

    /// <summary>What the step before is called, with its article: <c>the warning</c>.</summary>
    public LocalizedText StepBefore { get; init; } = LocalizedText.Of("l'étape", "the step");

    /// <summary>Whether the first step follows: a request was overdue on some day since the case was opened.</summary>
    public Finding SinceOpened(Dossier dossier, DateOnly openedOn, DateOnly on)
    {
        foreach (var request in RequestsOf(dossier, on))
        {
            if (AnswerOf(request) is { } answered && answered < openedOn)
            {
                continue;
            }

            var overdue = Overdue(dossier, request);
            var silent = overdue > openedOn ? overdue : openedOn;
            if (silent <= on && (AnswerOf(request) ?? DateOnly.MaxValue) >= silent)
            {
                return Finding.Step(Silent(request, overdue));
            }
        }

        return Waiting(dossier, on) ?? (RequestsOf(dossier, on).IsEmpty
            ? Finding.Step(Words.Because(Clause, $"Aucune demande n'est versée au dossier : la violation établie le {openedOn:D} en tient lieu.", $"No request is on record: the violation established on {openedOn:D} stands for it."))
            : Finding.Nothing(Words.Because(Clause, $"Toutes les demandes ont reçu une réponse à temps.", $"Every request was answered in time.")));
    }

    /// <summary>Whether the step before stayed without effect: a request is overdue on the day, again or still.</summary>
    public Finding SinceStep(Dossier dossier, DateOnly stepOn, DateOnly on)
    {
        foreach (var request in RequestsOf(dossier, on))
        {
            if (IsOpen(request, on) && Overdue(dossier, request) is var overdue && overdue <= on)
            {
                return Finding.Step(Silent(request, overdue), stepOn.AddDays(1));
            }
        }

        return Waiting(dossier, on) ?? (RequestsOf(dossier, on).IsEmpty
            ? Finding.Step(Words.Because(Clause, $"Rien ne montre que {StepBefore.Fr} du {stepOn:D} ait eu un effet.", $"Nothing shows that {StepBefore.En} of {stepOn:D} had any effect."), stepOn.AddDays(1))
            : Finding.Nothing(Words.Because(Clause, $"Depuis {StepBefore.Fr} du {stepOn:D}, toutes les demandes ont une réponse.", $"Since {StepBefore.En} of {stepOn:D} every request has an answer.")));
    }

    /// <summary>A step from the day on which the next open request is overdue; null when none is open.</summary>
    private Finding? Waiting(Dossier dossier, DateOnly on)
    {
        (DateOnly Overdue, Fact Request)? first = null;
        foreach (var request in RequestsOf(dossier, on))
        {
            if (IsOpen(request, on) && Overdue(dossier, request) is var overdue && (first is null || overdue < first.Value.Overdue))
            {
                first = (overdue, request);
            }
        }

        return first is { } next
            ? Finding.Step(
                Words.Because(
                    Clause,
                    $"La demande du {next.Request.On:D} n'est en retard que le {next.Overdue:D}, sans réponse d'ici là.",
                    $"The request of {next.Request.On:D} is overdue on {next.Overdue:D} only, without an answer by then."),
                next.Overdue)
            : null;
    }

    /// <summary>The first day on which it is overdue.</summary>
    private DateOnly Overdue(Dossier dossier, Fact request) => workingDays.After(dossier.Partner.Country, request.On, DaysToAnswer).AddDays(1);

    private ReadOnlySpan<Fact> RequestsOf(Dossier dossier, DateOnly on) => dossier.Facts.UpTo(Requests, on);

    private bool IsOpen(Fact request, DateOnly on) => AnswerOf(request) is not { } day || day > on;

    private DateOnly? AnswerOf(Fact request) =>
        DateOnly.TryParseExact(request.Detail(AnsweredOn).Text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private Reason Silent(Fact request, DateOnly overdue) => Words.Because(
        Clause,
        $"La demande du {request.On:D} était sans réponse le {overdue:D}, après {DaysToAnswer} jours ouvrés.",
        $"The request of {request.On:D} had no answer on {overdue:D}, after {DaysToAnswer} working days.");
}

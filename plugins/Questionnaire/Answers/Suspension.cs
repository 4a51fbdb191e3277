using PartnerHub.Contracts;
using PartnerHub.Plugins.Questionnaire.Descriptions;
using PartnerHub.Toolkit;

namespace PartnerHub.Plugins.Questionnaire.Answers;

/// <summary>Steps of a member's cases that withhold benefits while they stand, or all of them with the membership they end.</summary>
internal sealed class Suspension(IReadOnlyList<Violation> violations, IReadOnlyList<DefinedLadder> ladders)
{
    public IReadOnlyList<Violation> Violations => violations;

    /// <summary>Why a benefit is withheld on a day; null when it is not.</summary>
    public Reason? Of(Dossier dossier, string benefit, DateOnly day) =>
        dossier.Cases.Count == 0 ? null
        : Ends(dossier, day) ?? (StandingStep.Suspending(dossier, violations, benefit, day) is { } step ? Because(step) : null);

    /// <summary>Why nothing is granted any more; null while the membership goes on.</summary>
    public Reason? Ends(Dossier dossier, DateOnly day)
    {
        foreach (var @case in dossier.Cases)
        {
            var known = ladders.FirstOrDefault(ladder => ladder.Ladder.Id == @case.Violation);
            var last = known?.Part.Ladder.FirstOrDefault(step => step.Ends && @case.Steps.Any(taken => taken.Kind == step.Kind && taken.On <= day));
            if (last is not null && (@case.IsOpenOn(day) || @case.State == CaseState.Ended))
            {
                var taken = @case.Steps.First(step => step.Kind == last.Kind).On;
                return Words.Because(
                    known!.Ladder.Clause,
                    $"{last.Name.Fr} depuis le {taken:D} : plus rien n'est accordé.",
                    $"{last.Name.En} since {taken:D}: nothing is granted any more.");
            }
        }

        return null;
    }

    private Reason Because(StandingStep step)
    {
        var clause = violations.First(known => known.Id == step.Case.Violation).Clause;
        return step.Until is { } last
            ? Words.Because(
                clause,
                $"Suspendu : {step.Step.Name.Fr} depuis le {step.Taken.On:D}, jusqu'au {last:D} inclus.",
                $"Withheld: {step.Step.Name.En} since {step.Taken.On:D}, up to and including {last:D}.")
            : Words.Because(clause, $"Suspendu : {step.Step.Name.Fr} depuis le {step.Taken.On:D}.", $"Withheld: {step.Step.Name.En} since {step.Taken.On:D}.");
    }
}

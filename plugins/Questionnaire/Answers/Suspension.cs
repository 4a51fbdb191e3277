using PartnerHub.Contracts;
using PartnerHub.Toolkit;

namespace PartnerHub.Plugins.Questionnaire.Answers;

/// <summary>Steps of a member's cases that withhold benefits while they stand.</summary>
internal sealed class Suspension(IReadOnlyList<Violation> violations)
{
    public IReadOnlyList<Violation> Violations => violations;

    /// <summary>Why a benefit is withheld on a day; null when it is not.</summary>
    public Reason? Of(Dossier dossier, string benefit, DateOnly day) =>
        dossier.Cases.Count > 0 && StandingStep.Suspending(dossier, violations, benefit, day) is { } step ? Because(step) : null;

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

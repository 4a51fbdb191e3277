using PartnerHub.Contracts;
using PartnerHub.Plugins.Questionnaire.Descriptions;
using PartnerHub.Toolkit;

namespace PartnerHub.Plugins.Questionnaire.Answers;

/// <summary>Violations of which each incident is a case of its own: how far it goes depends on the member's cases before it.</summary>
internal sealed class Incidents(DefinedLadder defined, int months)
{
    private readonly SanctionLadder _ladder = defined.Ladder;

    public CaseRuling Rule(Dossier dossier, SanctionCase @case, DateOnly on) =>
        @case.Steps.Where(step => step.On <= on).MaxBy(step => step.On) is { } taken ? After(taken, on) : Step(dossier, @case, on);

    /// <summary>One step settles a case; a step that lasts some days does when they are over.</summary>
    private CaseRuling After(CaseStep taken, DateOnly on)
    {
        var index = IndexOf(taken.Kind);
        if (index >= 0 && defined.Part.Ladder[index].Ends)
        {
            return Nothing(CaseState.Ended, $"La dernière étape a été prise : rien ne suit.", $"The last step has been taken: nothing follows.");
        }

        var name = index >= 0 ? _ladder.Steps[index].Name : LocalizedText.Of(taken.Kind, taken.Kind);
        return LastDay(taken) is not { } last ? Nothing(CaseState.Closed,
                $"{name.Fr}, le {taken.On:D}, clôt ce dossier ; un autre incident sera un autre dossier.", $"{name.En} of {taken.On:D} closes this case; another incident will be another case.")
            : on <= last ? Nothing(CaseState.Probation, $"{name.Fr} jusqu'au {last:D} inclus.", $"{name.En} up to and including {last:D}.") with { Until = last }
            : Nothing(CaseState.Closed, $"{name.Fr} a pris fin le {last:D} : le dossier est clos.", $"{name.En} ended on {last:D}: the case is closed.");
    }

    private CaseRuling Step(Dossier dossier, SanctionCase @case, DateOnly on)
    {
        if (Repeats.LastBefore(dossier, @case, on) is not { } last || !Repeats.Within(@case, last, months))
        {
            return Follows(_ladder.Steps[0], $"Premier incident en {months} mois, établi le {@case.OpenedOn:D}.", $"First incident in {months} months, established on {@case.OpenedOn:D}.");
        }

        var next = Math.Min(IndexOf(last.Kind) + 1, _ladder.Steps.Count - 1);
        if (defined.Part.Ladder[next].WhileStands && next > 0 && !(@case.OpenedOn <= LastDay(last)))
        {
            next--;
        }

        return defined.Part.Ladder[next].WhileStands
            ? Follows(_ladder.Steps[next],
                $"Incident établi le {@case.OpenedOn:D}, pendant l'étape du {last.On:D}, qui court jusqu'au {LastDay(last):D} inclus.",
                $"Incident established on {@case.OpenedOn:D}, while the step of {last.On:D} stands, up to and including {LastDay(last):D}.")
            : Follows(_ladder.Steps[next],
                $"Incident établi le {@case.OpenedOn:D}, dans les {months} mois après l'étape du {last.On:D}.",
                $"Incident established on {@case.OpenedOn:D}, within {months} months of the step of {last.On:D}.");
    }

    private DateOnly? LastDay(CaseStep taken) => IndexOf(taken.Kind) is >= 0 and var index ? StandingStep.LastDay(taken, _ladder.Steps[index]) : null;

    private int IndexOf(string kind) => _ladder.Steps.ToList().FindIndex(step => step.Kind == kind || step.Options.Contains(kind, StringComparer.Ordinal));

    private CaseRuling Follows(LadderStep step, FormattableString fr, FormattableString en) => new()
    {
        Step = new NextStep { Kind = step.Kind, Options = step.Options, NeedsApproval = step.NeedsApproval },
        Reasons = [Words.Because(_ladder.Clause, fr, en)],
    };

    private CaseRuling Nothing(CaseState state, FormattableString fr, FormattableString en) => new() { State = state, Reasons = [Words.Because(_ladder.Clause, fr, en)] };
}

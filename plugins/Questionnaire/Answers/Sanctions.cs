using PartnerHub.Contracts;
using PartnerHub.Plugins.Questionnaire.Descriptions;
using PartnerHub.Plugins.Questionnaire.Language;
using PartnerHub.Toolkit;

namespace PartnerHub.Plugins.Questionnaire.Answers;

/// <summary>What follows a violation: the definition's ladders, and what may hold the next step back.</summary>
internal sealed class Sanctions(IReadOnlyList<DefinedLadder> ladders, SanctionsPart part, WorkingDays workingDays) : ISanctions
{
    private readonly Extenuation _extenuation = new(workingDays);

    public CaseRuling Rule(Dossier dossier, SanctionCase @case, DateOnly on)
    {
        var defined = ladders.First(known => known.Ladder.Id == @case.Violation);
        var ladder = defined.Ladder;
        if (@case.OpenedOn > on)
        {
            return Nothing(Words.Because(ladder.Clause, $"Le dossier n'est ouvert que le {@case.OpenedOn:D}.", $"The case opens on {@case.OpenedOn:D} only."));
        }

        if (ladder.Next(@case, on) is not { } next || Ended(ladder, @case, on))
        {
            return Nothing(Words.Because(ladder.Clause, $"La dernière étape a été prise : rien ne suit.", $"The last step has been taken: nothing follows."));
        }

        var index = ladder.Steps.ToList().FindIndex(step => ReferenceEquals(step, next.Step));
        var finding = Remediation.Find(@case, part.PlanClause ?? ladder.Clause, on, () => ByTheFacts(defined, index, dossier, @case, on));
        return finding.Follows
            ? Follows(ladder, next.Step, finding.NotBefore > next.From ? finding.NotBefore.Value : next.From, on, finding.Reasons)
            : Nothing(finding.Reasons);
    }

    private Finding ByTheFacts(DefinedLadder defined, int index, Dossier dossier, SanctionCase @case, DateOnly on)
    {
        var (ladder, step) = (defined.Ladder, defined.Ladder.Steps[index]);
        var since = @case.Steps.Where(taken => taken.On <= on).Select(taken => (DateOnly?)taken.On).Max();
        return defined.Unless[index] is { } unless ? _extenuation.Find(unless, ladder.Clause, dossier, @case, since, on)
            : index == 0 ? Finding.Step(Words.Because(ladder.Clause, $"Violation établie le {@case.OpenedOn:D} : {step.Name.Fr}.", $"Violation established on {@case.OpenedOn:D}: {step.Name.En}."))
            : Finding.Step(Words.Because(
                ladder.Clause,
                $"Aucune étape n'est sautée : à la prochaine violation établie, {step.Name.Fr}.",
                $"No step is skipped: the next proven violation meets {step.Name.En}."));
    }

    /// <summary>The ladder's last measure was taken out of turn.</summary>
    private static bool Ended(SanctionLadder ladder, SanctionCase @case, DateOnly on) =>
        ladder.Steps[^1] is { Kind: not LadderStep.OneOf, NeedsApproval: true } last && @case.Steps.Any(step => step.Kind == last.Kind && step.On <= on);

    private CaseRuling Follows(SanctionLadder ladder, LadderStep step, DateOnly from, DateOnly on, IReadOnlyList<Reason> reasons) => new()
    {
        Step = new NextStep
        {
            Kind = step.Kind,
            Options = step.Options,
            NeedsApproval = step.NeedsApproval,
            NotBefore = from > on ? from : null,
        },
        Reasons = step.NeedsApproval
            ? [.. reasons, Words.Because(part.ApprovalClause ?? ladder.Clause, $"L'éditeur doit approuver cette étape.", $"The vendor has to approve this step.")]
            : reasons,
    };

    private static CaseRuling Nothing(params IReadOnlyList<Reason> reasons) => new() { Reasons = reasons };
}

using PartnerHub.Contracts;
using PartnerHub.Plugins.Questionnaire.Descriptions;
using PartnerHub.Plugins.Questionnaire.Language;
using PartnerHub.Toolkit;

namespace PartnerHub.Plugins.Questionnaire.Answers;

/// <summary>What follows a violation: the definition's ladders, and what may hold the next step back.</summary>
internal sealed class Sanctions(
    ProgramDescription program, IReadOnlyList<DefinedLadder> ladders, SanctionsPart part, WorkingDays workingDays, Eligibility eligibility, IBenefits benefits) : ISanctions
{
    private readonly Extenuation _extenuation = new(workingDays);

    public CaseRuling Rule(Dossier dossier, SanctionCase @case, DateOnly on)
    {
        var defined = ladders.First(known => known.Ladder.Id == @case.Violation);
        var clause = defined.Ladder.Clause;
        if (@case.OpenedOn > on)
        {
            return Nothing(CaseState.Open, Words.Because(clause, $"Le dossier n'est ouvert que le {@case.OpenedOn:D}.", $"The case opens on {@case.OpenedOn:D} only."));
        }

        if (@case.State == CaseState.Ended)
        {
            return Nothing(CaseState.Ended, Words.Because(clause, $"L'adhésion a pris fin : rien ne suit.", $"The membership has ended: nothing follows."));
        }

        if (!@case.IsOpenOn(on))
        {
            return Nothing(CaseState.Closed, Words.Because(clause, $"Le dossier est clos : rien ne suit.", $"The case is closed: nothing follows."));
        }

        if (defined.Part.RepeatsWithinMonths is not { } months)
        {
            return ByLadder(defined, dossier, @case, on);
        }

        var ruling = new Incidents(defined, months).Rule(dossier, @case, on);
        return ruling.Step is { } step ? Priced(ruling, defined, step.Kind, dossier, @case, on) : ruling;
    }

    public IReadOnlyList<Suspicion> Detect(Dossier dossier, DateOnly on) =>
        [.. ladders.SelectMany(ladder => Detect(ladder, dossier, on)).OrderBy(suspicion => suspicion.Since).ThenBy(suspicion => suspicion.Violation, StringComparer.Ordinal)];

    private IReadOnlyList<Suspicion> Detect(DefinedLadder ladder, Dossier dossier, DateOnly on) => ladder.Part.Suspected is { Missed: var duty, WithinMonths: var months }
        ? new MissedDuties(ladder.Ladder.Id, ladder.Ladder.Clause, duty, months).Among(eligibility.Missed(duty, dossier, on.AddMonths(-months), on), program, on)
        : [];

    private CaseRuling ByLadder(DefinedLadder defined, Dossier dossier, SanctionCase @case, DateOnly on)
    {
        var ladder = defined.Ladder;
        var stands = Standing(defined, @case, on);
        var before = Before(defined, dossier, @case, on);
        if (ladder.Next(@case with { Steps = [.. before, .. @case.Steps] }, on) is not { } next || Ended(defined, @case, on))
        {
            return stands ?? Nothing(Last(defined, @case, on), Words.Because(ladder.Clause, $"La dernière étape a été prise : rien ne suit.", $"The last step has been taken: nothing follows."));
        }

        var index = ladder.Steps.ToList().FindIndex(step => ReferenceEquals(step, next.Step));
        var finding = Remediation.Find(@case, part.PlanClause ?? ladder.Clause, on, () => ByTheFacts(defined, index, dossier, @case, before, on));
        var ruling = finding.Follows
            ? Priced(Follows(ladder, next.Step, finding.NotBefore > next.From ? finding.NotBefore.Value : next.From, on, finding.Reasons), defined, next.Step.Kind, dossier, @case, on)
            : Nothing(@case.Plan is { Outcome: PlanOutcome.Met } met && met.From <= on ? CaseState.Closed : CaseState.Open, finding.Reasons);
        if (@case.Plan is { Outcome: PlanOutcome.Open } plan && plan.From <= on && on <= plan.To)
        {
            return ruling with { State = CaseState.Plan, Until = plan.To };
        }

        return stands is null ? ruling : ruling with { State = stands.State, Until = stands.Until, Reasons = [.. stands.Reasons, .. ruling.Reasons] };
    }

    private static IReadOnlyList<CaseStep> Before(DefinedLadder defined, Dossier dossier, SanctionCase @case, DateOnly on) =>
        defined.Part.GoesOnWithinMonths is { } months
            ? EarlierSteps.LeavingTheLast(new EarlierSteps(months).Before(dossier, @case, on), defined.Ladder, @case, on)
            : [];

    private Finding ByTheFacts(DefinedLadder defined, int index, Dossier dossier, SanctionCase @case, IReadOnlyList<CaseStep> before, DateOnly on)
    {
        var (ladder, step) = (defined.Ladder, defined.Ladder.Steps[index]);
        var since = @case.Steps.Where(taken => taken.On <= on).Select(taken => (DateOnly?)taken.On).Max();
        if (since is null && before is [.., var last])
        {
            var again = Words.Because(
                ladder.Clause,
                $"Violation répétée : elle continue après la dernière mesure d'un dossier précédent, du {last.On:D}. Suit : {step.Name.Fr}.",
                $"A repeated violation: it goes on from the last step of an earlier case, of {last.On:D}. Next: {step.Name.En}.");
            return defined.Part.Ladder[index].Unless is { Answered: not null } answered && _extenuation.Find(answered, ladder.Clause, dossier, @case, null, on) is var found
                ? found with { Reasons = [.. found.Reasons, again] }
                : Finding.Step(again);
        }

        return defined.Part.Ladder[index].Unless is { } unless ? _extenuation.Find(unless, ladder.Clause, dossier, @case, since, on)
            : index == 0 ? Finding.Step(Words.Because(ladder.Clause, $"Violation établie le {@case.OpenedOn:D} : {step.Name.Fr}.", $"Violation established on {@case.OpenedOn:D}: {step.Name.En}."))
            : Finding.Step(Words.Because(
                ladder.Clause,
                $"Aucune étape n'est sautée : à la prochaine violation établie, {step.Name.Fr}.",
                $"No step is skipped: the next proven violation meets {step.Name.En}."));
    }

    /// <summary>The case on probation while a step stands that lasts some days; null when none does.</summary>
    private CaseRuling? Standing(DefinedLadder defined, SanctionCase @case, DateOnly on) =>
        StandingStep.Find(@case, program.Violations, on) is { Until: { } last } step
            ? Nothing(CaseState.Probation, Words.Because(defined.Ladder.Clause, $"{step.Step.Name.Fr} jusqu'au {last:D} inclus.", $"{step.Step.Name.En} up to and including {last:D}.")) with { Until = last }
            : null;

    /// <summary>The ladder's last measure was taken, out of turn too.</summary>
    private static bool Ended(DefinedLadder defined, SanctionCase @case, DateOnly on) =>
        defined.Part.Ladder.Any(step => step.Ends && @case.Steps.Any(taken => taken.Kind == step.Kind && taken.On <= on))
        || (defined.Ladder.Steps[^1] is { Kind: not LadderStep.OneOf, NeedsApproval: true } last && @case.Steps.Any(step => step.Kind == last.Kind && step.On <= on));

    /// <summary>Where a case is once nothing follows: a step that lasts some days closes it when they are over.</summary>
    private static CaseState Last(DefinedLadder defined, SanctionCase @case, DateOnly on)
    {
        var taken = @case.Steps.Where(step => step.On <= on).Select(step => defined.Part.Ladder.FirstOrDefault(known => known.Kind == step.Kind)).OfType<StepPart>().ToArray();
        return taken.Any(step => step.Ends) ? CaseState.Ended : taken is [.., { LastsDays: not null }] ? CaseState.Closed : CaseState.Open;
    }

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

    /// <summary>With the amount to be paid back, where the step asks for one.</summary>
    private CaseRuling Priced(CaseRuling ruling, DefinedLadder defined, string kind, Dossier dossier, SanctionCase @case, DateOnly on)
    {
        if (defined.Part.Ladder.FirstOrDefault(step => step.Kind == kind)?.PaysBack is not { } benefit)
        {
            return ruling;
        }

        var clause = defined.Ladder.Clause;
        var payout = @case.Period is { } period ? benefits.Payouts(dossier, period, on).FirstOrDefault(paid => paid.Benefit == benefit) : null;
        var reason = @case.Period is null ? Words.Because(
                clause, $"Le dossier ne dit pas de quelle période (period) : le montant à rembourser ne peut pas être dit.", $"The case does not say which period (period): the amount to be paid back can't be told.")
            : payout?.Amount is { } amount ? Words.Because(
                clause, $"À rembourser pour la période {@case.Period} : {amount:N2} {payout.Currency}.", $"To be paid back for period {@case.Period}: {amount:N2} {payout.Currency}.")
            : Words.Because(clause, $"Le montant de la période {@case.Period} ne peut pas être dit.", $"The amount of period {@case.Period} can't be told.");
        return ruling with
        {
            Step = ruling.Step! with { Amount = payout?.Amount, Currency = payout?.Currency },
            Reasons = [.. ruling.Reasons, reason, .. payout?.Reasons ?? []],
        };
    }

    private static CaseRuling Nothing(CaseState state, params IReadOnlyList<Reason> reasons) => new() { State = state, Reasons = reasons };
}

using PartnerHub.Contracts;
using PartnerHub.Plugins.KasperskyTiers.Violations;
using PartnerHub.Toolkit;

namespace PartnerHub.Plugins.KasperskyTiers;

/// <summary>What follows a violation: the guide's ladders, and what may hold the next step back.</summary>
internal sealed class Sanctions(Settings settings) : ISanctions
{
    private readonly EarlierSteps _earlier = new(settings.RepeatMonths);

    private readonly Unanswered _unanswered = new(settings.WorkingDays)
    {
        Requests = FactKinds.SupportRequest,
        AnsweredOn = FactKinds.AnsweredOn,
        DaysToAnswer = 3,
        Clause = Clauses.Sanctions,
        StepBefore = LocalizedText.Of("l'avertissement", "the warning"),
    };

    public CaseRuling Rule(Dossier dossier, SanctionCase @case, DateOnly on)
    {
        CaseStep[] own = [.. @case.Steps.Where(step => step.On <= on).OrderBy(step => step.On)];
        var before = _earlier.Before(dossier, @case, on);
        var ladder = Ladders.For(@case.Violation, before.Concat(own), DirectContract.Holds(dossier, on));
        before = EarlierSteps.LeavingTheLast(before, ladder, @case, on);
        return Over(@case, own, ladder, on) ?? Next(dossier, @case, new Course(ladder, before, own), on);
    }

    /// <summary>Why nothing follows, whatever the facts say; null when something may.</summary>
    private static CaseRuling? Over(SanctionCase @case, CaseStep[] own, SanctionLadder ladder, DateOnly on)
    {
        if (@case.OpenedOn > on)
        {
            return Nothing(CaseState.Open, Words.Because(ladder.Clause, $"Le dossier n'est ouvert que le {@case.OpenedOn:D}.", $"The case opens on {@case.OpenedOn:D} only."));
        }

        if (@case.State == CaseState.Ended || Array.Exists(own, step => step.Kind == Ladders.Termination))
        {
            return Nothing(CaseState.Ended, NothingFollows(ladder));
        }

        return @case.IsOpenOn(on) ? null : Nothing(CaseState.Closed, Words.Because(ladder.Clause, $"Le dossier est clos : rien ne suit.", $"The case is closed: nothing follows."));
    }

    private CaseRuling Next(Dossier dossier, SanctionCase @case, Course course, DateOnly on)
    {
        var state = Remedial.StateOf(@case, on);
        if (course.Next(@case, on) is not { } next)
        {
            return Nothing(state, NothingFollows(course.Ladder));
        }

        if (next.Step.Kind == Ladders.Downgrade && dossier.LevelOn(on) == Levels.Registered)
        {
            return Nothing(state, Words.Because(course.Ladder.Clause, $"Il n'y a pas de statut plus bas.", $"There is no lower status."));
        }

        var finding = Remediation.Find(@case, Clauses.Recovery, on, () => ByTheFacts(dossier, @case, course, next.Step, on));
        return finding.Follows
            ? Follows(state, next.Step, Latest(next.From, finding.NotBefore), on, finding.Reasons)
            : Nothing(state, finding.Reasons);
    }

    private Finding ByTheFacts(Dossier dossier, SanctionCase @case, Course course, LadderStep next, DateOnly on)
    {
        if (course.IsRepeat)
        {
            var again = Repeated(course, next);
            return @case.Violation == Ladders.Silence && _unanswered.SinceOpened(dossier, @case.OpenedOn, on) is var silent
                ? silent with { Reasons = [.. silent.Reasons, again] }
                : Finding.Step(again);
        }

        var warned = Array.Find(course.Own, step => step.Kind == Ladders.Warning);
        return (@case.Violation, warned) switch
        {
            (Ladders.Silence, null) => _unanswered.SinceOpened(dossier, @case.OpenedOn, on),
            (Ladders.Silence, _) => _unanswered.SinceStep(dossier, warned.On, on),
            (Ladders.Satisfaction, not null) => LowSatisfaction.SinceWarning(dossier, warned.On, on),
            (Ladders.Escalations, not null) => EscalationAbuse.SinceWarning(dossier, warned.On, on),
            (Ladders.Serious, _) => Finding.Step(Words.Because(Clauses.Termination, $"Une violation grave mène droit à la fin du partenariat.", $"A serious violation leads straight to termination.")),
            (Ladders.ConditionsBreach, _) => Finding.Step(Breach(next, course.Own.Length == 0)),
            (_, null) when course.Own.Length == 0 => Finding.Step(Words.Because(Clauses.Sanctions, $"Violation établie le {@case.OpenedOn:D} : première étape.", $"Violation established on {@case.OpenedOn:D}: first step.")),
            _ => Finding.Step(Words.Because(
                Clauses.Sanctions,
                $"Aucune étape n'est sautée : à la prochaine violation établie, {Within(next.Name.Fr)}.",
                $"No step is skipped: the next proven violation meets {Within(next.Name.En)}.")),
        };
    }

    private static Reason Repeated(Course course, LadderStep next) => Words.Because(
        Clauses.Sanctions,
        $"Violation répétée : elle continue après la dernière mesure d'un dossier précédent, du {course.Before[^1].On:D}. Suit : {Within(next.Name.Fr)}.",
        $"A repeated violation: it goes on from the last step of an earlier case, of {course.Before[^1].On:D}. Next: {Within(next.Name.En)}.");

    private static Reason Breach(LadderStep next, bool first) => first
        ? Words.Because(
            Clauses.Recovery,
            $"D'abord : {Within(next.Name.Fr)}, {next.Note!.Fr}.",
            $"First: {Within(next.Name.En)}, {next.Note!.En}.")
        : Words.Because(
            next.Kind == Ladders.Termination ? Clauses.Termination : Clauses.Downgrade,
            $"Si les mesures restent sans effet : {Within(next.Name.Fr)}.",
            $"If the measures stay without effect: {Within(next.Name.En)}.");

    /// <summary>A step's name within a sentence.</summary>
    private static string Within(string name) => char.ToLowerInvariant(name[0]) + name[1..];

    private static CaseRuling Follows(CaseRuling state, LadderStep step, DateOnly from, DateOnly on, IReadOnlyList<Reason> reasons) => state with
    {
        Step = new NextStep
        {
            Kind = step.Kind,
            Options = step.Options,
            NeedsApproval = step.NeedsApproval,
            NotBefore = from > on ? from : null,
        },
        Reasons = step.NeedsApproval
            ? [.. reasons, Words.Because(Clauses.Sanctions, $"L'éditeur doit approuver cette étape.", $"The vendor has to approve this step.")]
            : reasons,
    };

    private static Reason NothingFollows(SanctionLadder ladder) =>
        Words.Because(ladder.Clause, $"La dernière étape a été prise : rien ne suit.", $"The last step has been taken: nothing follows.");

    private static CaseRuling Nothing(CaseState state, params IReadOnlyList<Reason> reasons) => new() { State = state, Reasons = reasons };

    private static CaseRuling Nothing(CaseRuling state, params IReadOnlyList<Reason> reasons) => state with { Reasons = reasons };

    private static DateOnly Latest(DateOnly day, DateOnly? other) => other > day ? other.Value : day;

    /// <summary>A ladder with what was taken of it: in earlier cases, and in this one.</summary>
    private sealed record Course(SanctionLadder Ladder, IReadOnlyList<CaseStep> Before, CaseStep[] Own)
    {
        /// <summary>True while the case has taken no step of its own after those it goes on from.</summary>
        public bool IsRepeat => Before.Count > 0 && Own.Length == 0;

        public (LadderStep Step, DateOnly From)? Next(SanctionCase @case, DateOnly on) => Ladder.Next(@case with { Steps = [.. Before, .. Own] }, on);
    }
}

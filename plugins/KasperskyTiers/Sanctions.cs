using PartnerHub.Contracts;
using PartnerHub.Plugins.KasperskyTiers.Violations;
using PartnerHub.Toolkit;

namespace PartnerHub.Plugins.KasperskyTiers;

/// <summary>What follows a violation: the guide's ladders, and what may hold the next step back.</summary>
internal sealed class Sanctions(WorkingDays workingDays) : ISanctions
{
    /// <summary>Days a partner has to improve after a warning.</summary>
    public const int Patience = 60;

    private const string Silence = "support-silence";
    private const string Satisfaction = "low-satisfaction";
    private const string Escalations = "escalation-abuse";
    private const string Serious = "serious";
    private const string Termination = "termination";

    private static readonly LadderStep Warning = Step("warning", "Avertissement", "Warning");

    private static readonly LadderStep OrderRefusal = Step("order-refusal", "Refus de commande (fichiers clés ou codes d'activation)", "Order refusal (key files or activation codes)");

    private static readonly LadderStep End = Step(Termination, "Fin du partenariat", "Termination") with { NeedsApproval = true };

    private static readonly LadderStep OneOfThree = Step(LadderStep.OneOf, "Mesure au choix de l'éditeur", "Measure of the vendor's choice") with
    {
        Options = [Termination, "downgrade", "discount-removal"],
        OptionNames =
        [
            LocalizedText.Of("fin du partenariat", "termination"),
            LocalizedText.Of("baisse de statut", "downgrade"),
            LocalizedText.Of("retrait des remises", "discount removal"),
        ],
        NeedsApproval = true,
        Note = LocalizedText.Of("si l'avertissement reste sans effet", "if the warning stays without effect"),
    };

    private static readonly LadderStep OneOfThreeAfterSixtyDays = OneOfThree with
    {
        AfterDays = Patience,
        Note = LocalizedText.Of("si les 60 jours qui suivent l'avertissement n'apportent rien", "if the 60 days after the warning bring nothing"),
    };

    public static IReadOnlyList<SanctionLadder> Ladders { get; } =
    [
        //                                                                                                                                   1              2                               3
        SanctionLadder.For("territory", "Vente dans un pays non autorisé", "Selling in a country that is not authorised", Clauses.Sanctions)        .Then(Warning).Then(OrderRefusal)             .Then(End),
        SanctionLadder.For("brand", "Manquement à l'identité de marque", "Breaking the brand identification policy", Clauses.Sanctions)              .Then(Warning).Then(OrderRefusal)             .Then(End),
        SanctionLadder.For(Silence, "Demandes de support sans réponse", "Support requests left without an answer", Clauses.Sanctions)                .Then(Warning).Then(OneOfThree),
        SanctionLadder.For(Satisfaction, "Satisfaction des clients trop basse", "Customer satisfaction too low", Clauses.Sanctions)                  .Then(Warning).Then(OneOfThreeAfterSixtyDays),
        SanctionLadder.For(Escalations, "Escalades déraisonnables", "Unreasonable escalations", Clauses.Sanctions)                                   .Then(Warning).Then(OneOfThreeAfterSixtyDays),
        SanctionLadder.For(Serious, "Violation grave ou tort causé à l'éditeur", "Serious violation or damage to the vendor", Clauses.Termination)   .Then(End),
    ];

    private readonly Unanswered _unanswered = new(workingDays)
    {
        Requests = FactKinds.SupportRequest,
        AnsweredOn = FactKinds.AnsweredOn,
        DaysToAnswer = 3,
        Clause = Clauses.Sanctions,
        StepBefore = LocalizedText.Of("l'avertissement", "the warning"),
    };

    public CaseRuling Rule(Dossier dossier, SanctionCase @case, DateOnly on)
    {
        var ladder = Ladders.First(ladder => ladder.Id == @case.Violation);
        if (@case.OpenedOn > on)
        {
            return Nothing(Words.Because(ladder.Clause, $"Le dossier n'est ouvert que le {@case.OpenedOn:D}.", $"The case opens on {@case.OpenedOn:D} only."));
        }

        if (ladder.Next(@case, on) is not { } next || @case.Steps.Any(step => step.Kind == Termination && step.On <= on))
        {
            return Nothing(Words.Because(ladder.Clause, $"La dernière étape a été prise : rien ne suit.", $"The last step has been taken: nothing follows."));
        }

        var finding = Remediation.Find(@case, Clauses.Recovery, on, () => ByTheFacts(dossier, @case, next.Step, on));
        return finding.Follows
            ? Follows(next.Step, Latest(next.From, finding.NotBefore), on, finding.Reasons)
            : Nothing(finding.Reasons);
    }

    private Finding ByTheFacts(Dossier dossier, SanctionCase @case, LadderStep next, DateOnly on)
    {
        var warned = @case.Steps.FirstOrDefault(step => step.Kind == Warning.Kind && step.On <= on);
        return (@case.Violation, warned) switch
        {
            (Silence, null) => _unanswered.SinceOpened(dossier, @case.OpenedOn, on),
            (Silence, _) => _unanswered.SinceStep(dossier, warned.On, on),
            (Satisfaction, not null) => LowSatisfaction.SinceWarning(dossier, warned.On, on),
            (Escalations, not null) => EscalationAbuse.SinceWarning(dossier, warned.On, on),
            (Serious, _) => Finding.Step(Words.Because(Clauses.Termination, $"Une violation grave mène droit à la fin du partenariat.", $"A serious violation leads straight to termination.")),
            (_, null) => Finding.Step(Words.Because(Clauses.Sanctions, $"Violation établie le {@case.OpenedOn:D} : première étape.", $"Violation established on {@case.OpenedOn:D}: first step.")),
            _ => Finding.Step(Words.Because(
                Clauses.Sanctions,
                $"Aucune étape n'est sautée : à la prochaine violation établie, {next.Name.Fr}.",
                $"No step is skipped: the next proven violation meets {next.Name.En}.")),
        };
    }

    private static CaseRuling Follows(LadderStep step, DateOnly from, DateOnly on, IReadOnlyList<Reason> reasons) => new()
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

    private static CaseRuling Nothing(params IReadOnlyList<Reason> reasons) => new() { Reasons = reasons };

    private static DateOnly Latest(DateOnly day, DateOnly? other) => other > day ? other.Value : day;

    private static LadderStep Step(string kind, string fr, string en) => new() { Kind = kind, Name = LocalizedText.Of(fr, en) };
}

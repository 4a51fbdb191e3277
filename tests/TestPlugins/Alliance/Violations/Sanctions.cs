using PartnerHub.Contracts;
using PartnerHub.Toolkit;
using TestPlugins.Alliance.Benefits;

namespace TestPlugins.Alliance.Violations;

/// <summary>What follows an incident, which is a case of its own.</summary>
internal sealed class Sanctions(IBenefits benefits) : ISanctions
{
    public const string PriceDumping = "price-dumping";
    public const string FalseReport = "false-report";

    public const string Warning = "warning";
    public const string Probation = "probation";
    public const string Clawback = "clawback";
    public const string Termination = "termination";

    private static readonly LadderStep OnProbation = Step(Probation, "Mise à l'épreuve", "Probation") with
    {
        LastsDays = 90,
        Suspends = [BenefitRows.Rebate, BenefitRows.CoOp],
    };

    public static IReadOnlyList<Violation> Violations { get; } =
    [
        //                                                                                                           1                                                        2                    3
        SanctionLadder.For(PriceDumping, "Prix cassés", "Price dumping", Clauses.Sanctions)                   .Then(Step(Warning, "Avertissement", "Warning"))         .Then(OnProbation)  .Then(Step(Termination, "Fin du partenariat", "Termination") with { NeedsApproval = true }).Description,
        SanctionLadder.For(FalseReport, "Déclaration fausse", "False report", Clauses.Sanctions)              .Then(Step(Clawback, "Remboursement", "Clawback"))       .Then(OnProbation)  .Description,
    ];

    public CaseRuling Rule(Dossier dossier, SanctionCase @case, DateOnly on)
    {
        if (@case.OpenedOn > on)
        {
            return Nothing(CaseState.Open, $"Le dossier n'est ouvert que le {@case.OpenedOn:D}.", $"The case opens on {@case.OpenedOn:D} only.");
        }

        if (@case.State == CaseState.Ended)
        {
            return Nothing(CaseState.Ended, $"L'adhésion a pris fin : rien ne suit.", $"The membership has ended: nothing follows.");
        }

        if (!@case.IsOpenOn(on))
        {
            return Nothing(CaseState.Closed, $"Le dossier est clos : rien ne suit.", $"The case is closed: nothing follows.");
        }

        var last = @case.Steps.Where(step => step.On <= on).MaxBy(step => step.On);
        return last?.Kind switch
        {
            null => @case.Violation == PriceDumping ? Incident.Rule(dossier, @case, on) : Misreport.Rule(benefits, dossier, @case, on),
            Clawback => Misreport.AfterClawback(last),
            Warning => Nothing(CaseState.Closed, $"L'avertissement du {last.On:D} clôt ce dossier ; un autre incident sera un autre dossier.", $"The warning of {last.On:D} closes this case; another incident will be another case."),
            Probation => AfterProbation(last, on),
            _ => Nothing(CaseState.Ended, $"La dernière étape a été prise : rien ne suit.", $"The last step has been taken: nothing follows."),
        };
    }

    /// <summary>The step that withholds a benefit on a day; null when none does.</summary>
    public static StandingStep? Suspends(Dossier dossier, string benefit, DateOnly day) => StandingStep.Suspending(dossier, Violations, benefit, day);

    public static Reason Because(StandingStep step) => Words.Because(
        Clauses.Sanctions,
        $"Suspendu : {step.Step.Name.Fr} depuis le {step.Taken.On:D}, jusqu'au {step.Until!.Value:D} inclus.",
        $"Withheld: {step.Step.Name.En} since {step.Taken.On:D}, up to and including {step.Until!.Value:D}.");

    public static CaseRuling Follows(string kind, Reason reason)
    {
        var step = Violations.SelectMany(violation => violation.Ladder).First(step => step.Kind == kind);
        return new() { Step = new NextStep { Kind = kind, NeedsApproval = step.NeedsApproval }, Reasons = [reason] };
    }

    public static DateOnly LastDayOf(CaseStep probation) => StandingStep.LastDay(probation, OnProbation)!.Value;

    private static CaseRuling AfterProbation(CaseStep probation, DateOnly on)
    {
        var last = LastDayOf(probation);
        return on <= last
            ? Nothing(CaseState.Probation, $"Mise à l'épreuve jusqu'au {last:D} inclus.", $"On probation up to and including {last:D}.") with { Until = last }
            : Nothing(CaseState.Closed, $"La mise à l'épreuve a pris fin le {last:D} : le dossier est clos.", $"The probation ended on {last:D}: the case is closed.");
    }

    private static CaseRuling Nothing(CaseState state, FormattableString fr, FormattableString en) =>
        new() { State = state, Reasons = [Words.Because(Clauses.Sanctions, fr, en)] };

    private static LadderStep Step(string kind, string fr, string en) => new() { Kind = kind, Name = LocalizedText.Of(fr, en) };
}

using PartnerHub.Contracts;
using PartnerHub.Toolkit;

namespace PartnerHub.Plugins.LogitechTracks;

/// <summary>What follows a violation: the next step of its ladder, unless the facts say it was put right.</summary>
internal sealed class Sanctions(Eligibility eligibility, Settings settings, MoveDown moveDown) : ISanctions
{
    public const string PosMissing = "pos-missing";
    public const string MilestonesMissed = "milestones-missed";
    public const string BrandMisaligned = "brand-misaligned";
    public const string PlanLate = "plan-late";
    public const string NfrResold = "nfr-resold";
    public const string AgreementBreach = "agreement-breach";

    private const string Down = "downgrade-proposal";

    private static readonly LadderStep Warning = new()
    {
        Kind = "warning",
        Name = LocalizedText.Of("Avertissement", "Warning"),
    };

    private static readonly LadderStep DowngradeProposal = new()
    {
        Kind = Down,
        Name = LocalizedText.Of("Proposition de descendre d'un parcours", "Proposal to move one track down"),
        NeedsApproval = true,
    };

    private static readonly LadderStep TerminationProposal = new()
    {
        Kind = "termination-proposal",
        Name = LocalizedText.Of("Proposition de résilier", "Proposal to terminate"),
        NeedsApproval = true,
    };

    private static readonly SanctionLadder[] Ladders =
    [
        SanctionLadder.For(PosMissing, "Données de vente manquantes", "Point-of-sale data missing", Clauses.PosDowngrade)
            .Then(Suspension("Ni remise ni fonds marketing, aussitôt", "No rebate and no marketing funds, at once"))
            .Then(DowngradeProposal),

        SanctionLadder.For(MilestonesMissed, "Jalons manqués", "Milestones missed", Clauses.Milestones)
            .Then(Warning with { Note = LocalizedText.Of("dès un trimestre manqué ; pas de remise pour ce trimestre", "from one missed quarter; no rebate for that quarter") })
            .Then(DowngradeProposal with { Note = LocalizedText.Of("deux trimestres manqués de suite", "two quarters missed in a row") }),

        SanctionLadder.For(BrandMisaligned, "Marque non alignée", "Brand not aligned", "LOG-R.brand-alignment")
            .Then(Suspension("Fonds marketing et unités NFR suspendus jusqu'à l'alignement", "Marketing funds and NFR units suspended until aligned")),

        SanctionLadder.For(PlanLate, "Plan commercial en retard", "Joint business plan late", Clauses.PlanLate)
            .Then(Suspension("Avantages listés suspendus jusqu'à la remise du plan", "Listed benefits suspended until the plan is handed in")),

        SanctionLadder.For(NfrResold, "Unités NFR revendues", "NFR units resold", Clauses.Sanctions)
            .Then(Warning)
            .Then(Suspension("Unités NFR suspendues", "NFR units suspended"))
            .Then(TerminationProposal),

        SanctionLadder.For(AgreementBreach, "Violation du contrat", "Breach of the agreement", Clauses.Sanctions)
            .Then(Warning)
            .Then(Suspension("Avantages suspendus", "Benefits suspended"))
            .Then(TerminationProposal),
    ];

    public static IReadOnlyList<Violation> Violations { get; } = [.. Ladders.Select(ladder => ladder.Description)];

    public CaseRuling Rule(Dossier dossier, SanctionCase @case, DateOnly on)
    {
        var ladder = Ladders.First(ladder => ladder.Id == @case.Violation);
        if (PutRight(dossier, @case, on) is { } righted)
        {
            return new CaseRuling { Reasons = [righted] };
        }

        if (ladder.Next(@case, on) is not { } next)
        {
            return new CaseRuling { Reasons = [Words.Because(ladder.Clause, $"Toutes les étapes ont été prises ; la dernière dure jusqu'à réparation.", $"All steps have been taken; the last one lasts until it is put right.")] };
        }

        if (next.Step.Kind == Down && WhyNotDown(dossier, @case, on) is { } reason)
        {
            return new CaseRuling { Reasons = [reason] };
        }

        return new CaseRuling
        {
            Step = new NextStep
            {
                Kind = next.Step.Kind,
                NeedsApproval = next.Step.NeedsApproval,
                NotBefore = next.From > on ? next.From : null,
            },
            Reasons = [Words.Because(ladder.Clause, Because(next.Step)), .. Listed(@case)],
        };
    }

    private Reason? PutRight(Dossier dossier, SanctionCase @case, DateOnly on) => @case.Violation switch
    {
        PosMissing when !moveDown.PosFails(dossier, FiscalYear.LastCompleteQuarter(on), on) => Words.Because(
            Clauses.PosDowngrade,
            $"Les données de vente de {FiscalYear.LastCompleteQuarter(on).ToString()} ne manquent pas : rien ne suit.",
            $"Point-of-sale data of {FiscalYear.LastCompleteQuarter(on).ToString()} is not missing: nothing follows."),
        MilestonesMissed when moveDown.MilestonesMissed(dossier, on) == 0 => Words.Because(
            Clauses.Milestones,
            $"Aucun jalon manqué pour {FiscalYear.LastCompleteQuarter(on).ToString()} : rien ne suit.",
            $"No milestone missed for {FiscalYear.LastCompleteQuarter(on).ToString()}: nothing follows."),
        BrandMisaligned when Result(dossier, Requirements.BrandAlignment, on).Verdict == Verdict.Met => Words.Because(
            "LOG-R.brand-alignment", $"La marque est alignée : rien ne suit.", $"The brand is aligned: nothing follows."),
        PlanLate when !Result(dossier, Requirements.JointBusinessPlan, on).Blocks => Words.Because(
            Clauses.PlanLate, $"Le plan est remis, ou n'est pas dû ce jour-là : rien ne suit.", $"The plan is handed in, or not owed on that day: nothing follows."),
        _ => null,
    };

    private Reason? WhyNotDown(Dossier dossier, SanctionCase @case, DateOnly on)
    {
        if (Tracks.All.Rank(dossier.LevelOn(on)) <= 0)
        {
            return Words.Because(Clauses.Sanctions, $"Pas de parcours plus bas.", $"There is no lower track.");
        }

        return @case.Violation == MilestonesMissed && moveDown.MilestonesMissed(dossier, on) < 2
            ? Words.Because(
                Clauses.Milestones,
                $"Un seul trimestre manqué : une rétrogradation ne se propose qu'au second de suite.",
                $"One missed quarter only: a move down is proposed at the second in a row.")
            : null;
    }

    private RequirementResult Result(Dossier dossier, string requirement, DateOnly on)
    {
        var standing = eligibility.Assess(dossier, on);
        return standing.Levels[Math.Max(0, Tracks.All.Rank(standing.Current))].Requirements.First(result => result.Cell.Requirement == requirement);
    }

    private IEnumerable<Reason> Listed(SanctionCase @case) => @case.Violation == PlanLate
        ? [Words.Because(Clauses.PlanLate, $"Suspendus : {string.Join(", ", settings.PlanLateSuspends)}.", $"Suspended: {string.Join(", ", settings.PlanLateSuspends)}.")]
        : [];

    private static LocalizedText Because(LadderStep step) => step.NeedsApproval
        ? LocalizedText.Of($"{step.Name.Fr}, si le fournisseur l'approuve.", $"{step.Name.En}, if the vendor approves.")
        : LocalizedText.Of($"{step.Name.Fr}{Noted(" : ", step.Note?.Fr)}.", $"{step.Name.En}{Noted(": ", step.Note?.En)}.");

    private static string Noted(string lead, string? note) => note is null ? "" : lead + note;

    private static LadderStep Suspension(string fr, string en) => new() { Kind = "benefit-suspension", Name = LocalizedText.Of(fr, en) };
}

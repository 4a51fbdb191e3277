using PartnerHub.Contracts;
using PartnerHub.Toolkit;

namespace PartnerHub.Plugins.LogitechTracks;

/// <summary>What follows a violation: the next step of its ladder, unless the facts say it was put right.</summary>
internal sealed class Sanctions(IReadOnlyList<Benefit> benefits, Eligibility eligibility, Settings settings, Ladders ladders, MoveDown moveDown) : ISanctions
{
    public CaseRuling Rule(Dossier dossier, SanctionCase @case, DateOnly on)
    {
        var ladder = ladders.Of(@case.Violation);
        if (Over(@case, ladder, on) is { } over)
        {
            return over;
        }

        if (PutRight(dossier, @case, on) is { } righted)
        {
            return new CaseRuling { State = CaseState.Closed, Reasons = [righted] };
        }

        if (ladder.Next(@case, on) is not { } next)
        {
            return new CaseRuling { Reasons = [Words.Because(ladder.Clause, $"Toutes les étapes ont été prises ; la dernière dure jusqu'à réparation.", $"All steps have been taken; the last one lasts until it is put right.")] };
        }

        if (next.Step.Kind == Ladders.Down && WhyNotDown(dossier, @case, on) is { } reason)
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

    /// <summary>Why nothing follows, whatever the facts say; null when something may.</summary>
    private static CaseRuling? Over(SanctionCase @case, SanctionLadder ladder, DateOnly on)
    {
        if (@case.State == CaseState.Ended || @case.Steps.Any(step => step.Kind == Ladders.Termination && step.On <= on))
        {
            return new CaseRuling { State = CaseState.Ended, Reasons = [Words.Because(ladder.Clause, $"La résiliation est prise : rien ne suit.", $"The agreement was ended: nothing follows.")] };
        }

        return @case.IsOpenOn(on) || @case.OpenedOn > on
            ? null
            : new CaseRuling { State = CaseState.Closed, Reasons = [Words.Because(ladder.Clause, $"Le dossier est clos : rien ne suit.", $"The case is closed: nothing follows.")] };
    }

    private Reason? PutRight(Dossier dossier, SanctionCase @case, DateOnly on) => @case.Violation switch
    {
        Ladders.PosMissing when !moveDown.Pos.Fails(dossier, FiscalYear.LastCompleteQuarter(on), on) => Words.Because(
            Clauses.PosDowngrade,
            $"Les données de vente de {FiscalYear.LastCompleteQuarter(on).ToString()} ne manquent pas : rien ne suit.",
            $"Point-of-sale data of {FiscalYear.LastCompleteQuarter(on).ToString()} is not missing: nothing follows."),
        Ladders.MilestonesMissed when moveDown.MilestonesMissed(dossier, on) == 0 => Words.Because(
            Clauses.Milestones,
            $"Aucun jalon manqué pour {FiscalYear.LastCompleteQuarter(on).ToString()} : rien ne suit.",
            $"No milestone missed for {FiscalYear.LastCompleteQuarter(on).ToString()}: nothing follows."),
        Ladders.BrandMisaligned when Result(dossier, Requirements.BrandAlignment, on).Verdict == Verdict.Met => Words.Because(
            "LOG-R.brand-alignment", $"La marque est alignée : rien ne suit.", $"The brand is aligned: nothing follows."),
        Ladders.PlanLate when !Result(dossier, Requirements.JointBusinessPlan, on).Blocks => Words.Because(
            Clauses.PlanLate, $"Le plan est remis, ou n'est pas dû ce jour-là : rien ne suit.", $"The plan is handed in, or not owed on that day: nothing follows."),
        _ => null,
    };

    private Reason? WhyNotDown(Dossier dossier, SanctionCase @case, DateOnly on)
    {
        if (Tracks.All.Rank(dossier.LevelOn(on)) <= 0)
        {
            return Words.Because(Clauses.Sanctions, $"Pas de parcours plus bas.", $"There is no lower track.");
        }

        return @case.Violation == Ladders.MilestonesMissed && moveDown.MilestonesMissed(dossier, on) < 2
            ? Words.Because(
                Clauses.Milestones,
                $"Un seul trimestre manqué : une rétrogradation ne se propose qu'au second de suite.",
                $"One missed quarter only: a move down is proposed at the second in a row.")
            : null;
    }

    private RequirementResult Result(Dossier dossier, string requirement, DateOnly on)
    {
        var standing = eligibility.Assess(dossier, on);
        return standing.Levels[Math.Max(0, Tracks.All.Rank(standing.Current))].Requirements.Single(result => result.Cell.Requirement == requirement);
    }

    private IEnumerable<Reason> Listed(SanctionCase @case) => @case.Violation == Ladders.PlanLate
        ? [Words.Because(Clauses.PlanLate, $"Avantages suspendus : {Names(name => name.Fr)}.", $"Benefits suspended: {Names(name => name.En)}.")]
        : [];

    private string Names(Func<LocalizedText, string> language) =>
        string.Join(", ", benefits.Where(benefit => settings.PlanLateSuspends.Contains(benefit.Id, StringComparer.Ordinal)).Select(benefit => language(benefit.Name)));

    private static LocalizedText Because(LadderStep step) => step.NeedsApproval
        ? LocalizedText.Of($"{step.Name.Fr}, si le fournisseur l'approuve.", $"{step.Name.En}, if the vendor approves.")
        : LocalizedText.Of($"{step.Name.Fr}{Noted(" : ", step.Note?.Fr)}.", $"{step.Name.En}{Noted(": ", step.Note?.En)}.");

    private static string Noted(string lead, string? note) => note is null ? "" : lead + note;
}

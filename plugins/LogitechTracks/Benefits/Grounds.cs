using PartnerHub.Contracts;
using PartnerHub.Toolkit;

namespace PartnerHub.Plugins.LogitechTracks;

/// <summary>What lets a benefit be granted: the conditions of <see cref="Obstacles"/>, each with what meets it.</summary>
internal sealed class Grounds(Settings settings, PosData pos)
{
    public IEnumerable<Reason> Of(string benefit, Situation member)
    {
        yield return Met(
            member.Result(Requirements.Agreement), Words.Say($"Le contrat est en vigueur.", $"The agreement is in force."));
        if (settings.PlanLateSuspends.Contains(benefit, StringComparer.Ordinal))
        {
            yield return Plan(member);
        }

        if (benefit is BenefitIds.Mdf or BenefitIds.Nfr)
        {
            yield return Met(
                member.Result(Requirements.BrandAlignment), Words.Say($"La marque est alignée.", $"The brand is aligned."));
        }

        if (benefit is BenefitIds.Mdf)
        {
            var quarter = FiscalYear.LastCompleteQuarter(member.On);
            if (member.Track == Tracks.Premier)
            {
                yield return Milestone(quarter, member.Result(Requirements.QuarterlyMilestones));
            }

            yield return pos.Counted(member.Dossier, quarter, member.On);
        }
    }

    private static Reason Plan(Situation member) =>
        JointPlan.Find(member.Dossier, FiscalYear.Of(member.On), member.On) is { } plan
            ? Words.Because(
                Clauses.PlanLate,
                $"Plan commercial commun de {FiscalYear.Of(member.On).ToString()} remis le {plan.On:D}.",
                $"Joint business plan of {FiscalYear.Of(member.On).ToString()} handed in on {plan.On:D}.")
            : Words.Because(
                Clauses.PlanLate,
                $"Plan commercial commun de {FiscalYear.Of(member.On).ToString()} : pas en retard ce jour-là.",
                $"Joint business plan of {FiscalYear.Of(member.On).ToString()}: not late on that day.");

    private static Reason Milestone(Period quarter, RequirementResult milestone) => Met(milestone, milestone.Verdict == Verdict.Pending
        ? Words.Say(
            $"Jalon de {quarter.ToString()} : pas dû ce jour-là.",
            $"Milestone of {quarter.ToString()}: not owed on that day.")
        : Words.Say(
            $"Jalon de {quarter.ToString()} atteint : {milestone.Actual.Number:N2} sur {milestone.Cell.Needed.Number:N2} {milestone.Cell.Unit}.",
            $"Milestone of {quarter.ToString()} reached: {milestone.Actual.Number:N2} of {milestone.Cell.Needed.Number:N2} {milestone.Cell.Unit}."));

    private static Reason Met(RequirementResult result, LocalizedText met) => Words.Because(
        result.Cell.Clause,
        result.Verdict == Verdict.Waived ? Words.Say($"Dispensé par le fournisseur.", $"Waived by the vendor.") : met);
}

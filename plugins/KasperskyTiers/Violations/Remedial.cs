using PartnerHub.Contracts;

namespace PartnerHub.Plugins.KasperskyTiers.Violations;

/// <summary>Where a case is that is neither closed nor at its end: a plan under way lasts until its period ends, one that was met closes it.</summary>
internal static class Remedial
{
    public static CaseRuling StateOf(SanctionCase @case, DateOnly on) => @case.Plan switch
    {
        { Outcome: PlanOutcome.Met } plan when plan.From <= on => Of(CaseState.Closed, null),
        { Outcome: PlanOutcome.Open } plan when plan.From <= on && on <= plan.To => Of(CaseState.Plan, plan.To),
        _ => Of(CaseState.Open, null),
    };

    private static CaseRuling Of(CaseState state, DateOnly? until) => new() { State = state, Until = until, Reasons = [] };
}

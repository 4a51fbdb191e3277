using PartnerHub.Contracts;

namespace PartnerHub.Sanctions.ShowCases;

internal static class CaseOnDay
{
    /// <summary>A case as it stood on a day: later steps, a later closing, a plan that had not begun and its outcome are left aside. Null when it was not open yet.</summary>
    public static SanctionCase? Of(SanctionCase @case, DateOnly on)
    {
        if (@case.OpenedOn > on)
        {
            return null;
        }

        return @case with
        {
            State = @case.ClosedOn > on ? CaseState.Open : @case.State,
            ClosedOn = @case.ClosedOn > on ? null : @case.ClosedOn,
            Steps = [.. @case.Steps.Where(step => step.On <= on)],
            Plan = @case.Plan is { } plan && plan.From <= on
                ? plan with { Outcome = on < plan.To ? PlanOutcome.Open : plan.Outcome }
                : null,
        };
    }
}

using PartnerHub.Contracts;

namespace PartnerHub.Sanctions.ShowCases;

internal static class CaseOnDay
{
    /// <summary>A case as it stood on a day: later steps, a plan that had not begun and its outcome are left aside. Null when it was not open yet.</summary>
    public static SanctionCase? Of(SanctionCase @case, DateOnly on)
    {
        if (@case.OpenedOn > on)
        {
            return null;
        }

        return @case with
        {
            Steps = [.. @case.Steps.Where(step => step.On <= on)],
            Plan = @case.Plan is { } plan && plan.From <= on
                ? plan with { Outcome = on < plan.To ? PlanOutcome.Open : plan.Outcome }
                : null,
        };
    }
}

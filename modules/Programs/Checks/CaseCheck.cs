using PartnerHub.Contracts;

namespace PartnerHub.Programs.Checks;

internal static class CaseCheck
{
    private static readonly LocalizedText Violations = LocalizedText.Of("manquements", "violations");
    private static readonly LocalizedText Steps = LocalizedText.Of("mesures de l'échelle", "steps of the ladder");

    public static void Check(SanctionCase? @case, ProgramDescription program, Findings findings)
    {
        if (@case is null)
        {
            return;
        }

        findings.Known("$.case.violation", @case.Violation, [.. program.Violations.Select(violation => violation.Id)], Violations);
        findings.Reasonable("$.case.openedOn", @case.OpenedOn);
        CheckSteps(@case, program.Violations.FirstOrDefault(violation => violation.Id == @case.Violation), findings);
        CheckPlan(@case.Plan, findings);
    }

    private static void CheckSteps(SanctionCase @case, Violation? violation, Findings findings)
    {
        string[] kinds = [.. KindsOf(violation).Distinct(StringComparer.Ordinal)];
        var before = @case.OpenedOn;
        for (var i = 0; i < @case.Steps.Count; i++)
        {
            var step = @case.Steps[i];
            var path = At.Item("$.case.steps", i);
            if (violation is not null)
            {
                findings.Known($"{path}.kind", step.Kind, kinds, Steps);
            }

            findings.Reasonable($"{path}.on", step.On);
            findings.NotBefore($"{path}.on", step.On, before);
            before = step.On;
        }
    }

    /// <summary>The kinds of step that can be taken: where the vendor chooses, the choices.</summary>
    private static IEnumerable<string> KindsOf(Violation? violation) =>
        violation?.Ladder.SelectMany(step => step.Options.Count > 0 ? step.Options : [step.Kind]) ?? [];

    private static void CheckPlan(RemediationPlan? plan, Findings findings)
    {
        findings.Reasonable("$.case.plan.from", plan?.From);
        findings.Reasonable("$.case.plan.to", plan?.To);
        findings.NotBefore("$.case.plan.to", plan?.To, plan?.From);
    }
}

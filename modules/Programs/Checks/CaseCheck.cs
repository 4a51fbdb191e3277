using PartnerHub.Contracts;

namespace PartnerHub.Programs.Checks;

/// <summary>The cases of a member, and the one that is asked about.</summary>
internal sealed class CaseCheck(ProgramDescription program, Findings findings)
{
    private static readonly LocalizedText Violations = LocalizedText.Of("manquements", "violations");
    private static readonly LocalizedText Steps = LocalizedText.Of("mesures de l'échelle", "steps of the ladder");
    private static readonly LocalizedText CaseId = LocalizedText.Of("l'identifiant du dossier de sanction", "the id of the case");
    private static readonly LocalizedText OnceEach = LocalizedText.Of("chaque dossier de sanction une seule fois", "each case once");
    private static readonly LocalizedText DayOfClosing = LocalizedText.Of("le jour où il a été clos", "the day it was closed");
    private static readonly LocalizedText NoDayOfClosing = LocalizedText.Of("pas de jour de clôture tant qu'il est ouvert", "no day of closing while it is open");

    public void Check(IReadOnlyList<SanctionCase> cases, SanctionCase? asked)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < cases.Count && !findings.AreFull; i++)
        {
            var path = At.Item("$.cases", i);
            if (cases[i].Id is not { Length: > 0 } id)
            {
                findings.Add($"{path}.id", CaseId, cases[i].Id is null ? FoundText.Nothing : FoundText.Quoted(""));
            }
            else if (id.Length > TextLimits.Id)
            {
                findings.AtMost($"{path}.id", id, TextLimits.Id);
            }
            else if (!ids.Add(id))
            {
                findings.Add($"{path}.id", OnceEach, FoundText.Quoted(id));
            }

            Check(cases[i], path);
        }

        if (asked is not null)
        {
            findings.AtMost("$.case.id", asked.Id, TextLimits.Id);
            Check(asked, "$.case");
            CheckSame(cases, asked);
        }
    }

    /// <summary>The case asked about may be among the member's, told by its id: then it is the same.</summary>
    private void CheckSame(IReadOnlyList<SanctionCase> cases, SanctionCase asked)
    {
        if (asked.Id is null || cases.FirstOrDefault(other => other.Id == asked.Id) is not { } same)
        {
            return;
        }

        findings.AddIf(same.Violation != asked.Violation, "$.case.violation", FoundText.Same(same.Violation), FoundText.Quoted(asked.Violation));
        findings.AddIf(same.OpenedOn != asked.OpenedOn, "$.case.openedOn", FoundText.Day(same.OpenedOn), FoundText.Day(asked.OpenedOn));
    }

    private void Check(SanctionCase @case, string path)
    {
        findings.Known($"{path}.violation", @case.Violation, [.. program.Violations.Select(violation => violation.Id)], Violations);
        findings.Reasonable($"{path}.openedOn", @case.OpenedOn);
        if (@case.Period is { } period && !PeriodText.IsAny(period))
        {
            findings.Add($"{path}.period", PeriodText.Forms, FoundText.Quoted(period));
        }

        CheckClosing(@case, $"{path}.closedOn");
        CheckSteps(@case, path, program.Violations.FirstOrDefault(violation => violation.Id == @case.Violation));
        findings.Reasonable($"{path}.plan.from", @case.Plan?.From);
        findings.Reasonable($"{path}.plan.to", @case.Plan?.To);
        findings.NotBefore($"{path}.plan.to", @case.Plan?.To, @case.Plan?.From);
    }

    private void CheckClosing(SanctionCase @case, string path)
    {
        var isOver = @case.State is CaseState.Closed or CaseState.Ended;
        findings.Reasonable(path, @case.ClosedOn);
        findings.NotBefore(path, @case.ClosedOn, @case.OpenedOn);
        findings.AddIf(@case.State == CaseState.Closed && @case.ClosedOn is null, path, DayOfClosing, FoundText.Nothing);
        if (@case.ClosedOn is { } closed && !isOver)
        {
            findings.Add(path, NoDayOfClosing, FoundText.Day(closed));
        }
    }

    private void CheckSteps(SanctionCase @case, string @in, Violation? violation)
    {
        string[] kinds = [.. KindsOf(violation).Distinct(StringComparer.Ordinal)];
        var before = @case.OpenedOn;
        for (var i = 0; i < @case.Steps.Count; i++)
        {
            var step = @case.Steps[i];
            var path = At.Item($"{@in}.steps", i);
            if (violation is not null)
            {
                findings.Known($"{path}.kind", step.Kind, kinds, Steps);
            }

            findings.Reasonable($"{path}.on", step.On);
            findings.NotBefore($"{path}.on", step.On, before);
            findings.NotAfter($"{path}.on", step.On, @case.ClosedOn);
            before = step.On;
        }
    }

    /// <summary>The kinds of step that can be taken: where the vendor chooses, the choices.</summary>
    private static IEnumerable<string> KindsOf(Violation? violation) =>
        violation?.Ladder.SelectMany(step => step.Options.Count > 0 ? step.Options : [step.Kind]) ?? [];
}

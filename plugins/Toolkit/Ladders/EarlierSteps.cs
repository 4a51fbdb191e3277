using PartnerHub.Contracts;

namespace PartnerHub.Toolkit;

/// <summary>
/// What a case goes on from: the steps of earlier cases of the same violation, each opened within some months of the last
/// step before it. After the last step of a ladder a new violation meets that step again.
/// </summary>
/// <param name="months">How many months after the last step, that day included, a new case goes on from it.</param>
public sealed class EarlierSteps(int months)
{
    /// <summary>The steps a case goes on from, in order; empty when it begins its ladder.</summary>
    public IReadOnlyList<CaseStep> Before(Dossier dossier, SanctionCase @case, DateOnly on)
    {
        var steps = new List<CaseStep>();
        foreach (var earlier in dossier.Cases.Where(other => IsBefore(other, @case)).OrderBy(other => other.OpenedOn).ThenBy(other => other.Id, StringComparer.Ordinal))
        {
            GoOn(steps, earlier.OpenedOn);
            steps.AddRange(earlier.Steps.Where(step => step.On <= on && step.On <= @case.OpenedOn).OrderBy(step => step.On));
        }

        GoOn(steps, @case.OpenedOn);
        return steps;
    }

    /// <summary>The steps without those that would leave nothing to follow.</summary>
    public static IReadOnlyList<CaseStep> LeavingTheLast(IReadOnlyList<CaseStep> steps, SanctionLadder ladder, SanctionCase @case, DateOnly on)
    {
        var left = steps.Count;
        while (left > 0 && ladder.Next(@case with { Steps = [.. steps.Take(left)] }, on) is null)
        {
            left--;
        }

        return [.. steps.Take(left)];
    }

    private void GoOn(List<CaseStep> steps, DateOnly openedOn)
    {
        if (steps.Count > 0 && openedOn > steps[^1].On.AddMonths(months))
        {
            steps.Clear();
        }
    }

    private static bool IsBefore(SanctionCase other, SanctionCase @case) =>
        other.Violation == @case.Violation
        && (other.OpenedOn < @case.OpenedOn
            || (other.OpenedOn == @case.OpenedOn && (@case.Id is null || string.CompareOrdinal(other.Id, @case.Id) < 0)));
}

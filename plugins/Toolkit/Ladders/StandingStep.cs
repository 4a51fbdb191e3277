using PartnerHub.Contracts;

namespace PartnerHub.Toolkit;

/// <summary>A step that stands on a day, as a probation does: taken, not run out, in a case that is open.</summary>
public sealed record StandingStep
{
    /// <summary>The case it was taken in.</summary>
    public required SanctionCase Case { get; init; }

    /// <summary>The step as it was taken.</summary>
    public required CaseStep Taken { get; init; }

    /// <summary>The step as the ladder has it.</summary>
    public required LadderStep Step { get; init; }

    /// <summary>The last day on which it stands by itself; null when it has no end.</summary>
    public DateOnly? Until => LastDay(Taken, Step);

    /// <summary>A step of the member's cases that withholds a benefit on a day; null when none does.</summary>
    public static StandingStep? Suspending(Dossier dossier, IReadOnlyList<Violation> violations, string benefit, DateOnly day)
    {
        foreach (var @case in dossier.Cases)
        {
            if (@case.IsOpenOn(day) && Find(@case, violations, day) is { } found && found.Step.Suspends.Contains(benefit, StringComparer.Ordinal))
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>The step of a case that lasts some days and stands on a day; null when none does.</summary>
    public static StandingStep? Find(SanctionCase @case, IReadOnlyList<Violation> violations, DateOnly day)
    {
        for (var i = @case.Steps.Count - 1; i >= 0; i--)
        {
            var taken = @case.Steps[i];
            if (Describe(violations, @case, taken) is { } step && (step.LastsDays is not null || step.Suspends.Count > 0)
                && taken.On <= day && !(LastDay(taken, step) < day))
            {
                return new StandingStep { Case = @case, Taken = taken, Step = step };
            }
        }

        return null;
    }

    /// <summary>The last day on which a step stands: its own and as many days as it lasts; null when it has no end.</summary>
    public static DateOnly? LastDay(CaseStep taken, LadderStep? step) => step?.LastsDays is { } days ? taken.On.AddDays(days) : null;

    /// <summary>A step that was taken as its violation's ladder has it; null when it has no such step.</summary>
    internal static LadderStep? Describe(IReadOnlyList<Violation> violations, SanctionCase @case, CaseStep taken)
    {
        foreach (var violation in violations)
        {
            foreach (var step in violation.Id == @case.Violation ? violation.Ladder : [])
            {
                if (step.Kind == taken.Kind || step.Options.Contains(taken.Kind, StringComparer.Ordinal))
                {
                    return step;
                }
            }
        }

        return null;
    }
}

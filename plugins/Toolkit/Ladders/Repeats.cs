using PartnerHub.Contracts;

namespace PartnerHub.Toolkit;

/// <summary>What was done in a member's earlier cases, where a case is one incident and the next one goes a step further.</summary>
public static class Repeats
{
    /// <summary>
    /// The latest step taken in the member's other cases of the violation, on or before the day a case was opened; null when
    /// there is none. Of steps of one day, that of the case told last.
    /// </summary>
    public static CaseStep? LastBefore(Dossier dossier, SanctionCase @case, DateOnly on)
    {
        CaseStep? last = null;
        foreach (var other in dossier.Cases)
        {
            if (other.Violation != @case.Violation || (other.Id is not null && other.Id == @case.Id))
            {
                continue;
            }

            foreach (var step in other.Steps)
            {
                if (step.On <= @case.OpenedOn && step.On <= on && !(step.On < last?.On))
                {
                    last = step;
                }
            }
        }

        return last;
    }

    /// <summary>True when a case was opened within some months of a step, the last day included.</summary>
    public static bool Within(SanctionCase @case, CaseStep step, int months) => @case.OpenedOn <= step.On.AddMonths(months);
}

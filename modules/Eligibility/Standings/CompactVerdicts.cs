using PartnerHub.Contracts;

namespace PartnerHub.Eligibility.Standings;

/// <summary>The verdicts of a standing as one text, a letter each: level by level, requirements in the description's order.</summary>
internal static class CompactVerdicts
{
    public static string Of(Standing standing) =>
        string.Create(standing.Levels.Sum(level => level.Requirements.Count), standing.Levels, static (letters, levels) =>
        {
            var at = 0;
            foreach (var level in levels)
            {
                foreach (var requirement in level.Requirements)
                {
                    letters[at++] = Letter(requirement.Verdict);
                }
            }
        });

    public static char Letter(Verdict verdict) => verdict switch
    {
        Verdict.Met => 'm',
        Verdict.InGrace => 'g',
        Verdict.Pending => 'p',
        Verdict.NotMet => 'n',
        Verdict.Undetermined => 'u',
        Verdict.Waived => 'w',
        _ => throw new ArgumentOutOfRangeException(nameof(verdict), verdict, "an unknown verdict"),
    };

    /// <summary>What evidence or settings are missing where something is required, each once, by name; null for none.</summary>
    public static string? Missing(Standing standing)
    {
        SortedSet<string>? missing = null;
        foreach (var level in standing.Levels)
        {
            foreach (var requirement in level.Requirements)
            {
                if (requirement is { Missing.What: { } what, Cell.Demand: Demand.Required })
                {
                    (missing ??= new(StringComparer.Ordinal)).Add(what);
                }
            }
        }

        return missing is null ? null : string.Join(',', missing);
    }
}

using PartnerHub.Contracts;

namespace PartnerHub.Eligibility.ListRequirements;

/// <summary>One requirement across all levels.</summary>
internal sealed record RequirementRow
{
    public required string Requirement { get; init; }

    public required string Unit { get; init; }

    /// <summary>What the partner has, as the first level that knows it says.</summary>
    public required FactValue Actual { get; init; }

    /// <summary>What <see cref="Actual"/> is made of; empty when it is one figure.</summary>
    public required IReadOnlyList<Part> Parts { get; init; }

    /// <summary>What evidence or settings are missing where something is required, each once.</summary>
    public required IReadOnlyList<LocalizedText> Missing { get; init; }

    /// <summary>The results of each level, low to high: one, or one for each path that asks for it.</summary>
    public required IReadOnlyList<IReadOnlyList<RequirementResult>> Results { get; init; }

    /// <summary>True where it keeps the partner from the level held or from the next one.</summary>
    public required bool IsMissing { get; init; }

    /// <summary>What is missing first, then the others, each in the description's order.</summary>
    public static IEnumerable<RequirementRow> MissingFirst(Standing standing) => Of(standing).OrderBy(row => !row.IsMissing);

    public static IEnumerable<RequirementRow> Of(Standing standing)
    {
        bool[] matters = [.. standing.Levels.Select(level => level.Level == standing.Current || level.Level == standing.Next?.Level)];
        var levels = standing.Levels.Select(level => level.Requirements.ToLookup(result => result.Cell.Requirement, StringComparer.Ordinal)).ToArray();
        foreach (var requirement in standing.Levels.SelectMany(level => level.Requirements).Select(result => result.Cell.Requirement).Distinct(StringComparer.Ordinal))
        {
            RequirementResult[][] results = [.. levels.Select(level => level[requirement].ToArray())];
            RequirementResult[] all = [.. results.SelectMany(level => level)];
            var known = all.FirstOrDefault(result => result.Actual.Form != FactValueForm.None) ?? all[0];
            yield return new RequirementRow
            {
                Requirement = requirement,
                Unit = known.Cell.Unit,
                Actual = known.Actual,
                Parts = known.Parts,
                Missing = [.. all.Where(result => result.Cell.Demand == Demand.Required).Select(result => result.Missing?.Text).OfType<LocalizedText>().Distinct()],
                Results = results,
                IsMissing = results.Where((_, level) => matters[level]).Any(level => level.Any(result => result.Blocks)),
            };
        }
    }
}

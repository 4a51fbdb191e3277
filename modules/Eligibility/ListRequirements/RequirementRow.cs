using PartnerHub.Contracts;

namespace PartnerHub.Eligibility.ListRequirements;

/// <summary>One requirement across all levels.</summary>
internal sealed record RequirementRow
{
    public required string Requirement { get; init; }

    public required string Unit { get; init; }

    /// <summary>What the partner has, as the first level that knows it says.</summary>
    public required FactValue Actual { get; init; }

    /// <summary>What evidence or settings are missing where something is required, each once.</summary>
    public required IReadOnlyList<LocalizedText> Missing { get; init; }

    public required IReadOnlyList<RequirementResult> Results { get; init; }

    public static IEnumerable<RequirementRow> Of(Standing standing)
    {
        if (standing.Levels.Count == 0)
        {
            yield break;
        }

        for (var i = 0; i < standing.Levels[0].Requirements.Count; i++)
        {
            var results = standing.Levels.Select(level => level.Requirements[i]).ToArray();
            var known = results.FirstOrDefault(result => result.Actual.Form != FactValueForm.None) ?? results[0];
            yield return new RequirementRow
            {
                Requirement = known.Cell.Requirement,
                Unit = known.Cell.Unit,
                Actual = known.Actual,
                Missing = [.. results.Where(result => result.Cell.Demand == Demand.Required).Select(result => result.Missing?.Text).OfType<LocalizedText>().Distinct()],
                Results = results,
            };
        }
    }
}

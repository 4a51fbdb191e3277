using PartnerHub.Contracts;

namespace PartnerHub.Toolkit;

/// <summary>Says in words what keeps a partner from a level.</summary>
public static class Unmet
{
    /// <summary>One reason per blocking requirement of a level, in the guide's order, each under its own clause.</summary>
    /// <param name="requirements">The program's requirements.</param>
    /// <param name="level">The level, judged on those requirements.</param>
    public static IEnumerable<Reason> Of(IReadOnlyList<Requirement> requirements, LevelStanding level)
    {
        for (var row = 0; row < level.Requirements.Count; row++)
        {
            if (level.Requirements[row].Blocks)
            {
                yield return Because(requirements[row].Name, level.Requirements[row]);
            }
        }
    }

    private static Reason Because(LocalizedText name, RequirementResult result)
    {
        var (clause, unit) = (result.Cell.Clause, result.Cell.Unit);
        if (result.Missing is { } missing)
        {
            return Words.Because(clause, $"{name.Fr} : indéterminé. {missing.Text.Fr} ({missing.What})", $"{name.En}: undetermined. {missing.Text.En} ({missing.What})");
        }

        if (result.Cell.Needed.Number is not { } needed)
        {
            return Words.Because(clause, $"{name.Fr} : non satisfait.", $"{name.En}: not met.");
        }

        var actual = result.Actual.Number ?? 0;
        return Units.IsMoney(unit)
            ? Words.Because(clause, $"{name.Fr} : {actual:N2} {unit} sur {needed:N2} {unit}.", $"{name.En}: {actual:N2} {unit} of {needed:N2} {unit}.")
            : Words.Because(clause, $"{name.Fr} : {actual:#,0.##} sur {needed:#,0.##}.", $"{name.En}: {actual:#,0.##} of {needed:#,0.##}.");
    }
}

using PartnerHub.Contracts;

namespace PartnerHub.Toolkit;

/// <summary>Says in words what keeps a partner from a level.</summary>
public static class Unmet
{
    /// <summary>
    /// One reason per blocking requirement of a level, of several paths those of the nearest one, in the guide's order, each
    /// under its own clause.
    /// </summary>
    /// <param name="requirements">The program's requirements.</param>
    /// <param name="level">The level, judged on those requirements.</param>
    public static IEnumerable<Reason> Of(IReadOnlyList<Requirement> requirements, LevelStanding level)
    {
        foreach (var result in level.Blocking())
        {
            yield return Because(Name(requirements, result.Cell.Requirement), result);
        }
    }

    private static LocalizedText Name(IReadOnlyList<Requirement> requirements, string id)
    {
        for (var row = 0; row < requirements.Count; row++)
        {
            if (requirements[row].Id == id)
            {
                return requirements[row].Name;
            }
        }

        throw new ArgumentException($"no requirement '{id}'", nameof(id));
    }

    private static Reason Because(LocalizedText name, RequirementResult result)
    {
        var (clause, unit) = (result.Cell.Clause, result.Cell.Unit);
        if (result.Missing is { } missing)
        {
            return Words.Because(clause, $"{name.Fr} : indéterminé. {missing.Text.Fr}", $"{name.En}: undetermined. {missing.Text.En}");
        }

        if (result.Cell.Needed.Number is not { } needed)
        {
            return Words.Because(clause, $"{name.Fr} : non satisfait.", $"{name.En}: not met.");
        }

        if (Blocking.Gap(result) is null && result.Parts.Where(part => part.Value <= 0).ToArray() is [_, ..] empty)
        {
            return Words.Because(
                clause,
                $"{name.Fr} : chaque partie doit être au-dessus de zéro, {string.Join(", ", empty.Select(part => part.Name.Fr))} ne l'est pas.",
                $"{name.En}: each part has to be above zero, {string.Join(", ", empty.Select(part => part.Name.En))} is not.");
        }

        var actual = result.Actual.Number ?? 0;
        return Units.IsMoney(unit)
            ? Words.Because(clause, $"{name.Fr} : {actual:N2} {unit} sur {needed:N2} {unit}.", $"{name.En}: {actual:N2} {unit} of {needed:N2} {unit}.")
            : Words.Because(clause, $"{name.Fr} : {actual:#,0.##} sur {needed:#,0.##}.", $"{name.En}: {actual:#,0.##} of {needed:#,0.##}.");
    }
}

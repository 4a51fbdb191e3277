using PartnerHub.Contracts;

namespace PartnerHub.Toolkit;

/// <summary>Writes what is to be done to keep or reach a level: an act for each requirement that keeps the partner from it.</summary>
public static class Acts
{
    /// <summary>The acts of a judged level, of several paths those of the nearest one, in the guide's order.</summary>
    /// <param name="program">The program, for names, fact kinds and unit words.</param>
    /// <param name="level">The level to keep or reach.</param>
    /// <param name="by">The last day on which each act is in time; null when none is known.</param>
    public static IReadOnlyList<Act> Of(ProgramDescription program, LevelStanding level, Func<RequirementResult, DateOnly?>? by = null) =>
        Of(program, level.Blocking(), by);

    /// <summary>The acts of a level, all in time through the same day.</summary>
    public static IReadOnlyList<Act> Until(ProgramDescription program, LevelStanding level, DateOnly last) => Of(program, level, _ => last);

    /// <summary>The acts of some blocking requirements, of levels or of designations.</summary>
    public static IReadOnlyList<Act> Of(ProgramDescription program, IReadOnlyList<RequirementResult> blocking, Func<RequirementResult, DateOnly?>? by = null)
    {
        var acts = new Act[blocking.Count];
        for (var i = 0; i < acts.Length; i++)
        {
            acts[i] = Of(program, blocking[i], by?.Invoke(blocking[i]));
        }

        return acts;
    }

    /// <summary>The act of one requirement.</summary>
    public static Act Of(ProgramDescription program, RequirementResult result, DateOnly? by = null)
    {
        var requirement = Find(program, result.Cell.Requirement);
        var gap = Blocking.Gap(result);
        return new Act
        {
            Text = Text(program, requirement.Name, result, gap, by),
            Requirement = requirement.Id,
            FactKind = result.Missing is { What: [not '$', ..] kind } ? kind : requirement.FactKinds.Count > 0 ? requirement.FactKinds[0] : null,
            Gap = gap,
            Unit = gap is null ? null : result.Cell.Unit,
            By = by,
            Clause = result.Cell.Clause,
        };
    }

    private static LocalizedText Text(ProgramDescription program, LocalizedText name, RequirementResult result, decimal? gap, DateOnly? by)
    {
        var last = by is { } day ? Words.Say($", au plus tard le {day:D}", $", by {day:D}") : LocalizedText.Of("", "");
        if (result.Missing is { } missing)
        {
            return Words.Say($"{name.Fr}{last.Fr} : {missing.Text.Fr}", $"{name.En}{last.En}: {missing.Text.En}");
        }

        if (gap is null && result.Parts.Where(part => part.Value <= 0).ToArray() is [_, ..] empty)
        {
            return Words.Say(
                $"{name.Fr}{last.Fr} : chaque partie au-dessus de zéro, dont {string.Join(", ", empty.Select(part => part.Name.Fr))}.",
                $"{name.En}{last.En}: each part above zero, {string.Join(", ", empty.Select(part => part.Name.En))} among them.");
        }

        if (gap is not { } lacking || result.Cell.Unit == Units.Flag)
        {
            return Words.Say($"{name.Fr} : reste à faire{last.Fr}.", $"{name.En}: still to be done{last.En}.");
        }

        var figure = UnitWords.Figure(program.Units, lacking, result.Cell.Unit);
        return Words.Say($"{name.Fr} : encore {figure.Fr}{last.Fr}.", $"{name.En}: {figure.En} more{last.En}.");
    }

    private static Requirement Find(ProgramDescription program, string id)
    {
        foreach (var requirement in program.Requirements)
        {
            if (requirement.Id == id)
            {
                return requirement;
            }
        }

        return program.Designations.SelectMany(designation => designation.Requirements).First(requirement => requirement.Id == id);
    }
}

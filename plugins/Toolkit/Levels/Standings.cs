using PartnerHub.Contracts;

namespace PartnerHub.Toolkit;

/// <summary>Makes a standing of judged levels.</summary>
public static class Standings
{
    /// <summary>
    /// Makes a standing. A conferred level is granted whatever its requirements say, and with it all levels below.
    /// </summary>
    /// <param name="description">The program.</param>
    /// <param name="dossier">The dossier judged.</param>
    /// <param name="on">The day judged.</param>
    /// <param name="levels">The judged levels of the member's ladder, low to high.</param>
    /// <param name="conferred">The highest level conferred, with the reason; null when none is.</param>
    /// <param name="ladder">Id of the member's ladder; null when it climbs none or the program has one for all.</param>
    /// <param name="designations">The designations judged on the day; null when the program has none.</param>
    /// <param name="acts">True to say what is to be done to reach the next level.</param>
    public static Standing Of(
        ProgramDescription description, Dossier dossier, DateOnly on, LevelStanding[] levels, (int Rank, Reason Reason)? conferred = null,
        string? ladder = null, IReadOnlyList<DesignationStanding>? designations = null, bool acts = false)
    {
        if (conferred is { } floor)
        {
            Confer(levels, floor.Rank, floor.Reason);
        }

        var eligible = new List<string>(levels.Length);
        var earned = -1;
        for (var rank = 0; rank < levels.Length; rank++)
        {
            if (levels[rank].Eligible)
            {
                eligible.Add(levels[rank].Level);
                earned = rank;
            }
        }

        return new Standing
        {
            Program = description.Id,
            Version = description.Version,
            On = on,
            Ladder = ladder,
            Current = Current(description, dossier.LevelOn(on), levels),
            Earned = earned < 0 ? null : levels[earned].Level,
            Eligible = eligible,
            Levels = levels,
            Designations = designations ?? [],
            Next = earned + 1 < levels.Length ? Next(description, levels[earned + 1], acts) : null,
        };
    }

    /// <summary>A level held of another ladder counts as none.</summary>
    private static string? Current(ProgramDescription description, string? held, LevelStanding[] levels) =>
        description.Ladders.Count == 0 || Array.Exists(levels, level => level.Level == held) ? held : null;

    private static void Confer(LevelStanding[] levels, int floor, Reason reason)
    {
        for (var rank = 0; rank <= floor; rank++)
        {
            if (!levels[rank].Eligible)
            {
                levels[rank] = levels[rank] with { Eligible = true, Conferred = reason };
            }
        }
    }

    private static NextLevel Next(ProgramDescription description, LevelStanding level, bool acts)
    {
        var path = Blocking.Nearest(level.Requirements);
        var gaps = new List<Gap>();
        foreach (var result in level.Requirements)
        {
            if (Blocking.Blocks(result, path))
            {
                gaps.Add(new Gap { Id = result.Cell.Requirement, Amount = Blocking.Gap(result), Unit = result.Cell.Unit });
            }
        }

        return new NextLevel { Level = level.Level, Missing = gaps, Acts = acts ? Acts.Of(description, level) : [] };
    }
}

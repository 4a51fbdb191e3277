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
    /// <param name="levels">The judged levels, low to high.</param>
    /// <param name="conferred">The highest level conferred, with the reason; null when none is.</param>
    public static Standing Of(ProgramDescription description, Dossier dossier, DateOnly on, LevelStanding[] levels, (int Rank, Reason Reason)? conferred = null)
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
            Current = dossier.LevelOn(on),
            Earned = earned < 0 ? null : levels[earned].Level,
            Eligible = eligible,
            Levels = levels,
            Next = earned + 1 < levels.Length ? Next(levels[earned + 1]) : null,
        };
    }

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

    private static NextLevel Next(LevelStanding level)
    {
        var gaps = new List<Gap>();
        foreach (var result in level.Requirements)
        {
            if (result.Blocks)
            {
                gaps.Add(new Gap { Id = result.Cell.Requirement, Amount = Lacking(result), Unit = result.Cell.Unit });
            }
        }

        return new NextLevel { Level = level.Level, Missing = gaps };
    }

    private static decimal? Lacking(RequirementResult result) => result.Verdict == Verdict.NotMet
        ? result.Cell.Needed.Quantity - (result.Actual.Quantity ?? 0)
        : null;
}

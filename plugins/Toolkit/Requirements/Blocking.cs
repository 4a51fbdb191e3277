using PartnerHub.Contracts;

namespace PartnerHub.Toolkit;

/// <summary>What keeps a partner from a level, and from which of its alternative paths.</summary>
public static class Blocking
{
    /// <summary>True when nothing asked on every path blocks, nor anything of one path where there are some.</summary>
    public static bool Opens(IReadOnlyList<RequirementResult> results)
    {
        var path = Nearest(results);
        foreach (var result in results)
        {
            if (Blocks(result, path))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Needed less actual of a result that is not met, 1 for a flag; null when it can't be told, or when the figure is reached and one of its parts lacks.</summary>
    public static decimal? Gap(RequirementResult result) =>
        result.Verdict == Verdict.NotMet && result.Cell.Needed.Quantity - (result.Actual.Quantity ?? 0) is { } gap and > 0 ? gap : null;

    /// <summary>True when a level is short whatever comes of what is undetermined: nothing may fall on missing evidence.</summary>
    public static bool IsShort(LevelStanding level) =>
        !level.Eligible && !Opens([.. level.Requirements.Select(result => result.Verdict == Verdict.Undetermined ? result with { Verdict = Verdict.Met } : result)]);

    /// <summary>True when a result blocks on a path or on every one.</summary>
    internal static bool Blocks(RequirementResult result, string? path) => result.Blocks && (result.Cell.Path is not { } own || own == path);

    /// <summary>The path with the fewest blocking results, of equals the first; null without paths.</summary>
    internal static string? Nearest(IReadOnlyList<RequirementResult> results)
    {
        (string? Path, int Gaps) nearest = (null, int.MaxValue);
        for (var i = 0; i < results.Count; i++)
        {
            if (results[i].Cell.Path is { } path && path != nearest.Path && Gaps(results, path) is var gaps && gaps < nearest.Gaps)
            {
                nearest = (path, gaps);
            }
        }

        return nearest.Path;
    }

    private static int Gaps(IReadOnlyList<RequirementResult> results, string path)
    {
        var gaps = 0;
        for (var i = 0; i < results.Count; i++)
        {
            gaps += results[i].Blocks && results[i].Cell.Path == path ? 1 : 0;
        }

        return gaps;
    }
}

using PartnerHub.Contracts;

namespace PartnerHub.Toolkit;

/// <summary>What keeps a partner from a level, and from which of its alternative paths.</summary>
public static class Blocking
{
    /// <summary>
    /// The blocking results asked on every path and those of one path: the one with the fewest, of equals the first. Empty
    /// when nothing keeps the partner from the level.
    /// </summary>
    public static IReadOnlyList<RequirementResult> Of(IReadOnlyList<RequirementResult> results)
    {
        var path = Nearest(results);
        var blocking = new List<RequirementResult>();
        foreach (var result in results)
        {
            if (result.Blocks && (result.Cell.Path is not { } own || own == path))
            {
                blocking.Add(result);
            }
        }

        return blocking;
    }

    /// <summary>True when nothing asked on every path blocks, nor anything of one path where there are some.</summary>
    public static bool Opens(IReadOnlyList<RequirementResult> results)
    {
        var path = Nearest(results);
        foreach (var result in results)
        {
            if (result.Blocks && (result.Cell.Path is not { } own || own == path))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Needed less actual of a result that is not met, 1 for a flag; null when it can't be told.</summary>
    public static decimal? Gap(RequirementResult result) => result.Verdict == Verdict.NotMet
        ? result.Cell.Needed.Quantity - (result.Actual.Quantity ?? 0)
        : null;

    private static string? Nearest(IReadOnlyList<RequirementResult> results)
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

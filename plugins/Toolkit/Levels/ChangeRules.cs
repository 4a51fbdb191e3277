namespace PartnerHub.Toolkit;

/// <summary>When a partner may move between neighbouring levels: at any time, or in a window of the year only.</summary>
public sealed class ChangeRules
{
    private readonly LevelList _levels;

    // By the rank of the lower of two neighbours.
    private readonly YearlyWindow?[] _up;
    private readonly YearlyWindow?[] _down;

    private ChangeRules(LevelList levels, YearlyWindow?[] up, YearlyWindow?[] down) => (_levels, _up, _down) = (levels, up, down);

    /// <summary>Rules under which every move is free, to be narrowed by <see cref="InMonth"/> and <see cref="Within"/>.</summary>
    public static ChangeRules Of(LevelList levels) => new(levels, new YearlyWindow?[levels.Ids.Count], new YearlyWindow?[levels.Ids.Count]);

    /// <summary>Moves between two neighbours, both ways, in one month of the year only.</summary>
    public ChangeRules InMonth(string lower, string upper, int month) => Within(lower, upper, YearlyWindow.Month(month), up: true, down: true);

    /// <summary>Moves between two neighbours, up, down or both, in a window of the year only.</summary>
    public ChangeRules Within(string lower, string upper, YearlyWindow window, bool up, bool down)
    {
        var rank = _levels.Rank(lower);
        if (rank < 0 || _levels.Rank(upper) != rank + 1)
        {
            throw new ArgumentException($"{lower} and {upper} are not neighbours");
        }

        return new ChangeRules(_levels, up ? With(_up, rank, window) : _up, down ? With(_down, rank, window) : _down);
    }

    /// <summary>How far a partner gets today on its way to a level, and when the rest can follow.</summary>
    /// <param name="from">Rank held, -1 for none: entering the lowest level is free.</param>
    /// <param name="to">Rank to reach.</param>
    /// <param name="on">The day.</param>
    /// <returns>The rank reached, and the day the next step opens; null when the way was free.</returns>
    public (int Today, DateOnly? Opens) Walk(int from, int to, DateOnly on)
    {
        var rank = from;
        while (rank != to)
        {
            if (Window(rank, to) is { } window && !window.Contains(on))
            {
                return (rank, window.NextFirst(on));
            }

            rank += Math.Sign(to - rank);
        }

        return (rank, null);
    }

    /// <summary>The window that holds the next step of a way; null when it is free.</summary>
    public YearlyWindow? Window(int from, int to)
    {
        var lower = Math.Min(from, from + Math.Sign(to - from));
        return lower < 0 ? null : to > from ? _up[lower] : _down[lower];
    }

    private static YearlyWindow?[] With(YearlyWindow?[] windows, int rank, YearlyWindow window)
    {
        var changed = (YearlyWindow?[])windows.Clone();
        changed[rank] = window;
        return changed;
    }
}

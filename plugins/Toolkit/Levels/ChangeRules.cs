namespace PartnerHub.Toolkit;

/// <summary>When a partner may move between neighbouring levels: at any time, or in one month of the year only.</summary>
public sealed class ChangeRules
{
    private readonly LevelList _levels;
    private readonly int?[] _months;

    private ChangeRules(LevelList levels, int?[] months) => (_levels, _months) = (levels, months);

    /// <summary>Rules under which every move is free, to be narrowed by <see cref="InMonth"/>.</summary>
    public static ChangeRules Of(LevelList levels) => new(levels, new int?[Math.Max(0, levels.Ids.Count - 1)]);

    /// <summary>Moves between two neighbours, both ways, in one month of the year only.</summary>
    public ChangeRules InMonth(string lower, string upper, int month)
    {
        var rank = _levels.Rank(lower);
        if (rank < 0 || _levels.Rank(upper) != rank + 1)
        {
            throw new ArgumentException($"{lower} and {upper} are not neighbours");
        }

        var months = (int?[])_months.Clone();
        months[rank] = month;
        return new ChangeRules(_levels, months);
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
            var next = rank + Math.Sign(to - rank);
            var month = Math.Min(rank, next) < 0 ? null : _months[Math.Min(rank, next)];
            if (month is { } only && on.Month != only)
            {
                return (rank, new DateOnly(on.Month < only ? on.Year : on.Year + 1, only, 1));
            }

            rank = next;
        }

        return (rank, null);
    }
}

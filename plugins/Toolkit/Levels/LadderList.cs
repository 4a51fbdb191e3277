using PartnerHub.Contracts;

namespace PartnerHub.Toolkit;

/// <summary>The ladders that types of partner climb, each with its own levels.</summary>
public sealed class LadderList
{
    private readonly LevelList _levels;
    private readonly Dictionary<string, LevelList> _byLadder;

    /// <summary>Makes the list.</summary>
    /// <param name="levels">All levels, low to high, those of one ladder beside each other.</param>
    /// <param name="ladders">The ladders. Who is of the types of several climbs the last of those.</param>
    public LadderList(LevelList levels, params Ladder[] ladders)
    {
        (_levels, All) = (levels, ladders);
        _byLadder = ladders.ToDictionary(ladder => ladder.Id, ladder => new LevelList([.. levels.All.Where(level => level.Ladder == ladder.Id)]), StringComparer.Ordinal);
    }

    /// <summary>The ladders.</summary>
    public IReadOnlyList<Ladder> All { get; }

    /// <summary>The ladder a partner climbs; null when it climbs none.</summary>
    public Ladder? Of(Partner partner)
    {
        for (var i = All.Count - 1; i >= 0; i--)
        {
            if (Climbs(partner, All[i]))
            {
                return All[i];
            }
        }

        return null;
    }

    /// <summary>The levels of a ladder, low to high; none without one.</summary>
    public LevelList Levels(Ladder? ladder) => ladder is null ? LevelList.Empty : _byLadder[ladder.Id];

    /// <summary>The level a partner holds on a day; one of another ladder counts as none.</summary>
    public string? Held(Dossier dossier, DateOnly on) =>
        dossier.LevelOn(on) is { } held && Of(dossier.Partner) is { } ladder && Levels(ladder).Rank(held) >= 0 ? held : null;

    /// <summary>The ladder of a level; null when the program has no such level.</summary>
    public Ladder? LadderOf(string level)
    {
        var id = _levels.Rank(level) is >= 0 and var rank ? _levels.All[rank].Ladder : null;
        return All.FirstOrDefault(ladder => ladder.Id == id);
    }

    private static bool Climbs(Partner partner, Ladder ladder)
    {
        foreach (var type in partner.Types)
        {
            if (ladder.PartnerTypes.Contains(type, StringComparer.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}

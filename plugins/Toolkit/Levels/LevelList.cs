using PartnerHub.Contracts;

namespace PartnerHub.Toolkit;

/// <summary>The levels of a program, low to high.</summary>
public sealed class LevelList
{
    private readonly string[] _ids;

    /// <summary>Makes the list, low to high.</summary>
    public LevelList(params Level[] lowToHigh)
    {
        All = lowToHigh;
        _ids = Array.ConvertAll(lowToHigh, level => level.Id);
    }

    /// <summary>No levels, as a partner without a ladder has them.</summary>
    public static LevelList Empty { get; } = new();

    /// <summary>The levels.</summary>
    public IReadOnlyList<Level> All { get; }

    /// <summary>Their ids, low to high.</summary>
    public IReadOnlyList<string> Ids => _ids;

    /// <summary>Rank of a level from 0; -1 for none.</summary>
    public int Rank(string? level) => level is null ? -1 : Array.IndexOf(_ids, level);

    /// <summary>The level of a rank; null for -1.</summary>
    public string? At(int rank) => rank < 0 ? null : _ids[rank];

    /// <summary>A level's name.</summary>
    public LocalizedText Name(string level) => All[Rank(level)].Name;
}

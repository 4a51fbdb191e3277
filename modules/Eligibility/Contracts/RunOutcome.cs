using PartnerHub.Contracts;

namespace PartnerHub.Eligibility;

/// <summary>What came out of a run, counted.</summary>
public sealed record RunOutcome
{
    public static RunOutcome None { get; } = new();

    /// <summary>Members by level, in the order of the description; null stands for no level.</summary>
    public IReadOnlyList<LevelTally> Levels { get; init; } = [];

    /// <summary>Members that move, by direction and time.</summary>
    public IReadOnlyList<MoveTally> Moves { get; init; } = [];

    /// <summary>Requirements that could not be judged for want of something.</summary>
    public IReadOnlyList<UndeterminedTally> Undetermined { get; init; } = [];

    /// <summary>Members with at least one such requirement.</summary>
    public long UndeterminedMembers { get; init; }

    /// <summary>Members whose stored standing is another than before.</summary>
    public long Changed { get; init; }
}

/// <param name="Level">Id of the level; null for none.</param>
/// <param name="Before">Members that held it on the day, before the calendar's placing.</param>
/// <param name="After">Members that hold it by that placing.</param>
public sealed record LevelTally(string? Level, long Before, long After);

/// <param name="Direction"><c>up</c> or <c>down</c>.</param>
/// <param name="Timing"><c>today</c>, <c>later</c>, or <c>approval</c> when a person has to agree first.</param>
/// <param name="Members">How many.</param>
public sealed record MoveTally(string Direction, string Timing, long Members);

/// <summary>Members for whom a requirement is undetermined for one reason.</summary>
public sealed record UndeterminedTally
{
    public required string Requirement { get; init; }

    /// <summary>A fact kind, or the JSON path of a setting.</summary>
    public required string What { get; init; }

    /// <summary>What to supply, in words.</summary>
    public required LocalizedText Text { get; init; }

    public required long Members { get; init; }

    /// <summary>The first few of them.</summary>
    public required IReadOnlyList<string> Examples { get; init; }
}

/// <summary>A member that the calendar moves.</summary>
public sealed record RunMove
{
    public required string Member { get; init; }

    /// <summary><c>up</c> or <c>down</c>.</summary>
    public required string Direction { get; init; }

    /// <summary><c>today</c>, <c>later</c>, or <c>approval</c> when a person has to agree first.</summary>
    public required string Timing { get; init; }

    public string? From { get; init; }

    public string? To { get; init; }

    /// <summary>The first day at the new level.</summary>
    public required DateOnly On { get; init; }

    public required IReadOnlyList<Reason> Reasons { get; init; }
}

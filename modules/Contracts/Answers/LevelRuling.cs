using System.Text.Json.Serialization;

namespace PartnerHub.Contracts;

/// <summary>The outcome of a ruling on a level.</summary>
[JsonConverter(typeof(KebabCase<LevelOutcome>))]
public enum LevelOutcome
{
    /// <summary>Granted, today or on the date pending.</summary>
    Granted,

    /// <summary>Refused; the reasons say why and, where there is one, when to ask again.</summary>
    Refused,

    /// <summary>Nothing changes.</summary>
    Unchanged,

    /// <summary>A proposal: nothing changes until the vendor approves.</summary>
    NeedsApproval,
}

/// <summary>A ruling on a level.</summary>
public sealed record LevelRuling
{
    /// <summary>The outcome.</summary>
    public required LevelOutcome Ruling { get; init; }

    /// <summary>The level in effect on the day asked, this ruling included; null when there is none.</summary>
    public string? Today { get; init; }

    /// <summary>A change that takes effect later, or that waits for approval; null when there is none.</summary>
    public PendingLevel? Pending { get; init; }

    /// <summary>What to do so that a fall that is pending or proposed does not come, by day where there is one.</summary>
    public IReadOnlyList<Act> ToKeep { get; init; } = [];

    /// <summary>The reasons, at least one.</summary>
    public required IReadOnlyList<Reason> Reasons { get; init; }
}

/// <summary>A change of level that is still to come.</summary>
public sealed record PendingLevel
{
    /// <summary>Id of the level.</summary>
    public required string Level { get; init; }

    /// <summary>The first day it can take effect.</summary>
    public required DateOnly On { get; init; }
}

using MediatR;
using PartnerHub.Contracts;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Eligibility;

/// <summary>States of a placement.</summary>
public static class PlacementState
{
    /// <summary>Waits for a person.</summary>
    public const string Proposed = "proposed";

    /// <summary>Approved; its day is still to come.</summary>
    public const string Approved = "approved";

    /// <summary>Approved, and in effect.</summary>
    public const string Applied = "applied";

    public const string Rejected = "rejected";

    /// <summary>The program no longer proposes it.</summary>
    public const string Lapsed = "lapsed";

    public static IReadOnlyList<string> All { get; } = [Proposed, Approved, Applied, Rejected, Lapsed];
}

/// <summary>A change of level that a program proposes and a person decides.</summary>
public sealed record Placement
{
    public required string Program { get; init; }

    public required string Member { get; init; }

    /// <summary>From 1, for each member.</summary>
    public required long Number { get; init; }

    public required string State { get; init; }

    /// <summary>The level held; null for none.</summary>
    public string? FromLevel { get; init; }

    /// <summary>The level proposed; null for none.</summary>
    public string? ToLevel { get; init; }

    public required DateOnly EarliestOn { get; init; }

    public required DateOnly ProposedOn { get; init; }

    /// <summary>What the program ruled.</summary>
    public required LevelRuling Ruling { get; init; }

    /// <summary>Number of the ruling in the journal.</summary>
    public long? Entry { get; init; }

    /// <summary>Who decided; null while nobody has.</summary>
    public string? DecidedBy { get; init; }

    public DateTimeOffset? DecidedAt { get; init; }

    /// <summary>Why it was decided so.</summary>
    public string? Reason { get; init; }
}


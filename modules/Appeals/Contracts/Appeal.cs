namespace PartnerHub.Appeals;

/// <summary>A contested ruling.</summary>
public sealed record Appeal
{
    public required string Program { get; init; }

    /// <summary>Number of the entry in which the question was asked again.</summary>
    public required long Number { get; init; }

    public required string Member { get; init; }

    /// <summary>Number of the contested entry.</summary>
    public required long Contested { get; init; }

    public required DateTimeOffset FiledAt { get; init; }

    public required string FiledBy { get; init; }

    /// <summary>In the member's words; null once they are erased.</summary>
    public required string? Comment { get; init; }

    /// <summary>True when the ruling came out otherwise.</summary>
    public required bool Changed { get; init; }

    public required AppealState State { get; init; }

    /// <summary>Null while it is open.</summary>
    public required AppealOutcome? Outcome { get; init; }

    /// <summary>Number of the entry that settled it; null while it is open.</summary>
    public required long? Decision { get; init; }

    /// <summary>Why it was settled so; null while it is open, and once it is erased.</summary>
    public required string? Reason { get; init; }
}

public enum AppealOutcome
{
    /// <summary>The member was right.</summary>
    Upheld,

    /// <summary>The ruling stands.</summary>
    Rejected,
}

public enum AppealState
{
    Open,
    Decided,
}

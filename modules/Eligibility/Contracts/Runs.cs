using PartnerHub.Contracts;

namespace PartnerHub.Eligibility;

public enum RunState
{
    Running,
    Finished,
    Cancelled,
    Failed,
}

/// <summary>A whole network judged on one day.</summary>
public sealed record NetworkRun
{
    public required string Program { get; init; }

    /// <summary>From 1, by program.</summary>
    public required long Number { get; init; }

    /// <summary>The day judged.</summary>
    public required DateOnly On { get; init; }

    /// <summary>The revision of the program's data that was known.</summary>
    public required long Revision { get; init; }

    /// <summary>Version of the program and of its settings.</summary>
    public required string Rulebook { get; init; }

    /// <summary>True when what it judged became the stored standings.</summary>
    public required bool Publishes { get; init; }

    public required RunState State { get; init; }

    /// <summary>Members to judge.</summary>
    public required long Total { get; init; }

    /// <summary>Members judged.</summary>
    public required long Done { get; init; }

    public required string Actor { get; init; }

    public required DateTimeOffset StartedAt { get; init; }

    /// <summary>When the last of its work was kept.</summary>
    public required DateTimeOffset SeenAt { get; init; }

    public DateTimeOffset? FinishedAt { get; init; }

    /// <summary>Why it failed; null when it did not.</summary>
    public LocalizedText? Failure { get; init; }

    /// <summary>What came out so far.</summary>
    public required RunOutcome Outcome { get; init; }
}

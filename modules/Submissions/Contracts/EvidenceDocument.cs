using PartnerHub.Contracts;

namespace PartnerHub.Submissions;

/// <summary>What a partner handed in, to become a fact.</summary>
public sealed record EvidenceDocument
{
    public required string Program { get; init; }

    /// <summary>Among those of its program.</summary>
    public required long Number { get; init; }

    public required string Member { get; init; }

    /// <summary>The fact that it is to become, with the day that counts.</summary>
    public required Fact Fact { get; init; }

    public required EvidenceState State { get; init; }

    /// <summary>Number of the last of its steps.</summary>
    public required long Step { get; init; }

    /// <summary>The day on which it was first handed in completely; null while it was not.</summary>
    public required DateOnly? CountsOn { get; init; }

    /// <summary>When it was handed in last.</summary>
    public required DateTimeOffset FiledAt { get; init; }

    /// <summary>Number of the fact that it became; null until it did.</summary>
    public required long? FactNumber { get; init; }
}

/// <summary>The same with all that was done with it.</summary>
public sealed record EvidenceHistory(EvidenceDocument Document, IReadOnlyList<EvidenceStep> Steps, IReadOnlyList<EvidenceFile> Files);

/// <summary>Something done with a document.</summary>
public sealed record EvidenceStep
{
    public required long Step { get; init; }

    public required EvidenceOutcome Outcome { get; init; }

    /// <summary>What is to be changed, or why it was refused; null where nothing was said.</summary>
    public required string? Reason { get; init; }

    public required string Actor { get; init; }

    public required DateTimeOffset At { get; init; }
}

/// <summary>A file of a document, without its content.</summary>
public sealed record EvidenceFile
{
    /// <summary>Among those of its document.</summary>
    public required long Number { get; init; }

    /// <summary>The step with which it came.</summary>
    public required long Step { get; init; }

    public required string Name { get; init; }

    /// <summary>As its content tells.</summary>
    public required string MediaType { get; init; }

    /// <summary>In bytes.</summary>
    public required long Size { get; init; }
}

public enum EvidenceState
{
    /// <summary>For the program's manager.</summary>
    Waiting,

    /// <summary>To the partner, with what is to be changed.</summary>
    Returned,

    Accepted,

    Refused,
}

public enum EvidenceOutcome
{
    HandedIn,
    Returned,
    Accepted,
    Refused,
}

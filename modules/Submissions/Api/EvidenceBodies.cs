using PartnerHub.Contracts;

namespace PartnerHub.Submissions.Api;

/// <summary>What a client hands in.</summary>
internal sealed record HandInBody
{
    public required Fact Fact { get; init; }

    public IReadOnlyList<FileBody> Files { get; init => field = value ?? []; } = [];
}

internal sealed record FileBody
{
    public required string Name { get; init; }

    /// <summary>In base64.</summary>
    public required string Content { get; init; }
}

internal sealed record SettlementBody
{
    /// <summary>The last step that was looked at.</summary>
    public required long Step { get; init; }

    public required EvidenceOutcome Outcome { get; init; }

    public string? Reason { get; init; }

    public bool WasComplete { get; init; }
}

internal sealed record HandInKindBody
{
    public required HandInMode Mode { get; init; }

    public bool NeedsFile { get; init; }
}

/// <summary>How a kind of fact is handed in.</summary>
internal sealed record HandInKindAnswer(string Kind, HandInMode Mode, bool NeedsFile, bool CountsWhenHandedIn);

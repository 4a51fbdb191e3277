using PartnerHub.Contracts;

namespace PartnerHub.Appeals.Api;

/// <summary>What a member contests.</summary>
internal sealed record AppealBody
{
    /// <summary>Number of the contested entry in the program's journal.</summary>
    public required long Entry { get; init; }

    /// <summary>Why, in the member's words.</summary>
    public required string Comment { get; init; }

    /// <summary>What was not known when it was ruled.</summary>
    public IReadOnlyList<Fact> Facts { get; init => field = value ?? []; } = [];
}

internal sealed record DecisionBody
{
    public required AppealOutcome Outcome { get; init; }

    /// <summary>Why it is settled so.</summary>
    public required string Reason { get; init; }
}

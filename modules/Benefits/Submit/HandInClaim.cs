using PartnerHub.Benefits.Claims;
using PartnerHub.Contracts;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Benefits.Submit;

/// <summary>Hands in a claim, what was missing of one, or its next stage. What the host knows itself, nobody hands in.</summary>
[RequiresRight(Rights.SubmitOwn)]
internal sealed record HandInClaim(string Member, Claim Claim) : ICommand<HandedIn>, IAboutMember
{
    /// <summary>The claim that it goes on with; null for a new one.</summary>
    public long? Number { get; init; }

    /// <summary>The version of that claim as it was read; null for whichever it is.</summary>
    public long? Version { get; init; }

    /// <summary>What <see cref="PreviewClaim"/> gave for what is handed in; null where nobody looked.</summary>
    public string? Seen { get; init; }
}

/// <summary>Rules on a claim as it is typed; nothing is kept.</summary>
[RequiresRight(Rights.SubmitOwn)]
internal sealed record PreviewClaim(string Member, Claim Claim) : MediatR.IRequest<ClaimPreview?>, IAboutMember
{
    public long? Number { get; init; }
}

/// <summary>What the program says of a claim as it is typed.</summary>
internal sealed record ClaimPreview
{
    public required ClaimRuling Ruling { get; init; }

    /// <summary>Where the claim would be.</summary>
    public required ClaimState State { get; init; }

    /// <summary>Stands for what was typed and what was ruled on it: handed in with it, the claim is taken only where the ruling is still the same.</summary>
    public required string Seen { get; init; }
}

/// <summary>What became of what was handed in.</summary>
internal sealed record HandedIn
{
    /// <summary>The claim as it stands now; null where nothing was done.</summary>
    public MemberClaim? Claim { get; init; }

    /// <summary>What is ruled on it now.</summary>
    public ClaimPreview? Ruled { get; init; }

    public required HandInOutcome Outcome { get; init; }
}

internal enum HandInOutcome
{
    Taken,

    /// <summary>There is no such claim, or it is not at a step that takes this.</summary>
    NotNow,

    /// <summary>The ruling is another than the one that was looked at: nothing was done.</summary>
    RulingChanged,
}

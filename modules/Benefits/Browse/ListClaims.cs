using MediatR;
using PartnerHub.Benefits.Claims;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Benefits.Browse;

/// <summary>Claims of a program's members, the oldest first, after one. What is null does not narrow.</summary>
[RequiresRight(Rights.Read)]
internal sealed record ListClaims(string Program) : IRequest<IReadOnlyList<MemberClaim>>, IAboutProgram, IListOf<IAboutMember>
{
    /// <summary>Only those that wait for a person of the vendor.</summary>
    public bool WaitingOnly { get; init; }

    public ClaimState? State { get; init; }

    public string? Benefit { get; init; }

    /// <summary>First entry of the last claim seen.</summary>
    public long? After { get; init; }

    public int Limit { get; init; } = 50;
}

/// <summary>Claims of one member, the newest first.</summary>
[RequiresRight(Rights.ReadOwn)]
internal sealed record ListClaimsOf(string Member, long? Before, int Limit) : IRequest<IReadOnlyList<MemberClaim>>, IAboutMember, IListOf<IAboutMember>
{
    /// <summary>The member's program, where it is known already.</summary>
    public string? Of { get; init; }
}

/// <summary>One claim with its life; null when there is none of that number.</summary>
[RequiresRight(Rights.ReadOwn)]
internal sealed record FindClaim(string Member, long Number) : IRequest<ClaimInFull?>, IAboutMember;

/// <summary>The claims that stand against one, oldest first: on the same customer, or on one of nearly the same name.</summary>
[RequiresRight(Rights.Read)]
internal sealed record ListRivals(string Member, long Number) : IRequest<IReadOnlyList<MemberClaim>>, IAboutMember, IListOf<IAboutMember>;

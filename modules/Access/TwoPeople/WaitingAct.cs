using MediatR;
using PartnerHub.Contracts;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Access.TwoPeople;

/// <summary>Something asked for by one person that a second has to agree to.</summary>
internal sealed record WaitingAct
{
    public required string Program { get; init; }

    public required string Id { get; init; }

    /// <summary>One of <see cref="TwoPersonAct.Kinds"/>.</summary>
    public required string Kind { get; init; }

    public string? Member { get; init; }

    public required LocalizedText What { get; init; }

    /// <summary>waiting, agreed, refused, withdrawn; lapsed when what it rested on had changed.</summary>
    public required string State { get; init; }

    public required string AskedBy { get; init; }

    public required DateTimeOffset AskedAt { get; init; }

    public string? DecidedBy { get; init; }

    public DateTimeOffset? DecidedAt { get; init; }

    public string? Reason { get; init; }
}

internal static class ActState
{
    public const string Waiting = "waiting";
    public const string Agreed = "agreed";
    public const string Refused = "refused";
    public const string Withdrawn = "withdrawn";
    public const string Lapsed = "lapsed";
}

/// <summary>What waits for a second person, oldest first, in the programs that the caller decides in; or what was settled, newest first.</summary>
[RequiresRight(Rights.Read)]
internal sealed record ListWaitingActs(bool Settled = false) : IRequest<IReadOnlyList<WaitingAct>>, IAboutHost, INarrowed, IListOf<IAboutProgram>;

/// <summary>How many wait for somebody else than the caller.</summary>
[RequiresRight(Rights.Read)]
internal sealed record CountWaitingActs : IRequest<long>, IAboutHost, INarrowed;

/// <summary>Agrees to what somebody else asked for, which is done at once, or refuses it. Null when it does not wait.</summary>
[RequiresRight(Rights.Decide)]
internal sealed record DecideAct(string Program, string Id, bool Agrees, string Reason) : IRequest<WaitingAct?>, IAboutProgram;

/// <summary>Takes back what one asked for oneself. Null when it does not wait, or is another's.</summary>
[RequiresRight(Rights.Read)]
internal sealed record WithdrawAct(string Program, string Id) : ICommand<WaitingAct?>, IAboutProgram;

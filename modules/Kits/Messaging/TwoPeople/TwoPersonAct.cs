using PartnerHub.Contracts;

namespace PartnerHub.Kits.Messaging;

/// <summary>Something that two people have to want where a program is set so.</summary>
public sealed record TwoPersonAct
{
    public const string LevelLowered = "level-lowered";
    public const string MembershipEnded = "membership-ended";
    public const string MoneyPaid = "money-paid";
    public const string RulebookPublished = "rulebook-published";

    public static IReadOnlyList<string> Kinds { get; } = [LevelLowered, MembershipEnded, MoneyPaid, RulebookPublished];

    /// <summary>One of <see cref="Kinds"/>.</summary>
    public required string Kind { get; init; }

    public required string Program { get; init; }

    /// <summary>The member it is about; null for none.</summary>
    public string? Member { get; init; }

    /// <summary>What would be done, for the second person.</summary>
    public required LocalizedText What { get; init; }

    /// <summary>What it rests on, told by any text that changes with it: nobody agrees to something else than what was asked.</summary>
    public string State { get; init; } = "";
}

/// <summary>Tells whether a request does something that may need two people.</summary>
public interface ITwoPersonRule<in TRequest>
{
    /// <returns>Null when one person may do it everywhere.</returns>
    Task<TwoPersonAct?> FindAsync(TRequest request, CancellationToken cancellation);
}

/// <summary>What waits for a second person.</summary>
public interface ITwoPersonRequests
{
    bool IsNeeded(TwoPersonAct act);

    /// <summary>Keeps a request until somebody else agrees. Asked again by the same person it is the same.</summary>
    /// <param name="act">What it does.</param>
    /// <param name="name">Name it is registered by.</param>
    /// <param name="request">JSON.</param>
    /// <param name="cancellation">Stops.</param>
    /// <returns>Its id.</returns>
    Task<string> AskAsync(TwoPersonAct act, string name, string request, CancellationToken cancellation);
}

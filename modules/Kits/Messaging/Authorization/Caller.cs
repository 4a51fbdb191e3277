namespace PartnerHub.Kits.Messaging;

/// <summary>Who sends requests.</summary>
public sealed record Caller
{
    /// <summary>Nobody in particular, who may do nothing.</summary>
    public static readonly Caller Nobody = new() { Actor = "nobody", Rights = Rights.None };

    /// <summary>Whoever reached the hub and has not said who they are.</summary>
    public static readonly Caller Visitor = new() { Actor = "visitor", Rights = Rights.Visit };

    /// <summary>The person who runs this host.</summary>
    public static readonly Caller Operator = new() { Actor = "operator", Rights = Rights.All };

    /// <summary>Whoever types commands on the machine itself.</summary>
    public static readonly Caller Console = new() { Actor = "console", Rights = Rights.All };

    /// <summary>The host itself, at work on its own.</summary>
    public static readonly Caller System = new() { Actor = "system", Rights = Rights.All, IsHost = true };

    /// <summary>A stable id that the journal keeps; it tells nothing about a person.</summary>
    public required string Actor { get; init; }

    /// <summary>What may be done at all: on everything, unless grants say on what.</summary>
    public required Rights Rights { get; init; }

    /// <summary>On what the rights hold; null for everything.</summary>
    public IReadOnlyList<Grant>? Grants { get; init; }

    /// <summary>True for the host's own work, on its own account or on that of whoever started it: it may send single steps of something larger.</summary>
    public bool IsHost { get; init; }

    /// <summary>Whether somebody is the caller, or one of the two that want something together.</summary>
    public bool Is(string actor) => Actor.Split('+').Any(one => actor.Split('+').Contains(one, StringComparer.Ordinal));

    /// <summary>Whether all these rights hold on something.</summary>
    /// <param name="rights">What is to be done.</param>
    /// <param name="place">Where it lies.</param>
    public bool May(Rights rights, SubjectPlace place) => (Rights & rights) == rights && (Grants is null || Grants.Any(grant => (grant.Rights & rights) == rights && grant.Covers(place)));

    /// <summary>Refuses who lacks a right on what a page is for, before they fill its form in.</summary>
    public void Need(Rights rights, SubjectPlace place, string request)
    {
        if (!May(rights, place))
        {
            throw new RightMissingException(request, rights);
        }
    }

    /// <summary>The ids of one scope on which these rights hold; null for all there are.</summary>
    public IReadOnlyCollection<string>? Ids(Rights rights, GrantScope scope) =>
        Grants is null ? null : [.. Grants.Where(grant => grant.Scope == scope && (grant.Rights & rights) == rights).Select(grant => grant.Id).Distinct(StringComparer.Ordinal)];
}

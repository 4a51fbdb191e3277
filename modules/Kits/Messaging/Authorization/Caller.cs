namespace PartnerHub.Kits.Messaging;

/// <summary>Who sends requests.</summary>
public sealed record Caller
{
    /// <summary>Nobody in particular, who may do nothing.</summary>
    public static readonly Caller Nobody = new() { Actor = "nobody", Rights = Rights.None };

    /// <summary>The person who runs this host.</summary>
    public static readonly Caller Operator = new() { Actor = "operator", Rights = Rights.All };

    /// <summary>The host itself, at work on its own.</summary>
    public static readonly Caller System = new() { Actor = "system", Rights = Rights.All, IsHost = true };

    /// <summary>A stable id that the journal keeps; it tells nothing about a person.</summary>
    public required string Actor { get; init; }

    public required Rights Rights { get; init; }

    /// <summary>True for the host's own work, on its own account or on that of whoever started it: it may send single steps of something larger.</summary>
    public bool IsHost { get; init; }
}

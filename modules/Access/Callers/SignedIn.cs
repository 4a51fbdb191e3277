using PartnerHub.Kits.Messaging;

namespace PartnerHub.Access.Callers;

/// <summary>Who sends a request, and by what.</summary>
internal sealed record SignedIn
{
    /// <summary>Its actor is the id of the account.</summary>
    public required Caller Caller { get; init; }

    public required string Name { get; init; }

    /// <summary>A role of theirs asks for a second factor, which they do not have: none of their roles holds until they do.</summary>
    public bool LacksSecondFactor { get; init; }

    /// <summary>Id of the browser's session; null for a key.</summary>
    public string? Session { get; init; }
}

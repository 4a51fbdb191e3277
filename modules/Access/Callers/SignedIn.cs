using PartnerHub.Access.Roles;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Access.Callers;

/// <summary>Who sends a request, and by what.</summary>
internal sealed record SignedIn
{
    public required Caller Caller { get; init; }

    /// <summary>Id of the account.</summary>
    public required string Account { get; init; }

    public required string Name { get; init; }

    /// <summary>fr or en.</summary>
    public required string Language { get; init; }

    public IReadOnlyList<GivenRole> Roles { get; init; } = [];

    /// <summary>Id of the browser's session; null for a key.</summary>
    public string? Session { get; init; }
}

using MediatR;
using PartnerHub.Contracts;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Partners;

/// <summary>A partner as it is now, in whatever programs.</summary>
public sealed record KnownPartner
{
    public required Partner Partner { get; init; }

    /// <summary>Goes up with every change of its own data.</summary>
    public required long Version { get; init; }

    /// <summary>Ids of its memberships.</summary>
    public required IReadOnlyList<string> Members { get; init; }
}


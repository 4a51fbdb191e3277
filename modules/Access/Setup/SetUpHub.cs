using MediatR;
using PartnerHub.Access.Entering;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Access.Setup;

/// <summary>Makes the hub's first operator, by the link that its console showed.</summary>
[RequiresRight(Rights.Visit)]
internal sealed record SetUpHub(string Link, string Email, string Name, string Password, string Language, string Agent) : IRequest<SignInAnswer>, IAboutHost;

/// <summary>Chooses a password, by the link of a mail.</summary>
[RequiresRight(Rights.Visit)]
internal sealed record ChoosePassword(string Link, string Password, string Agent) : IRequest<SignInAnswer>, IAboutHost;

/// <summary>What a link is for; null for one that works no more.</summary>
[RequiresRight(Rights.Visit)]
internal sealed record FindLink(string Link) : IRequest<UsableLink?>, IAboutHost;

/// <param name="IsSetup">It makes the hub's first operator.</param>
/// <param name="Email">Whose password it chooses; null for the first operator.</param>
internal sealed record UsableLink(bool IsSetup, string? Email)
{
    /// <summary>It may be taken at a provider too.</summary>
    public bool IsInvitation { get; init; }
}

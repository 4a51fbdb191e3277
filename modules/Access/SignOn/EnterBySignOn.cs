using MediatR;
using PartnerHub.Access.Roles;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Access.SignOn;

/// <summary>Begins a session of whoever a provider says has signed in there.</summary>
[RequiresRight(Rights.Visit)]
internal sealed record EnterBySignOn(ProviderIdentity Identity, string Agent) : IRequest<SignOnAnswer>, IAboutHost
{
    /// <summary>Secret of the invitation that it was begun from.</summary>
    public string? Invitation { get; init; }

    /// <summary>Secret of the wish to link an account, said on that account's page.</summary>
    public string? Link { get; init; }

    /// <summary>fr or en, for an account that is made.</summary>
    public string Language { get; init; } = "en";
}

/// <summary>Whom a provider knows.</summary>
internal sealed record ProviderIdentity
{
    public required string Provider { get; init; }

    public required string Issuer { get; init; }

    public required string Subject { get; init; }

    /// <summary>Null where it says none, or has not seen to it that it is theirs.</summary>
    public string? Email { get; init; }

    public string? Name { get; init; }

    /// <summary>What its claims give.</summary>
    public required IReadOnlyList<GivenRole> Roles { get; init; }

    /// <summary>What the provider knows the session by, protected.</summary>
    public string? Proof { get; init; }
}

/// <param name="Secret">What the browser's cookie is to hold; null when nobody was signed in.</param>
/// <param name="Problem">Why not.</param>
internal sealed record SignOnAnswer(string? Secret, SignOnProblem? Problem);

/// <summary>Why a sign-on failed.</summary>
internal enum SignOnProblem
{
    /// <summary>The provider does not answer.</summary>
    Down,

    /// <summary>It answers what can't be right.</summary>
    Nonsense,

    /// <summary>Whoever was to sign in said no, or the provider did.</summary>
    Denied,

    /// <summary>The browser comes back without what it left with: after too long, or twice.</summary>
    Lost,

    /// <summary>The account is kept out.</summary>
    Suspended,

    /// <summary>No account, and no role that would make one.</summary>
    Unknown,

    /// <summary>No address that an account could be made with.</summary>
    NoAddress,

    /// <summary>The address is that of an account which is not linked to this identity.</summary>
    AddressTaken,

    /// <summary>The account is linked to another identity of this provider.</summary>
    OtherIdentity,

    /// <summary>The identity is another account's.</summary>
    OtherAccount,

    /// <summary>The invitation, or the wish to link, works no more.</summary>
    Spent,
}

/// <summary>The providers that one's own account is linked to.</summary>
[RequiresRight(Rights.KeepAccount)]
internal sealed record ListLinkedProviders : IRequest<IReadOnlyList<LinkedProvider>>, IAboutHost, IListOf<IAboutHost>;

internal sealed record LinkedProvider
{
    public required string Provider { get; init; }

    public required DateTimeOffset LinkedAt { get; init; }
}

/// <summary>Says that one's own account is to be linked to whom a provider knows; gives the secret of that wish, null where the password is wrong.</summary>
[RequiresRight(Rights.KeepAccount)]
internal sealed record BeginLink(string Password) : IRequest<string?>, IAboutHost;

/// <summary>Ends the link to a provider, and the roles it gave.</summary>
[RequiresRight(Rights.KeepAccount)]
internal sealed record EndLink(string Provider) : ICommand<bool>, IAboutHost;

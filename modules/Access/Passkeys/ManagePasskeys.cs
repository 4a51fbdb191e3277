using MediatR;
using PartnerHub.Access.Entering;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Access.Passkeys;

/// <summary>One's own passkeys, and what makes one more; null for callers whose account can't have any.</summary>
[RequiresRight(Rights.KeepAccount)]
internal sealed record ViewPasskeys : IRequest<PasskeyView?>, IAboutHost;

internal sealed record PasskeyView(IReadOnlyList<Passkey> Keys, PasskeyOffer Offer, bool HasPassword);

/// <summary>Adds a passkey that a device made.</summary>
[RequiresRight(Rights.KeepAccount)]
internal sealed record AddPasskey(string Seal, string Answer, string Name, string Password, string? Session) : IRequest<PasskeyOutcome>, IAboutHost;

[RequiresRight(Rights.KeepAccount)]
internal sealed record RenamePasskey(string Key, string Name) : ICommand<bool>, IAboutHost;

/// <summary>Takes a passkey away.</summary>
[RequiresRight(Rights.KeepAccount)]
internal sealed record RemovePasskey(string Key, string Password) : IRequest<PasskeyOutcome>, IAboutHost;

/// <summary>What somebody is asked who enters by a passkey.</summary>
[RequiresRight(Rights.Visit)]
internal sealed record OfferEntry : IRequest<PasskeyOffer>, IAboutHost;

/// <summary>Begins a session by a passkey: what a device has and what its holder knows or is, so that nothing more is asked.</summary>
[RequiresRight(Rights.Visit)]
internal sealed record EnterByPasskey(string Seal, string Answer, string Agent) : IRequest<SignInAnswer>, IAboutHost;

/// <summary>What became of a passkey.</summary>
internal enum PasskeyOutcome
{
    Done,
    WrongPassword,

    /// <summary>What the device answered is not right, or was taken before.</summary>
    Refused,
}

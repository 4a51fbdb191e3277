using MediatR;
using PartnerHub.Access.Accounts;
using PartnerHub.Access.Keys;
using PartnerHub.Access.Roles;
using PartnerHub.Access.Sessions;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Access.MyAccount;

/// <summary>One's own account with its sessions and keys; null for callers without one.</summary>
[RequiresRight(Rights.KeepAccount)]
internal sealed record ViewMyAccount : IRequest<MyAccountView?>, IAboutHost;

internal sealed record MyAccountView(UserAccount Account, IReadOnlyList<GivenRole> Roles, IReadOnlyList<BrowserSession> Sessions, IReadOnlyList<ApiKey> Keys, bool HasSecondFactor);

[RequiresRight(Rights.KeepAccount)]
internal sealed record RenameMyself(string Name, string Language) : ICommand<Unit>, IAboutHost;

/// <summary>Changes one's own password, and ends all other sessions; false when the current one is wrong.</summary>
[RequiresRight(Rights.KeepAccount)]
internal sealed record ChangePassword(string Current, string Password, string? Session) : IRequest<bool>, IAboutHost;

/// <summary>Ends one of one's own sessions.</summary>
[RequiresRight(Rights.KeepAccount)]
internal sealed record EndSession(string Session) : ICommand<bool>, IAboutHost;

/// <summary>Ends all of one's own sessions but one.</summary>
[RequiresRight(Rights.KeepAccount)]
internal sealed record EndOtherSessions(string? Kept) : ICommand<int>, IAboutHost;

/// <summary>Makes a key for a program; its secret is told this once.</summary>
/// <param name="Name">What it is for.</param>
/// <param name="Reads">It may only read.</param>
/// <param name="Days">For how many days it works, 1 to 366.</param>
[RequiresRight(Rights.KeepAccount)]
internal sealed record MakeKey(string Name, bool Reads, int Days) : IRequest<MadeKey>, IAboutHost;

internal sealed record MadeKey(ApiKey Key, string Secret);

/// <summary>Ends one of one's own keys at once.</summary>
[RequiresRight(Rights.KeepAccount)]
internal sealed record EndKey(string Key) : ICommand<bool>, IAboutHost;

/// <summary>Mails a link for a new password, if there is such an account; what is answered does not tell.</summary>
[RequiresRight(Rights.Visit)]
internal sealed record AskReset(string Email) : ICommand<Unit>, IAboutHost;

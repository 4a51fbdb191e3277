using MediatR;
using PartnerHub.Access.Roles;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Access.Accounts;

/// <summary>All accounts, by address.</summary>
[RequiresRight(Rights.Administer)]
internal sealed record ListUserAccounts(string? After, int Limit) : IRequest<IReadOnlyList<AccountWithRoles>>, IAboutHost, IListOf<IAboutHost>;

[RequiresRight(Rights.Administer)]
internal sealed record FindUserAccount(string Account) : IRequest<AccountWithRoles?>, IAboutHost;

internal sealed record AccountWithRoles(UserAccount Account, IReadOnlyList<GivenRole> Roles)
{
    /// <summary>Told of an account that is looked at alone.</summary>
    public bool HasSecondFactor { get; init; }
}

/// <summary>Makes an account and mails the link by which its holder chooses a password; gives its id.</summary>
/// <param name="Email">Where the invitation goes.</param>
/// <param name="Name">As others read it.</param>
/// <param name="Language">fr or en.</param>
/// <param name="Role">Its first role; more are given later.</param>
/// <param name="Scope">On what, such as <c>program:acme-tiers</c>; <c>host</c> for the whole host.</param>
[RequiresRight(Rights.Administer)]
internal sealed record InviteAccount(string Email, string Name, string Language, string Role, string Scope) : ICommand<string>, IAboutHost;

/// <summary>Gives an account a role, or sets its end anew.</summary>
/// <param name="Account">Whose.</param>
/// <param name="Role">Which.</param>
/// <param name="Scope">On what, such as <c>program:acme-tiers</c>; <c>host</c> for the whole host.</param>
/// <param name="EndsOn">The last day on which it holds; null for no end.</param>
[RequiresRight(Rights.Administer)]
internal sealed record GiveRole(string Account, string Role, string Scope, DateOnly? EndsOn) : ICommand<bool>, IAboutHost;

/// <summary>Takes a role away; false where the account does not have it.</summary>
[RequiresRight(Rights.Administer)]
internal sealed record TakeRole(string Account, string Role, string Scope) : ICommand<bool>, IAboutHost;

/// <summary>Keeps an account out at once, or lets it in again; false where it is so already.</summary>
[RequiresRight(Rights.Administer)]
internal sealed record SuspendAccount(string Account, bool Suspended) : ICommand<bool>, IAboutHost;

/// <summary>Mails a new link to an account that was invited and has not chosen a password; false where there is none.</summary>
[RequiresRight(Rights.Administer)]
internal sealed record InviteAgain(string Account) : ICommand<bool>, IAboutHost;

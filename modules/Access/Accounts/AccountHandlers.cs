using MediatR;
using PartnerHub.Access.Audit;
using PartnerHub.Access.Callers;
using PartnerHub.Access.Factors;
using PartnerHub.Access.Links;
using PartnerHub.Access.Roles;
using PartnerHub.Access.Sessions;
using PartnerHub.Access.Setup;
using PartnerHub.Contracts;
using PartnerHub.Kits.Data;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Access.Accounts;

internal sealed class ReadAccountsHandler(UnitOfWork unit) : IRequestHandler<ListUserAccounts, IReadOnlyList<AccountWithRoles>>, IRequestHandler<FindUserAccount, AccountWithRoles?>
{
    public async Task<IReadOnlyList<AccountWithRoles>> Handle(ListUserAccounts request, CancellationToken cancellationToken)
    {
        await using var session = await unit.ReadAsync(cancellationToken);
        var accounts = await AccountRows.ListAsync(session, request.After, request.Limit, cancellationToken);
        var roles = await RoleRows.OfAsync(session, [.. accounts.Select(account => account.Id)], cancellationToken);
        return [.. accounts.Select(account => new AccountWithRoles(account, [.. roles[account.Id]]))];
    }

    public async Task<AccountWithRoles?> Handle(FindUserAccount request, CancellationToken cancellationToken)
    {
        await using var session = await unit.ReadAsync(cancellationToken);
        return await AccountRows.FindAsync(session, request.Account, cancellationToken) is { } account
            ? new(account, await RoleRows.OfAsync(session, account.Id, cancellationToken)) { HasSecondFactor = await SecondFactors.AreOnAsync(session, account.Id, cancellationToken) }
            : null;
    }
}

internal sealed class InvitationHandler(UnitOfWork unit, LinkMail mail, EventLog log, CallerContext callers, TimeProvider time)
    : IRequestHandler<InviteAccount, string>, IRequestHandler<InviteAgain, bool>
{
    public Task<string> Handle(InviteAccount request, CancellationToken cancellationToken)
    {
        var (email, name) = NewAccount.Read(request.Email, request.Name);
        var role = RoleScope.Read(request.Role, request.Scope, null);
        return unit.RunAsync(session => InviteAsync(session, email, name, NewAccount.Language(request.Language), role, cancellationToken), cancellationToken);
    }

    public Task<bool> Handle(InviteAgain request, CancellationToken cancellationToken) => unit.RunAsync(
        async session =>
        {
            if (await AccountRows.FindAsync(session, request.Account, cancellationToken) is not { State: AccountState.Invited } account)
            {
                return false;
            }

            await mail.SendAsync(session, LinkPurpose.Invitation, account, cancellationToken);
            await log.AddAsync(EventKind.Invited, account.Id, new { again = true }, cancellationToken);
            return true;
        },
        cancellationToken);

    private async Task<string> InviteAsync(Session session, string email, string name, string language, GivenRole role, CancellationToken cancellation)
    {
        var account = new UserAccount { Id = Secret.DrawId("a"), Email = email, Name = name, Language = language, State = AccountState.Invited, CreatedAt = time.Instant() };
        if (!await AccountRows.AddAsync(session, account, null, callers.Caller.Actor, cancellation))
        {
            throw NewAccount.Taken();
        }

        await RoleRows.GiveAsync(session, account.Id, role, time.Instant(), callers.Caller.Actor, cancellation);
        await mail.SendAsync(session, LinkPurpose.Invitation, account, cancellation);
        await log.AddAsync(EventKind.Invited, account.Id, new { role = role.Role.Id, scope = RoleScope.Text(role) }, cancellation);
        return account.Id;
    }
}

internal sealed class RoleHandler(UnitOfWork unit, SignedInCache cache, EventLog log, CallerContext callers, TimeProvider time)
    : IRequestHandler<GiveRole, bool>, IRequestHandler<TakeRole, bool>, IRequestHandler<SuspendAccount, bool>
{
    public Task<bool> Handle(GiveRole request, CancellationToken cancellationToken)
    {
        var role = RoleScope.Read(request.Role, request.Scope, request.EndsOn);
        return ChangeAsync(
            async session =>
            {
                if (await AccountRows.FindAsync(session, request.Account, cancellationToken) is null)
                {
                    return false;
                }

                await RoleRows.GiveAsync(session, request.Account, role, time.Instant(), callers.Caller.Actor, cancellationToken);
                await log.AddAsync(EventKind.RoleGiven, request.Account, new { role = role.Role.Id, scope = RoleScope.Text(role), until = request.EndsOn }, cancellationToken);
                return true;
            },
            cancellationToken);
    }

    public Task<bool> Handle(TakeRole request, CancellationToken cancellationToken)
    {
        var role = RoleScope.Read(request.Role, request.Scope, null);
        return ChangeAsync(
            async session =>
            {
                if (!await RoleRows.TakeAsync(session, request.Account, role, cancellationToken))
                {
                    return false;
                }

                await log.AddAsync(EventKind.RoleTaken, request.Account, new { role = role.Role.Id, scope = RoleScope.Text(role) }, cancellationToken);
                return true;
            },
            cancellationToken);
    }

    public Task<bool> Handle(SuspendAccount request, CancellationToken cancellationToken) => ChangeAsync(session => TurnAsync(session, request, cancellationToken), cancellationToken);

    private async Task<bool> TurnAsync(Session session, SuspendAccount request, CancellationToken cancellation)
    {
        var state = AccountState.Suspended;
        if (!request.Suspended)
        {
            if (await AccountRows.FindAsync(session, request.Account, cancellation) is not { State: AccountState.Suspended, IsReadyMade: false })
            {
                return false;
            }

            state = await AccountRows.PasswordAsync(session, request.Account, cancellation) is null ? AccountState.Invited : AccountState.Active;
        }

        if (!await AccountRows.TurnAsync(session, request.Account, state, cancellation))
        {
            return false;
        }

        await SessionRows.EndOthersAsync(session, request.Account, null, cancellation);
        await log.AddAsync(request.Suspended ? EventKind.Suspended : EventKind.Reinstated, request.Account, null, cancellation);
        return true;
    }

    private async Task<bool> ChangeAsync(Func<Session, Task<bool>> change, CancellationToken cancellation)
    {
        var changed = await unit.RunAsync(session => LastOperator.KeepAsync(session, change, cancellation), cancellation);
        unit.WhenCommitted(cache.Forget);
        return changed;
    }
}

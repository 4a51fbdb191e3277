using MediatR;
using PartnerHub.Access.Accounts;
using PartnerHub.Access.Audit;
using PartnerHub.Access.Callers;
using PartnerHub.Access.Links;
using PartnerHub.Access.Roles;
using PartnerHub.Access.Setup;
using PartnerHub.Contracts;
using PartnerHub.Kits.Data;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Access.Staff;

internal sealed class StaffHandler(UnitOfWork unit, LinkMail mail, SignedInCache cache, EventLog log, CallerContext callers, TimeProvider time) :
    IRequestHandler<InviteStaff, Unit>,
    IRequestHandler<ListStaff, IReadOnlyList<StaffMember>>,
    IRequestHandler<RemoveStaff, bool>
{
    private static readonly LocalizedText AnotherAdministrator = LocalizedText.Of("un autre administrateur de la société, avant celui-ci", "another administrator of the company, before this one");
    private static readonly LocalizedText TheLast = LocalizedText.Of("le dernier", "the last one");

    public async Task<Unit> Handle(InviteStaff request, CancellationToken cancellationToken)
    {
        var role = new GivenRole(request.IsAdministrator ? Role.PartnerAdministrator : Role.PartnerMember, GrantScope.Partner, request.Partner, null);
        Demand(request.Partner, role.Role.Rights, nameof(InviteStaff));
        var (email, name) = NewAccount.Read(request.Email, request.Name);
        await unit.RunAsync(session => InviteAsync(session, email, name, NewAccount.Language(request.Language), role, cancellationToken), cancellationToken);
        unit.WhenCommitted(cache.Forget);
        return Unit.Value;
    }

    public async Task<IReadOnlyList<StaffMember>> Handle(ListStaff request, CancellationToken cancellationToken)
    {
        Demand(request.Partner, Role.PartnerAdministrator.Rights, nameof(ListStaff));
        await using var session = await unit.ReadAsync(cancellationToken);
        return await StaffRows.ListAsync(session, request.Partner, cancellationToken);
    }

    public async Task<bool> Handle(RemoveStaff request, CancellationToken cancellationToken)
    {
        Demand(request.Partner, Role.PartnerAdministrator.Rights, nameof(RemoveStaff));
        var removed = await unit.RunAsync(session => RemoveAsync(session, request, cancellationToken), cancellationToken);
        unit.WhenCommitted(cache.Forget);
        return removed;
    }

    // A right on one of its programs is none on the whole company, which may be in other vendors' programs.
    private void Demand(string partner, Rights rights, string request)
    {
        if (callers.Caller.Grants is { } grants && !grants.Any(grant => grant.Scope == GrantScope.Partner && grant.Id == partner && (grant.Rights & rights) == rights))
        {
            throw new RightMissingException(request, Rights.SubmitOwn);
        }
    }

    private async Task InviteAsync(Session session, string email, string name, string language, GivenRole role, CancellationToken cancellation)
    {
        var (now, actor) = (time.Instant(), callers.Caller.Actor);
        var account = new UserAccount { Id = Secret.DrawId("a"), Email = email, Name = name, Language = language, State = AccountState.Invited, CreatedAt = now };
        var isNew = await AccountRows.AddAsync(session, account, null, actor, cancellation);
        if (!isNew)
        {
            account = (await AccountRows.FindByEmailAsync(session, email, cancellation))!;
        }

        await RoleRows.GiveAsync(session, account.Id, role, now, actor, cancellation);
        await log.AddAsync(isNew ? EventKind.Invited : EventKind.RoleGiven, account.Id, new { role = role.Role.Id, scope = RoleScope.Text(role) }, cancellation);
        await (account.State switch
        {
            AccountState.Invited => mail.SendAsync(session, LinkPurpose.Invitation, account, cancellation),
            AccountState.Active => mail.TellRoleAsync(account, cancellation),
            _ => Task.CompletedTask,
        });
    }

    private async Task<bool> RemoveAsync(Session session, RemoveStaff request, CancellationToken cancellation)
    {
        await StaffRows.LockAsync(session, cancellation);
        var staff = await StaffRows.ListAsync(session, request.Partner, cancellation);
        var roles = staff.Where(member => member.Account.Id == request.Account).Select(member => member.Role).ToArray();
        if (callers.Caller.Grants is not null && roles.Contains(Role.PartnerAdministrator)
            && staff.All(member => member.Account.Id == request.Account || member.Role != Role.PartnerAdministrator))
        {
            throw Wrong.Of("$.account", AnotherAdministrator, TheLast);
        }

        foreach (var role in roles)
        {
            var given = new GivenRole(role, GrantScope.Partner, request.Partner, null);
            await RoleRows.TakeAsync(session, request.Account, given, cancellation);
            await log.AddAsync(EventKind.RoleTaken, request.Account, new { role = role.Id, scope = RoleScope.Text(given) }, cancellation);
        }

        return roles.Length > 0;
    }
}

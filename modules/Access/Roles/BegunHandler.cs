using MediatR;
using PartnerHub.Access.Audit;
using PartnerHub.Access.Callers;
using PartnerHub.Kits.Data;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Access.Roles;

/// <summary>Gives a consultant what they begin: its questionnaire, and the program that comes of it.</summary>
internal sealed class BegunHandler(UnitOfWork unit, CallerContext callers, SignedInCache cache, EventLog log, TimeProvider time) : INotificationHandler<SubjectBegun>
{
    public async Task Handle(SubjectBegun notification, CancellationToken cancellationToken)
    {
        if (callers.Caller.Grants is null)
        {
            return;
        }

        var (account, role) = (callers.Caller.Actor, new GivenRole(Role.Consultant, notification.Scope, notification.Id, null));
        await unit.RunAsync(
            async session =>
            {
                await RoleRows.GiveAsync(session, account, role, time.Instant(), account, cancellationToken);
                await log.AddAsync(EventKind.RoleGiven, account, new { role = role.Role.Id, scope = RoleScope.Text(role), begun = true }, cancellationToken);
            },
            cancellationToken);
        unit.WhenCommitted(cache.Forget);
    }
}

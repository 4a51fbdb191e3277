using PartnerHub.Access.Audit;
using PartnerHub.Access.Roles;
using PartnerHub.Kits.Data;

namespace PartnerHub.Access.SignOn;

/// <summary>The roles of an account that a provider gives: as its claims say now, and no longer. Those that people gave stay as they are.</summary>
internal sealed class ProviderRoles(EventLog log, TimeProvider time)
{
    public async Task SetAsync(Session session, string account, string provider, IReadOnlyList<GivenRole> roles, CancellationToken cancellation)
    {
        var by = $"sign-on:{provider}";
        var before = await RoleRows.GivenByAsync(session, account, by, cancellation);
        foreach (var role in before.Except(roles))
        {
            await RoleRows.TakeAsync(session, account, role, cancellation);
            await log.AddAsync(by, EventKind.RoleTaken, account, new { role = role.Role.Id, scope = RoleScope.Text(role) }, cancellation);
        }

        foreach (var role in roles.Except(before))
        {
            if (await RoleRows.AddAsync(session, account, role, time.Instant(), by, cancellation))
            {
                await log.AddAsync(by, EventKind.RoleGiven, account, new { role = role.Role.Id, scope = RoleScope.Text(role) }, cancellation);
            }
        }
    }
}

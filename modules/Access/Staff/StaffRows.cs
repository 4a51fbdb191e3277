using PartnerHub.Access.Accounts;
using PartnerHub.Access.Roles;
using PartnerHub.Kits.Data;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Access.Staff;

/// <summary>Who has a role on a company.</summary>
internal static class StaffRows
{
    private static readonly Sql OfScope = Sql.Of(
        "SELECT r.account, r.role FROM access_role r JOIN access_account a ON a.id = r.account WHERE r.scope = @Scope ORDER BY a.email, r.role");

    // The log's head is held by whoever changes roles: of two who remove each other, the second sees what the first did.
    private static readonly Sql Lock = Sql.Of("SELECT number FROM access_event_head{locked} WHERE id = 'access' {for update}");

    public static Task LockAsync(Session session, CancellationToken cancellation) => session.FindAsync<long>(Lock, new { }, cancellation);

    public static async Task<IReadOnlyList<StaffMember>> ListAsync(Session session, string partner, CancellationToken cancellation)
    {
        var staff = new List<StaffMember>();
        foreach (var (account, role) in await session.QueryAsync<(string Account, string Role)>(OfScope, new { Scope = $"{RoleRows.Text(GrantScope.Partner)}:{partner}" }, cancellation))
        {
            if (Role.Find(role) is { } known && await AccountRows.FindAsync(session, account, cancellation) is { } found)
            {
                staff.Add(new(found, known));
            }
        }

        return staff;
    }
}

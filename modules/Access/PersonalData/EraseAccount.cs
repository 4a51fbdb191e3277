using MediatR;
using PartnerHub.Access.Audit;
using PartnerHub.Access.Callers;
using PartnerHub.Access.Roles;
using PartnerHub.Kits.Data;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Access.PersonalData;

/// <summary>
/// Erases an account's personal data for good, with all that its holder enters by. Its id stays, since journals name it; the log
/// tells that it was done, and how much. False where there is no such account, or it was erased before.
/// </summary>
[RequiresRight(Rights.Administer)]
internal sealed record EraseAccount(string Account) : ICommand<bool>, IAboutHost;

internal sealed class EraseAccountHandler(UnitOfWork unit, SignedInCache cache, EventLog log) : IRequestHandler<EraseAccount, bool>
{
    private static readonly Sql Blank = Sql.Of("UPDATE access_account SET email = @Email, name = @Id, password = NULL, state = 'erased' WHERE id = @Id AND state <> 'erased'");

    private static readonly (string What, Sql Delete)[] Rest =
    [
        ("sessions", Of("access_session")),
        ("keys", Of("access_key")),
        ("links", Of("access_link")),
        ("authenticators", Of("access_authenticator")),
        ("recoveryCodes", Of("access_recovery")),
        ("identities", Of("access_identity")),
        ("passkeys", Of("access_passkey")),
        ("roles", Of("access_role")),
    ];

    public async Task<bool> Handle(EraseAccount request, CancellationToken cancellationToken)
    {
        var erased = await unit.RunAsync(session => LastOperator.KeepAsync(session, _ => EraseAsync(session, request.Account, cancellationToken), cancellationToken), cancellationToken);
        unit.WhenCommitted(cache.Forget);
        return erased;
    }

    private async Task<bool> EraseAsync(Session session, string id, CancellationToken cancellation)
    {
        // An address holds a sign that this lacks: nobody can be invited to it.
        if (await session.ExecuteAsync(Blank, new { Id = id, Email = "erased " + id }, cancellation) == 0)
        {
            return false;
        }

        var removed = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var (what, delete) in Rest)
        {
            removed[what] = await session.ExecuteAsync(delete, new { Account = id }, cancellation);
        }

        await log.AddAsync(EventKind.Erased, id, removed, cancellation);
        return true;
    }

    private static Sql Of(string table) => Sql.Of($"DELETE FROM {table} WHERE account = @Account");
}

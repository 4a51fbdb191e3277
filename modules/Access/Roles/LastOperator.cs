using PartnerHub.Access.Accounts;
using PartnerHub.Contracts;
using PartnerHub.Kits.Data;

namespace PartnerHub.Access.Roles;

/// <summary>A hub that nobody looks after could only be entered from its console again.</summary>
internal static class LastOperator
{
    private static readonly LocalizedText Another = LocalizedText.Of("un autre exploitant, sans date de fin, avant celui-ci", "another operator, without an end, before this one");
    private static readonly LocalizedText TheLast = LocalizedText.Of("le dernier exploitant", "the last operator");

    /// <summary>Makes a change that leaves an operator where there was one.</summary>
    /// <exception cref="Kits.Messaging.InvalidRequestException">It would leave none.</exception>
    public static async Task<bool> KeepAsync(Session session, Func<Session, Task<bool>> change, CancellationToken cancellation)
    {
        var before = await RoleRows.OperatorsAsync(session, cancellation);
        var done = await change(session);
        return before.Count == 0 || (await RoleRows.OperatorsAsync(session, cancellation)).Count > 0 ? done : throw Wrong.Of("$.account", Another, TheLast);
    }
}

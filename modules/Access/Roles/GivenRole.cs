using PartnerHub.Kits.Messaging;

namespace PartnerHub.Access.Roles;

/// <summary>A role of an account.</summary>
/// <param name="Role">Which.</param>
/// <param name="Scope">On what; null for the whole host.</param>
/// <param name="ScopeId">On which one; empty for the whole host.</param>
/// <param name="EndsOn">The last day on which it holds, such as that of a holiday's delegation; null for no end.</param>
internal sealed record GivenRole(Role Role, GrantScope? Scope, string ScopeId, DateOnly? EndsOn)
{
    public bool HoldsOn(DateOnly day) => EndsOn is null || day <= EndsOn;

    /// <summary>Who sends requests by these roles.</summary>
    public static Caller CallerOf(string account, IEnumerable<GivenRole> roles)
    {
        GivenRole[] held = [.. roles];
        return held.Any(role => role.Scope is null) ? new Caller { Actor = account, Rights = Rights.All } : new Caller
        {
            Actor = account,
            Rights = held.Aggregate(Role.OfEveryAccount, (rights, role) => rights | role.Role.Rights),
            Grants = [.. held.Select(role => new Grant(role.Role.Rights, role.Scope!.Value, role.ScopeId))],
        };
    }
}

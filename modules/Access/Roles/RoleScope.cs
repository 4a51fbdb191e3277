using PartnerHub.Access.Accounts;
using PartnerHub.Contracts;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Access.Roles;

/// <summary>On what a role is given, as a form and the API say it: <c>host</c>, <c>program:ID</c>, <c>partner:ID</c>, <c>questionnaire:ID</c>.</summary>
internal static class RoleScope
{
    private static readonly LocalizedText ARole = LocalizedText.Of(
        $"un rôle parmi {string.Join(", ", Role.All.Select(role => role.Id))}", $"one of the roles {string.Join(", ", Role.All.Select(role => role.Id))}");

    public static string Text(GivenRole role) => role.Scope is null ? RoleRows.Text(null) : $"{RoleRows.Text(role.Scope)}:{role.ScopeId}";

    /// <exception cref="InvalidRequestException">There is no such role, or it is not given on that.</exception>
    public static GivenRole Read(string role, string scope, DateOnly? endsOn)
    {
        var found = Role.Find(role) ?? throw Wrong.Of("$.role", ARole);
        var (kind, id) = scope.Split(':', 2) is [var first, var rest] ? (first, rest) : (scope, "");
        var on = kind is "program" or "partner" or "questionnaire" ? RoleRows.Scope(kind) : null;
        var isRight = found.Scopes.Count == 0 ? scope == RoleRows.Text(null) : on is { } given && found.Scopes.Contains(given) && id.Length > 0 && scope.Length <= TextLimits.Id;
        return isRight ? new(found, on, id, endsOn) : throw Wrong.Of("$.scope", Expected(found));
    }

    private static LocalizedText Expected(Role role)
    {
        var forms = role.Scopes.Count == 0 ? [RoleRows.Text(null)] : role.Scopes.Select(scope => $"{RoleRows.Text(scope)}:ID").ToArray();
        return LocalizedText.Of($"sur quoi ce rôle porte : {string.Join(" ou ", forms)}", $"what this role is on: {string.Join(" or ", forms)}");
    }
}

using PartnerHub.Kits.Language;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Access.Roles;

internal static class RoleText
{
    /// <summary>A role, on what, and until when, in one line.</summary>
    public static string Of(GivenRole role, Locale locale)
    {
        var on = role.Scope switch
        {
            null => locale.Say(Words.WholeHost),
            GrantScope.Program => locale.Say(Words.OnProgram, role.ScopeId),
            GrantScope.Partner => locale.Say(Words.OnPartner, role.ScopeId),
            _ => locale.Say(Words.OnQuestionnaire, role.ScopeId),
        };
        var until = role.EndsOn is { } day ? $", {locale.Say(Words.UntilDay, locale.Day(day))}" : "";
        return $"{locale.Say(role.Role.Name)} ({on}{until})";
    }
}

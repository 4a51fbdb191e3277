using System.Globalization;
using System.Text.RegularExpressions;
using PartnerHub.Access.Roles;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Access.SignOn;

/// <summary>What is wrong with the settings of a provider, a sentence for each.</summary>
internal static partial class SignOnCheck
{
    public static IEnumerable<string> Of(string name, SignOnOptions provider)
    {
        var at = $"Access:SignOn:{name}";
        if (!Name.IsMatch(name))
        {
            yield return $"{at}: a provider's name is 1 to 30 small letters, digits and dashes.";
        }

        if (!Uri.TryCreate(provider.Authority, UriKind.Absolute, out var authority) || !(authority.Scheme == Uri.UriSchemeHttps || (authority.Scheme == Uri.UriSchemeHttp && authority.IsLoopback)))
        {
            yield return $"{at}:Authority is '{provider.Authority}'; expected the https address of the issuer, such as https://login.example.com/tenant.";
        }

        if (provider.ClientId.Length == 0)
        {
            yield return $"{at}:ClientId is missing: the provider names the hub by it.";
        }

        if (provider.LabelFr.Length == 0 || provider.LabelEn.Length == 0)
        {
            yield return $"{at}: LabelFr and LabelEn are needed, what people call the provider in each language.";
        }

        if (provider.Audience is { } audience && (audience.Length == 0 || audience == provider.ClientId))
        {
            yield return $"{at}:Audience must name the hub's API and differ from ClientId, or a token that says who signed in would call the API too.";
        }

        foreach (var (given, number) in provider.Roles.Select((given, number) => (given, number.ToString(CultureInfo.InvariantCulture))))
        {
            if (given.Claim.Length == 0)
            {
                yield return $"{at}:Roles:{number}:Claim is missing.";
            }

            if (Role.Find(given.Role) is null)
            {
                yield return $"{at}:Roles:{number}:Role is '{given.Role}'; roles are {string.Join(", ", Role.All.Select(role => role.Id))}.";
            }
            else if (!IsScope(given))
            {
                yield return $"{at}:Roles:{number}:Scope is '{given.Scope}', which the role {given.Role} is not given on.";
            }
        }
    }

    private static bool IsScope(ClaimRole given)
    {
        try
        {
            RoleScope.Read(given.Role, given.Scope, null);
            return true;
        }
        catch (InvalidRequestException)
        {
            return false;
        }
    }

    [GeneratedRegex("^[a-z0-9-]{1,30}$", RegexOptions.None, 1000)]
    private static partial Regex Name { get; }
}

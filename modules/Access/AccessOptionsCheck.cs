using Microsoft.Extensions.Options;
using PartnerHub.Access.Roles;
using PartnerHub.Access.SignOn;

namespace PartnerHub.Access;

/// <summary>What no single setting can say of itself: a sentence for each mistake.</summary>
internal sealed class AccessOptionsCheck : IValidateOptions<AccessOptions>
{
    public ValidateOptionsResult Validate(string? name, AccessOptions options)
    {
        string[] mistakes =
        [
            .. options.SecondFactorFor.Where(role => Role.Find(role) is null).Select(role => $"Access:SecondFactorFor names '{role}'; {Roles}."),
            .. options.SignOn.SelectMany(provider => SignOnCheck.Of(provider.Key, provider.Value)),
        ];
        return mistakes.Length == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(mistakes);
    }

    private static string Roles => $"roles are {string.Join(", ", Role.All.Select(role => role.Id))}";
}

using PartnerHub.Contracts;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Access.Accounts;

/// <summary>Refuses what was sent, without what it was: errors are logged, personal data and secrets are not.</summary>
internal static class Wrong
{
    private static readonly LocalizedText Other = LocalizedText.Of("autre chose", "something else");

    public static InputError At(string path, LocalizedText expected, LocalizedText? found = null) => new() { Path = path, Expected = expected, Found = found ?? Other };

    public static InvalidRequestException Of(string path, LocalizedText expected, LocalizedText? found = null) => new([At(path, expected, found)]);
}

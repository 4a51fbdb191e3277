using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace PartnerHub.Journal.Rulebooks;

/// <summary>SHA-256 over all fields of a rulebook as it is kept, each after its length.</summary>
internal static class RulebookSeal
{
    public static string Of(string program, string version, string pluginVersion, string? packed, string settings, DateTimeOffset firstUsedAt)
    {
        var text = new StringBuilder();
        foreach (var field in (ReadOnlySpan<string>)[program, version, pluginVersion, packed ?? "", settings, firstUsedAt.UtcTicks.ToString(CultureInfo.InvariantCulture)])
        {
            text.Append(CultureInfo.InvariantCulture, $"{field.Length}:{field}");
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }
}

using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.WebUtilities;

namespace PartnerHub.Access.Accounts;

/// <summary>Secrets that are drawn, not chosen: 256 bits, so that their plain hash tells nothing of them.</summary>
internal static class Secret
{
    public static string Draw() => WebEncoders.Base64UrlEncode(RandomNumberGenerator.GetBytes(32));

    /// <summary>An id that tells nothing.</summary>
    public static string DrawId(string prefix) => $"{prefix}-{Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(8))}";

    public static string HashOf(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));
}

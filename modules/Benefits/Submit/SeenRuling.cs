using System.Security.Cryptography;
using System.Text;
using PartnerHub.Benefits.Claims;
using PartnerHub.Contracts;

namespace PartnerHub.Benefits.Submit;

/// <summary>A mark of what was typed and of what was ruled on it.</summary>
internal static class SeenRuling
{
    private const int Digits = 16;

    public static string Of(Claim typed, ClaimRuling ruling) => $"{Hash(ClaimJson.Write(typed))}.{Hash(ClaimJson.Write(ruling))}";

    /// <summary>True where the same was typed, whatever was ruled on it.</summary>
    public static bool IsOfSameClaim(string seen, string now) => seen.Split('.')[0] == now.Split('.')[0];

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..Digits];
}

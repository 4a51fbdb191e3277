using System.Security.Cryptography;
using System.Text;

namespace PartnerHub.Appeals.Storage;

/// <summary>What a person wrote, with a salt: once both are erased, the hash in the chain tells nothing even of a short text.</summary>
internal sealed record WrittenText(string Salt, string Text)
{
    private const int SaltDigits = 32;

    public string Hash => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{Salt}\n{Text}")));

    public static WrittenText Of(string text) => new(RandomNumberGenerator.GetHexString(SaltDigits, lowercase: true), text.Trim());
}

using System.Security.Cryptography;
using System.Text;

namespace PartnerHub.Kits.Messaging;

/// <summary>What is kept of a command sent with a key, but for its answer.</summary>
internal sealed record KeyedCommand(string Actor, string KeyHash, string Request, string BodyHash, DateTimeOffset RecordedAt)
{
    public static KeyedCommand Of(string actor, IdempotencyToken token, string request, DateTimeOffset now) =>
        new(actor, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token.Key))), request, token.BodyHash, now);
}

using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Http;
using PartnerHub.Contracts;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Kits.Web;

public static class IdempotencyKey
{
    public const string Header = "Idempotency-Key";

    private static readonly LocalizedText Expected = LocalizedText.Of(
        "une seule clé, de 1 à 200 caractères ASCII visibles",
        "one key, of 1 to 200 visible ASCII characters");

    /// <summary>The key; null when the client sent none.</summary>
    public static bool TryRead(HttpRequest request, out string? key, [NotNullWhen(false)] out ApiProblem? problem)
    {
        var sent = request.Headers[Header];
        key = sent.Count == 0 ? null : sent.ToString();
        problem = key is null || (sent.Count == 1 && IdempotencyToken.IsKey(key)) ? null : Problems.InvalidHeader(Header, Expected, key);
        return problem is null;
    }

    /// <summary>The token of a request whose content was hashed while it came in, and was not kept in memory for that.</summary>
    public static IdempotencyToken Token(HttpRequest request, string key, string contentHash) => new(key, RequestHash.Of(request, contentHash));
}

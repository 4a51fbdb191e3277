using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;

namespace PartnerHub.Access.Passkeys;

/// <summary>The script of the pages on which a passkey is made or proven. Its address holds its hash, so that a browser may keep it.</summary>
internal static class PasskeyScript
{
    public const string Path = "/sign-in/passkeys.js";

    private static readonly byte[] Bytes = Read();
    private static readonly string Hash = Convert.ToHexStringLower(SHA256.HashData(Bytes))[..12];

    public static string Address => $"{Path}?v={Hash}";

    public static IResult Serve(HttpContext context)
    {
        context.Response.Headers.CacheControl = context.Request.Query["v"] == Hash ? "public, max-age=31536000, immutable" : "no-cache";
        return Results.Bytes(Bytes, "text/javascript; charset=utf-8", entityTag: new($"\"{Hash}\""));
    }

    private static byte[] Read()
    {
        using var stream = typeof(PasskeyScript).Assembly.GetManifestResourceStream("passkeys.js")!;
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}

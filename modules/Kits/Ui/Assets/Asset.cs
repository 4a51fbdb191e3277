using System.Collections.Frozen;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;

namespace PartnerHub.Kits.Ui;

/// <summary>A file the pages load. Its address holds its hash, so that a browser may keep it for ever.</summary>
public sealed class Asset
{
    private static readonly FrozenDictionary<string, Asset> All = new[]
    {
        new Asset("site.css", "text/css; charset=utf-8"),
        new Asset("site.js", "text/javascript; charset=utf-8"),
        new Asset("icons.svg", "image/svg+xml"),
        new Asset("mark.svg", "image/svg+xml"),
    }.ToFrozenDictionary(asset => asset.Name, StringComparer.Ordinal);

    private readonly byte[] _bytes;
    private readonly string _contentType;
    private readonly string _hash;

    private Asset(string name, string contentType)
    {
        using var stream = typeof(Asset).Assembly.GetManifestResourceStream(name)!;
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        _bytes = copy.ToArray();
        _contentType = contentType;
        _hash = Convert.ToHexStringLower(SHA256.HashData(_bytes))[..12];
        Name = name;
    }

    public string Name { get; }

    public static string Address(string name) => $"/assets/{name}?v={All[name]._hash}";

    internal static IResult Serve(string name, HttpContext context)
    {
        if (!All.TryGetValue(name, out var asset))
        {
            return Results.NotFound();
        }

        var named = context.Request.Query["v"] == asset._hash;
        context.Response.Headers.CacheControl = named ? "public, max-age=31536000, immutable" : "no-cache";
        context.Response.Headers.XContentTypeOptions = "nosniff";
        return Results.Bytes(asset._bytes, asset._contentType, entityTag: new($"\"{asset._hash}\""));
    }
}

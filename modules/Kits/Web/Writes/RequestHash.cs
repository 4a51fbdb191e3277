using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace PartnerHub.Kits.Web;

/// <summary>SHA-256 of what a request asks for: method, address and body, which can still be read afterwards.</summary>
internal static class RequestHash
{
    public static string Of(HttpRequest request, string contentHash) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Head(request) + contentHash)));

    public static async Task<string> OfAsync(HttpRequest request, CancellationToken cancellation)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes(Head(request)));
        request.EnableBuffering();
        await AppendAsync(hash, request.Body, cancellation);
        request.Body.Position = 0;
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static string Head(HttpRequest request) => $"{request.Method}\n{request.PathBase}{request.Path}{request.QueryString}\n";

    private static async Task AppendAsync(IncrementalHash hash, Stream body, CancellationToken cancellation)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(16 * 1024);
        try
        {
            for (int read; (read = await body.ReadAsync(buffer, cancellation)) > 0;)
            {
                hash.AppendData(buffer, 0, read);
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }
}

using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.Http;
using PartnerHub.Contracts;

namespace PartnerHub.Kits.Web;

/// <summary>Reads what a client sends, so that an error says in our own words where it is.</summary>
public static class JsonBody
{
    private const int MostMegabytes = 8;

    private static readonly LocalizedText Json = LocalizedText.Of("application/json", "application/json");

    private static readonly JsonSerializerOptions Shapes = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false) },
        TypeInfoResolver = JsonTypeInfoResolver.Combine(ContractsJson.Resolver, new DefaultJsonTypeInfoResolver()),
    };

    /// <summary>How a body of ours is written: every name is known, and those of the contracts are as they have them.</summary>
    public static JsonTypeInfo<T> TypeOf<T>() => (JsonTypeInfo<T>)Shapes.GetTypeInfo(typeof(T));

    /// <summary>What was sent, or the problem with it.</summary>
    public static Task<(T? Value, ApiProblem? Problem)> ReadAsync<T>(HttpRequest request, CancellationToken cancellation)
        where T : class => ReadAsync(request, TypeOf<T>(), cancellation);

    /// <summary>What was sent, or the problem with it.</summary>
    public static async Task<(T? Value, ApiProblem? Problem)> ReadAsync<T>(HttpRequest request, JsonTypeInfo<T> type, CancellationToken cancellation)
        where T : class
    {
        if (!request.HasJsonContentType())
        {
            return (null, Problems.InvalidHeader("Content-Type", Json, request.ContentType ?? ""));
        }

        using var bytes = new MemoryStream();
        if (!await TryCopyAsync(request.Body, bytes, cancellation))
        {
            return (null, Problems.TooLarge(LocalizedText.Of($"{MostMegabytes} Mo au plus.", $"{MostMegabytes} MB at most.")));
        }

        return ContractsJson.TryRead(bytes.GetBuffer().AsMemory(0, (int)bytes.Length), type, out var value, out var error)
            ? (value, null)
            : (null, Problems.InvalidBody(error));
    }

    private static async Task<bool> TryCopyAsync(Stream body, MemoryStream bytes, CancellationToken cancellation)
    {
        var buffer = new byte[16 * 1024];
        for (int read; (read = await body.ReadAsync(buffer, cancellation)) > 0;)
        {
            bytes.Write(buffer, 0, read);
            if (bytes.Length > MostMegabytes * 1024L * 1024)
            {
                return false;
            }
        }

        return true;
    }
}

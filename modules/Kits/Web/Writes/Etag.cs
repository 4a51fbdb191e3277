using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace PartnerHub.Kits.Web;

/// <summary>Keeps an edit from undoing another one that its author has not seen.</summary>
public static class Etag
{
    /// <summary>Says in the API's document that an edit takes <c>If-Match</c>, and mostly needs it.</summary>
    public static TBuilder NeedsMatch<TBuilder>(this TBuilder builder, bool always = true)
        where TBuilder : IEndpointConventionBuilder => builder.WithMetadata(new TakesHeader("If-Match", always));

    public static string Of(long revision) => string.Create(CultureInfo.InvariantCulture, $"\"{revision}\"");

    public static void Write(HttpResponse response, long revision) => response.Headers.ETag = Of(revision);

    /// <summary>
    /// The version that <c>If-Match</c> names: null for any, -1 for what is no version. It is compared where the edit is written,
    /// behind the look for its idempotency key: one that is repeated is answered as before. Among several versions it is the present one that counts.
    /// </summary>
    public static bool TryReadMatch(HttpRequest request, out long? version, [NotNullWhen(false)] out ApiProblem? problem, long? present = null)
    {
        var tags = request.GetTypedHeaders().IfMatch;
        version = tags.Contains(EntityTagHeaderValue.Any) ? null
            : present is { } known && tags.Any(tag => !tag.IsWeak && tag.Tag.Equals(Of(known), StringComparison.Ordinal)) ? known
            : tags is [{ IsWeak: false } tag] && long.TryParse(tag.Tag.AsSpan().Trim('"'), NumberStyles.None, CultureInfo.InvariantCulture, out var named) ? named
            : -1;
        problem = request.Headers.IfMatch.Count == 0 ? Problems.MatchRequired() : null;
        return problem is null;
    }
}

using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace PartnerHub.Api;

/// <summary>Keeps an edit from undoing another one that its author has not seen.</summary>
public static class Etag
{
    /// <summary>Says in the API's document that an edit takes <c>If-Match</c>, and mostly needs it.</summary>
    public static TBuilder NeedsMatch<TBuilder>(this TBuilder builder, bool always = true)
        where TBuilder : IEndpointConventionBuilder => builder.WithMetadata(new TakesHeader("If-Match", always));

    public static string Of(long revision) => string.Create(CultureInfo.InvariantCulture, $"\"{revision}\"");

    public static void Write(HttpResponse response, long revision) => response.Headers.ETag = Of(revision);

    /// <summary>The version that <c>If-Match</c> names, to be compared where the edit is written: null for any, -1 for what is no version.</summary>
    public static bool TryReadMatch(HttpRequest request, out long? version, [NotNullWhen(false)] out ApiProblem? problem)
    {
        var tags = request.GetTypedHeaders().IfMatch;
        version = tags.Contains(EntityTagHeaderValue.Any) ? null
            : tags is [{ IsWeak: false } tag] && long.TryParse(tag.Tag.AsSpan().Trim('"'), NumberStyles.None, CultureInfo.InvariantCulture, out var named) ? named
            : -1;
        problem = request.Headers.IfMatch.Count == 0 ? Problems.MatchRequired() : null;
        return problem is null;
    }

    /// <summary>
    /// Null when <c>If-Match</c> names the revision that is to be edited. Whoever edits still has to compare it where it writes:
    /// another edit may come in between.
    /// </summary>
    public static ApiProblem? RequireMatch(HttpRequest request, long revision)
    {
        if (request.Headers.IfMatch.Count == 0)
        {
            return Problems.MatchRequired();
        }

        var current = Of(revision);
        return request.GetTypedHeaders().IfMatch.Any(tag => tag.Equals(EntityTagHeaderValue.Any) || (!tag.IsWeak && tag.Tag.Equals(current, StringComparison.Ordinal)))
            ? null
            : Problems.ChangedMeanwhile();
    }
}

using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace PartnerHub.Api;

/// <summary>Keeps an edit from undoing another one that its author has not seen.</summary>
public static class Etag
{
    public static string Of(long revision) => string.Create(CultureInfo.InvariantCulture, $"\"{revision}\"");

    public static void Write(HttpResponse response, long revision) => response.Headers.ETag = Of(revision);

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

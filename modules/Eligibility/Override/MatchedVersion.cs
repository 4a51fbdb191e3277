using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace PartnerHub.Eligibility.Override;

/// <summary>The version that <c>If-Match</c> names. It is compared where the edit is written: one that is repeated is answered as before.</summary>
internal static class MatchedVersion
{
    private const long None = -1;

    /// <param name="request">The request.</param>
    /// <param name="version">Null for any; a version that there never is where the header names something else.</param>
    public static bool TryRead(HttpRequest request, out long? version)
    {
        var tags = request.GetTypedHeaders().IfMatch;
        version = tags.Contains(EntityTagHeaderValue.Any) ? null
            : tags.Count == 1 && !tags[0].IsWeak && long.TryParse(tags[0].Tag.AsSpan().Trim('"'), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
            : None;
        return request.Headers.IfMatch.Count > 0;
    }
}

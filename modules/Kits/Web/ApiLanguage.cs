using Microsoft.AspNetCore.Http;

namespace PartnerHub.Kits.Web;

/// <summary>French or English, by <c>Accept-Language</c>.</summary>
public static class ApiLanguage
{
    public static string Of(HttpRequest request)
    {
        foreach (var accepted in request.GetTypedHeaders().AcceptLanguage.OrderByDescending(language => language.Quality ?? 1))
        {
            var tag = accepted.Value.AsSpan();
            if (tag.StartsWith("fr", StringComparison.OrdinalIgnoreCase) || tag.StartsWith("en", StringComparison.OrdinalIgnoreCase))
            {
                return tag[0] is 'f' or 'F' ? "fr" : "en";
            }
        }

        return "en";
    }
}

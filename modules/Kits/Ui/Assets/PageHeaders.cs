using PartnerHub.Kits.Language;
using Microsoft.AspNetCore.Components.Endpoints;
using Microsoft.AspNetCore.Http;

namespace PartnerHub.Kits.Ui;

internal static class PageHeaders
{
    private const string Policy =
        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; connect-src 'self'; " +
        "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    public static Task Add(HttpContext context, RequestDelegate next)
    {
        if (context.GetEndpoint()?.Metadata.GetMetadata<ComponentTypeMetadata>() is null)
        {
            return next(context);
        }

        Preferences.Keep(context);
        var headers = context.Response.Headers;
        headers.ContentLanguage = Preferences.Of(context).Locale.Language;
        headers.Vary = "Accept-Language, Cookie";
        headers.ContentSecurityPolicy = Policy;
        context.Response.OnStarting(KeepToTheReader, headers);
        return next(context);
    }

    // A page with a form is not to be kept at all: whoever made the form's token has said so by now.
    private static Task KeepToTheReader(object state)
    {
        var headers = (IHeaderDictionary)state;
        if (headers.CacheControl.Count == 0)
        {
            headers.CacheControl = "no-cache, private";
        }

        return Task.CompletedTask;
    }
}

using Microsoft.Net.Http.Headers;
using PartnerHub.Contracts;

namespace PartnerHub.Host.Web.Requests;

/// <summary>
/// Refuses a request that changes something when another site's page had a browser send it. Browsers say where a request comes
/// from; what says nothing must be of a kind that no page can send without asking first.
/// </summary>
internal static class ForgedRequests
{
    private static readonly HashSet<string> OfForms =
        new(["application/x-www-form-urlencoded", "multipart/form-data", "text/plain"], StringComparer.OrdinalIgnoreCase);

    public static IApplicationBuilder UseForgedRequests(this IApplicationBuilder app) => app.Use((context, next) =>
        IsOurs(context.Request) ? next(context) : Refusal.AnswerAsync(context, Forged()));

    private static bool IsOurs(HttpRequest request)
    {
        if (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method) || HttpMethods.IsOptions(request.Method))
        {
            return true;
        }

        var (site, origin) = (request.Headers["Sec-Fetch-Site"], request.Headers.Origin);
        if (site.Count == 0 && origin.Count == 0)
        {
            return !IsSentByForms(request);
        }

        return (site.Count == 0 || (site.Count == 1 && site[0] is "same-origin" or "none")) && (origin.Count == 0 || (origin.Count == 1 && IsOwn(origin[0], request.Host)));
    }

    // A form sends POST alone, and always says of what type its content is; a script may leave that out.
    private static bool IsSentByForms(HttpRequest request) =>
        HttpMethods.IsPost(request.Method)
        && (!MediaTypeHeaderValue.TryParse(request.ContentType, out var type) || OfForms.Contains(type.MediaType.Value ?? ""));

    // Without the scheme: a proxy in front may speak HTTPS for this host.
    private static bool IsOwn(string? origin, HostString host) =>
        Uri.TryCreate(origin, UriKind.Absolute, out var from)
        && from.Scheme is "http" or "https"
        && host.HasValue
        && string.Equals(from.Authority, HostOf(from.Scheme, host), StringComparison.OrdinalIgnoreCase);

    private static string? HostOf(string scheme, HostString host) =>
        Uri.TryCreate($"{scheme}://{host.Value}", UriKind.Absolute, out var own) ? own.Authority : null;

    private static Refusal Forged() => new(StatusCodes.Status403Forbidden, "forged-request")
    {
        Title = LocalizedText.Of("Demande refusée : elle ne vient pas d'ici", "Request refused: it does not come from here"),
        Detail = LocalizedText.Of(
            "Rien n'a été enregistré. Une page envoie ses formulaires depuis ce site ; un programme envoie du JSON, {} pour une commande sans contenu.",
            "Nothing was saved. A page sends its forms from this site; a program sends JSON, {} for a command without content."),
    };
}

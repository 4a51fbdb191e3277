using Microsoft.AspNetCore.Http;

namespace PartnerHub.Access.Callers;

/// <summary>The cookie that a session is known by: out of reach of scripts, and of other sites' forms.</summary>
internal static class SessionCookie
{
    private const string Plain = "partnerhub-session";

    // Browsers take a name that begins so over HTTPS alone, and from no other host.
    private const string Bound = "__Host-" + Plain;

    public static string? Read(HttpRequest request) => request.Cookies[Name(request)] is { Length: > 0 and < 100 } secret ? secret : null;

    public static void Write(HttpContext context, string secret) => context.Response.Cookies.Append(Name(context.Request), secret, Options(context));

    public static void Remove(HttpContext context) => context.Response.Cookies.Delete(Name(context.Request), Options(context));

    public static CookieOptions Options(HttpContext context) => new()
    {
        HttpOnly = true,
        IsEssential = true,
        SameSite = SameSiteMode.Lax,
        Secure = context.Request.IsHttps,
        Path = "/",
    };

    private static string Name(HttpRequest request) => request.IsHttps ? Bound : Plain;
}

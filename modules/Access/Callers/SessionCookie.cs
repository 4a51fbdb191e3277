using Microsoft.AspNetCore.Http;

namespace PartnerHub.Access.Callers;

/// <summary>The cookie that a session is known by: out of reach of scripts, and of other sites' forms.</summary>
internal static class SessionCookie
{
    private const string Name = "partnerhub-session";

    public static string? Read(HttpRequest request) => request.Cookies[Name] is { Length: > 0 and < 100 } secret ? secret : null;

    public static void Write(HttpContext context, string secret) => context.Response.Cookies.Append(Name, secret, Options(context));

    public static void Remove(HttpContext context) => context.Response.Cookies.Delete(Name, Options(context));

    public static CookieOptions Options(HttpContext context) => new()
    {
        HttpOnly = true,
        IsEssential = true,
        SameSite = SameSiteMode.Lax,
        Secure = context.Request.IsHttps,
        Path = "/",
    };
}

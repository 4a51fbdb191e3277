using Microsoft.AspNetCore.Http;

namespace PartnerHub.Access.Callers;

/// <summary>The cookie that a sign-in is known by whose second step is still to be taken.</summary>
internal static class WaitingCookie
{
    private const string Name = "partnerhub-waiting";

    public static string Read(HttpRequest request) => request.Cookies[Name] is { Length: < 100 } secret ? secret : "";

    public static void Write(HttpContext context, string secret) => context.Response.Cookies.Append(Name, secret, SessionCookie.Options(context));

    public static void Remove(HttpContext context) => context.Response.Cookies.Delete(Name, SessionCookie.Options(context));
}

using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;
using PartnerHub.Access.Factors;
using PartnerHub.Kits.Messaging;
using PartnerHub.Kits.Web;

namespace PartnerHub.Access.Callers;

/// <summary>What whoever has to sign in first is told.</summary>
internal static class Refusals
{
    /// <summary>Answers as for what is not there.</summary>
    public static Task HideAsync(HttpContext context) => context.Request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase)
        ? Problems.Hidden().ExecuteAsync(context)
        : throw new SubjectHiddenException("A form");

    public static Task SecondFactorAsync(HttpContext context)
    {
        if (context.Request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase))
        {
            return new ApiProblem { Type = "second-factor-missing", Status = StatusCodes.Status403Forbidden, Title = FactorWords.MissingTitle, Detail = FactorWords.Missing }.ExecuteAsync(context);
        }

        context.Response.Redirect(AccessAddress.SecondFactor);
        return Task.CompletedTask;
    }

    public static Task SignInAsync(HttpContext context)
    {
        if (!context.Request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase))
        {
            context.Response.Redirect(AccessAddress.SignIn(HttpMethods.IsGet(context.Request.Method) ? $"{context.Request.Path}{context.Request.QueryString}" : null));
            return Task.CompletedTask;
        }

        context.Response.Headers[HeaderNames.WWWAuthenticate] = "Bearer";
        return Problems.NotSignedIn().ExecuteAsync(context);
    }
}

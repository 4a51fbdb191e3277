using System.Globalization;
using System.Security.Claims;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using PartnerHub.Access.SignOn;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Access.Callers;

/// <summary>
/// Says on whose behalf a request is served: whoever its key or its cookie stands for, else a visitor. A visitor is served what is
/// marked as open; for anything else a program is told to say who it is, and a reader is led to the sign-in.
/// </summary>
internal static class CallerMiddleware
{
    private const string Bearer = "Bearer ";

    public static async Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        var (who, isWrong) = await IdentifyAsync(context);
        context.RequestServices.GetRequiredService<CallerContext>().Caller = who?.Caller ?? Caller.Visitor;
        if (who is not null)
        {
            context.User = new ClaimsPrincipal(new ClaimsIdentity([new(ClaimTypes.NameIdentifier, who.Caller.Actor)], "partnerhub"));
            context.Features.Set(who);
            context.Features.Set(new Reader(who.Name, who.Session is not null));
        }

        if (isWrong || (who is null && !IsOpen(context)))
        {
            await Refusals.SignInAsync(context);
            return;
        }

        if (who is { LacksSecondFactor: true } && !IsOpenWithout(context))
        {
            await Refusals.SecondFactorAsync(context);
            return;
        }

        if (who is not null && !MaySend(context, who))
        {
            await Refusals.HideAsync(context);
            return;
        }

        try
        {
            await next(context);
        }
        catch (Exception error) when (who is not null && error is RightMissingException or SubjectHiddenException)
        {
            await context.RequestServices.GetRequiredService<DenialLog>().AddAsync(who!, error, context.RequestAborted);
            throw;
        }
    }

    private static async Task<(SignedIn? Who, bool IsWrong)> IdentifyAsync(HttpContext context)
    {
        var header = context.Request.Headers.Authorization.ToString();
        if (header.StartsWith(Bearer, StringComparison.OrdinalIgnoreCase))
        {
            var secret = header[Bearer.Length..].Trim();
            var tokens = context.RequestServices.GetRequiredService<TokenCallers>();
            var caller = tokens.Take(secret) ? await tokens.FindAsync(context, secret) : await Finder(context).OfKeyAsync(secret, context.RequestAborted);
            return (caller, caller is null);
        }

        return SessionCookie.Read(context.Request) is { } cookie ? (await Finder(context).OfCookieAsync(cookie, context.RequestAborted), false) : (null, header.Length > 0);
    }

    private static CallerFinder Finder(HttpContext context) => context.RequestServices.GetRequiredService<CallerFinder>();

    private static bool MaySend(HttpContext context, SignedIn who) =>
        context.GetEndpoint()?.Metadata.GetMetadata<NeedsOnProgramAttribute>() is not { } needs
        || who.Caller.May(needs.Right, SubjectPlace.OfProgram(Convert.ToString(context.Request.RouteValues["program"], CultureInfo.InvariantCulture) ?? ""));

    // Whoever signs in comes to the first page: there they are led on.
    private static bool IsOpenWithout(HttpContext context) => (IsOpen(context) && context.Request.Path != "/") || context.GetEndpoint()?.Metadata.GetMetadata<OpenWithoutSecondFactorAttribute>() is not null;

    // What nothing is mapped to says so itself.
    private static bool IsOpen(HttpContext context) => context.GetEndpoint() is not { } endpoint || endpoint.Metadata.GetMetadata<OpenToVisitorsAttribute>() is not null;
}

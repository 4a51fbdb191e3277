using System.Net;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;
using PartnerHub.Kits.Language;

namespace PartnerHub.Access.Entering;

/// <summary>How often one network address may try to enter.</summary>
internal static class EntryLimit
{
    private const string Policy = "entering";

    public static IServiceCollection AddEntryLimit(this IServiceCollection services) => services.AddRateLimiter(limiter =>
    {
        limiter.AddPolicy(Policy, context => RateLimitPartition.GetFixedWindowLimiter(
            context.Connection.RemoteIpAddress ?? IPAddress.None,
            _ => new FixedWindowRateLimiterOptions { PermitLimit = context.RequestServices.GetRequiredService<IOptions<AccessOptions>>().Value.EntriesPerMinute, Window = TimeSpan.FromMinutes(1) }));
        limiter.OnRejected = TellAsync;
    });

    public static TBuilder LimitEntries<TBuilder>(this TBuilder endpoint)
        where TBuilder : IEndpointConventionBuilder => endpoint.RequireRateLimiting(Policy);

    private static async ValueTask TellAsync(OnRejectedContext rejected, CancellationToken cancellation)
    {
        var response = rejected.HttpContext.Response;
        var locale = rejected.HttpContext.RequestServices.GetRequiredService<Locale>();
        response.StatusCode = StatusCodes.Status429TooManyRequests;
        response.ContentType = "text/plain; charset=utf-8";
        response.Headers[HeaderNames.RetryAfter] = "60";
        await response.WriteAsync(locale.Say(Words.TooOften) + "\n", cancellation);
    }
}

using System.Diagnostics;

namespace PartnerHub.Host.Web.Requests;

/// <summary>One id a request: its answer says it, each line of the log that it causes has it, and so has what it writes to the journal.</summary>
internal static class RequestIds
{
    public const string Header = "X-Request-Id";

    public static IApplicationBuilder UseRequestIds(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        // The server begins one itself where it logs or is traced.
        using var own = Activity.Current is null ? new Activity(nameof(RequestIds)).Start() : null;
        context.Response.OnStarting(Say, (context.Response, Activity.Current!.TraceId.ToHexString()));
        await next(context);
    });

    private static Task Say(object state)
    {
        var (response, id) = ((HttpResponse, string))state;
        response.Headers[Header] = id;
        return Task.CompletedTask;
    }
}

using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace PartnerHub.Kits.Ui;

/// <summary>Answers a form that was refused with its page.</summary>
internal static class RefusedForms
{
    public static async Task ShowAsync(HttpContext context, RequestDelegate next)
    {
        await next(context);
        if (RefusedForm.Of(context) is not { Page: { } page } refused || context.Response.HasStarted)
        {
            return;
        }

        Ask(context, page);
        context.Response.OnStarting(SetStatus, (context.Response, refused.Status));
        var services = context.RequestServices;

        // What the refused work has read may be older than what the page is to show.
        await using var scope = services.CreateAsyncScope();
        context.RequestServices = scope.ServiceProvider;
        try
        {
            await next(context);
        }
        finally
        {
            context.RequestServices = services;
        }
    }

    private static void Ask(HttpContext context, string page)
    {
        var query = page.IndexOf('?', StringComparison.Ordinal);
        context.SetEndpoint(null);
        context.Request.RouteValues = [];
        context.Request.Method = HttpMethods.Get;
        context.Request.Path = PathString.FromUriComponent(query < 0 ? page : page[..query]);
        context.Request.QueryString = query < 0 ? default : new QueryString(page[query..]);
    }

    // A page that is not there any more says so itself.
    private static Task SetStatus(object state)
    {
        var (response, status) = ((HttpResponse, int))state;
        if (response.StatusCode == StatusCodes.Status200OK)
        {
            response.StatusCode = status;
        }

        return Task.CompletedTask;
    }
}

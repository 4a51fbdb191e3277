using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Components.Endpoints;

namespace PartnerHub.Host.Pages;

/// <summary>Answers a form whose token is missing or forged with a page that says so, before its content reaches anyone.</summary>
internal static class FormTokens
{
    public static IApplicationBuilder UseFormTokens(this IApplicationBuilder app)
    {
        app.UseAntiforgery();
        return app.Use((context, next) =>
        {
            if (context.Features.Get<IAntiforgeryValidationFeature>() is { IsValid: false })
            {
                Refuse(context);
            }

            return next(context);
        });
    }

    private static void Refuse(HttpContext context)
    {
        var endpoints = context.RequestServices.GetRequiredService<EndpointDataSource>().Endpoints;
        context.SetEndpoint(endpoints.First(endpoint => endpoint.Metadata.GetMetadata<ComponentTypeMetadata>()?.Type == typeof(FormRefusedPage)));
        context.Request.Method = HttpMethods.Get;
        context.Request.RouteValues.Clear();
    }
}

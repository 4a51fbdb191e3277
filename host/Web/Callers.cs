using PartnerHub.Kits.Messaging;

namespace PartnerHub.Host.Web;

/// <summary>Says on whose behalf an HTTP request is served: the operator's, since there are no accounts.</summary>
internal static class Callers
{
    public static IApplicationBuilder UseCaller(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        context.RequestServices.GetRequiredService<CallerContext>().Caller = Caller.Operator;
        return next(context);
    });
}

using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Kits.Web;

public static class RefusedBody
{
    /// <summary>What a command refuses is a problem with the body.</summary>
    public static RouteHandlerBuilder RefusesAsInvalidBody(this RouteHandlerBuilder endpoint) => endpoint.AddEndpointFilter(async (context, next) =>
    {
        try
        {
            return await next(context);
        }
        catch (InvalidRequest invalid)
        {
            return Problems.InvalidBody(invalid.Errors);
        }
    });
}

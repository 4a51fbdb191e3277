using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Kits.Web;

public static class BodyProblems
{
    /// <summary>Turns what a command refuses into a problem with the body.</summary>
    public static RouteHandlerBuilder WithBodyProblems(this RouteHandlerBuilder endpoint) => endpoint.AddEndpointFilter(async (context, next) =>
    {
        try
        {
            return await next(context);
        }
        catch (InvalidRequestException invalid)
        {
            return Problems.InvalidBody(invalid.Errors);
        }
        catch (LostRaceException)
        {
            return Problems.ChangedMeanwhile();
        }
        catch (TakenException taken)
        {
            return Problems.Taken(taken.Text);
        }
    });
}

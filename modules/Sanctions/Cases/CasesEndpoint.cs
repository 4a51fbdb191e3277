using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using PartnerHub.Kits.Web;
using PartnerHub.Sanctions.ShowCases;

namespace PartnerHub.Sanctions.Cases;

internal static class CasesEndpoint
{
    public static void MapCases(this IEndpointRouteBuilder api) =>
        api.MapGet("/members/{member}/cases", ListAsync)
            .WithName("listCases").WithTags("Members")
            .WithSummary("Sanction cases of a member, each with the step that follows on a day")
            .WithDescription("Cases opened up to the day, newest first, with the steps taken up to it. What follows is asked at the level in effect: `override` names the override that gives it. `on` is today when left out.");

    private static async Task<Results<Ok<Listing<RuledCase>>, ApiProblem>> ListAsync(
        string member, DayText? on, IMediator mediator, CancellationToken cancellation)
    {
        if (!DayText.TryRead(on, nameof(on), out var day, out var problem))
        {
            return problem;
        }

        return await mediator.Send(new RuleOnCases(member, day), cancellation) is { } items
            ? TypedResults.Ok(new Listing<RuledCase> { Items = items })
            : Problems.UnknownMember(member);
    }
}

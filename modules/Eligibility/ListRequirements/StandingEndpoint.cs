using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using PartnerHub.Kits.Web;
using PartnerHub.Contracts;
using PartnerHub.Eligibility.SeeMember;

namespace PartnerHub.Eligibility.ListRequirements;

internal static class StandingEndpoint
{
    public static void MapStanding(this IEndpointRouteBuilder api) =>
        api.MapGet("/members/{member}/standing", AssessAsync)
            .WithName("assessMember").WithTags("Members")
            .WithSummary("Standing of a member on a day: every level and requirement judged, and the gap to the next level")
            .WithDescription("`on` is today when left out.")
            .Produces<Standing>().ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<IResult> AssessAsync(string member, DayText? on, IMediator mediator, CancellationToken cancellation)
    {
        if (!DayText.TryRead(on, nameof(on), out var day, out var problem))
        {
            return problem;
        }

        return await mediator.Send(new ViewStanding(member, day), cancellation) is { } standing
            ? Results.Bytes(ContractsJson.WriteStanding(standing), "application/json; charset=utf-8")
            : Problems.UnknownMember(member);
    }
}

using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using PartnerHub.Api;
using PartnerHub.Contracts;
using PartnerHub.Partners;
using PartnerHub.Programs;

namespace PartnerHub.Eligibility.ListRequirements;

internal static class StandingEndpoint
{
    public static void MapStanding(this IEndpointRouteBuilder api) =>
        api.MapGet("/members/{member}/standing", AssessAsync)
            .WithName("assessMember").WithTags("Members")
            .WithSummary("Standing of a member on a day: every level and requirement judged, and the gap to the next level")
            .WithDescription("`on` is today when left out.");

    private static async Task<Results<Ok<Standing>, ApiProblem>> AssessAsync(
        string member, DayText? on, IMediator mediator, TimeProvider time, CancellationToken cancellation)
    {
        if (!DayText.TryRead(on, nameof(on), time, out var day, out var problem))
        {
            return problem;
        }

        return await mediator.Send(new GetDossier(member), cancellation) is { } found
            ? TypedResults.Ok(await mediator.Send(new AssessEligibility(found.Member.Program, found.Dossier, day), cancellation))
            : Problems.UnknownMember(member);
    }
}

using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using PartnerHub.Kits.Web;
using PartnerHub.Contracts;
using PartnerHub.Partners;
using PartnerHub.Programs;

namespace PartnerHub.Eligibility.JudgeLevel;

internal static class LevelEndpoint
{
    public static void MapLevel(this IEndpointRouteBuilder api) =>
        api.MapGet("/members/{member}/level", PlaceAsync)
            .WithName("placeMember").WithTags("Members")
            .WithSummary("Ruling on the level of a member on a day: what holds today, what is to come, and why")
            .WithDescription("`to` asks for a level as the partner would; without it, the program's calendar places the member. Nothing is changed. `on` is today when left out.");

    private static async Task<Results<Ok<LevelRuling>, ApiProblem>> PlaceAsync(
        string member, DayText? on, string? to, IMediator mediator, TimeProvider time, CancellationToken cancellation)
    {
        if (!DayText.TryRead(on, nameof(on), time, out var day, out var problem))
        {
            return problem;
        }

        if (await mediator.Send(new GetDossier(member), cancellation) is not { } found)
        {
            return Problems.UnknownMember(member);
        }

        var request = to is null ? null : new LevelRequest { To = to };
        return TypedResults.Ok(await mediator.Send(new PlaceLevel(found.Member.Program, found.Dossier, request, day), cancellation));
    }
}

using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using PartnerHub.Kits.Web;
using PartnerHub.Partners.KeepListing;

namespace PartnerHub.Partners.Levels;

internal static class LevelsEndpoint
{
    public static void MapLevels(this IEndpointRouteBuilder api) =>
        api.MapGet("/members/{member}/levels", ListAsync)
            .WithName("listLevels").WithTags("Members")
            .WithSummary("The levels that a member held, holds and will hold")
            .WithDescription("In the order recorded, with who told it, when and from where. A level holds from its day until that of the next; of one day the last told holds.");

    private static async Task<Results<Ok<Listing<RecordedLevel>>, ApiProblem>> ListAsync(string member, IMediator mediator, CancellationToken cancellation) =>
        await mediator.Send(new ListLevels(member), cancellation) is { } levels
            ? TypedResults.Ok(new Listing<RecordedLevel> { Items = levels })
            : Problems.UnknownMember(member);
}

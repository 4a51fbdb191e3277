using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using PartnerHub.Api;
using PartnerHub.Contracts;
using PartnerHub.Partners;
using PartnerHub.Programs;

namespace PartnerHub.Benefits.ListBenefits;

internal static class EntitlementsEndpoint
{
    public static void MapEntitlements(this IEndpointRouteBuilder api) =>
        api.MapGet("/members/{member}/benefits", GrantAsync)
            .WithName("listBenefits").WithTags("Members")
            .WithSummary("Benefits of a member on a day: every benefit of the program, granted or not, and why")
            .WithDescription("At the level held on the day. `on` is today when left out.");

    private static async Task<Results<Ok<BenefitsAnswer>, ApiProblem>> GrantAsync(
        string member, DayText? on, IMediator mediator, TimeProvider time, CancellationToken cancellation)
    {
        if (!DayText.TryRead(on, nameof(on), time, out var day, out var problem))
        {
            return problem;
        }

        if (await mediator.Send(new GetDossier(member), cancellation) is not { } found)
        {
            return Problems.UnknownMember(member);
        }

        var benefits = await mediator.Send(new GrantBenefits(found.Member.Program, found.Dossier, day), cancellation);
        return TypedResults.Ok(new BenefitsAnswer { Level = found.Dossier.LevelOn(day), Benefits = benefits });
    }
}

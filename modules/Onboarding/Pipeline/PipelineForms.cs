using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using PartnerHub.Onboarding.Wizard;

namespace PartnerHub.Onboarding.Pipeline;

internal static class PipelineForms
{
    public static void MapPipelineForms(this IEndpointRouteBuilder pages) =>
        pages.MapPost("/onboarding/{id}/pipeline", AdvanceAsync).OfPage(context => OnboardingAddress.Pipeline(context.Id()));

    private static async Task<Results<RedirectHttpResult, NotFound>> AdvanceAsync(
        string id, IFormCollection form, IMediator mediator, CancellationToken cancellation)
    {
        var page = OnboardingAddress.Pipeline(id);
        return await mediator.Send(new AdvanceProspect(id, form["row"].ToString(), form["stage"].ToString()), cancellation) is null
            ? TypedResults.NotFound()
            : TypedResults.Redirect(page + "?saved=1");
    }
}

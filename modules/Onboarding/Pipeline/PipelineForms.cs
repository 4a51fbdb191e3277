using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using PartnerHub.Kits.Ui;
using PartnerHub.Onboarding.Wizard;

namespace PartnerHub.Onboarding.Pipeline;

internal static class PipelineForms
{
    public static void MapPipelineForms(this IEndpointRouteBuilder pages) =>
        pages.MapPost("/onboarding/{id}/pipeline", AdvanceAsync).AsFormOf(form => OnboardingAddress.Pipeline(form.Route("id")));

    private static async Task<Results<RedirectHttpResult, NotFound>> AdvanceAsync(string id, SentForm form, IMediator mediator, CancellationToken cancellation) =>
        await mediator.Send(new AdvanceProspect(id, form["row"], form["stage"]), cancellation) is null
            ? TypedResults.NotFound()
            : TypedResults.Redirect(OnboardingAddress.Pipeline(id) + "?saved=1");
}

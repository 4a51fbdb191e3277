using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using PartnerHub.Kits.Web;
using PartnerHub.Onboarding.Pipeline;

namespace PartnerHub.Onboarding.Api;

internal static class ProspectsEndpoint
{
    private const string Tag = "Onboarding";

    public static void MapProspects(this IEndpointRouteBuilder api)
    {
        api.MapGet("/onboarding/{id}/prospects", ListAsync)
            .WithName("listProspects").WithTags(Tag).WithSummary("Hoped-for partners and those under negotiation, with how far they are");
        api.MapPost("/onboarding/{id}/prospects/stage", AdvanceAsync)
            .WithName("advanceProspect").WithTags(Tag).Accepts<StageBody>("application/json").WithBodyProblems().Idempotent()
            .WithSummary("Moves a prospect to a stage, or to the partners")
            .WithDescription("`stage` is one of section 8 (`intro`, `discussion`, `negotiation`, `contract`) or `partner`.");
    }

    private static async Task<Results<Ok<Listing<Prospect>>, ApiProblem>> ListAsync(string id, IMediator mediator, CancellationToken cancellation) =>
        await mediator.Send(new ListProspects(id), cancellation) is { } prospects
            ? TypedResults.Ok(new Listing<Prospect> { Items = prospects })
            : OnboardingProblems.UnknownQuestionnaire(id);

    private static async Task<Results<Ok<Listing<Prospect>>, ApiProblem>> AdvanceAsync(
        string id, HttpRequest request, IMediator mediator, CancellationToken cancellation)
    {
        var (body, problem) = await JsonBody.ReadAsync<StageBody>(request, cancellation);
        if (body is null)
        {
            return problem!;
        }

        return await mediator.Send(new AdvanceProspect(id, body.Row, body.Stage), cancellation) is { } prospects
            ? TypedResults.Ok(new Listing<Prospect> { Items = prospects })
            : OnboardingProblems.UnknownQuestionnaire(id);
    }
}

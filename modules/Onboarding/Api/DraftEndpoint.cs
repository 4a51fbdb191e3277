using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using PartnerHub.Contracts;
using PartnerHub.Kits.Ui;
using PartnerHub.Kits.Web;
using PartnerHub.Onboarding.Drafts;
using PartnerHub.Onboarding.Publishing;

namespace PartnerHub.Onboarding.Api;

internal static class DraftEndpoint
{
    private const string Tag = "Onboarding";
    private const string Source = "api";

    public static void MapDraft(this IEndpointRouteBuilder api)
    {
        api.MapGet("/onboarding/{id}/draft", FindAsync)
            .WithName("findDraft").WithTags(Tag).WithSummary("The program that the answers come to")
            .WithDescription("`points` are decided by answers in their places; `findings` that block have to be settled before it can be published.");
        api.MapGet("/onboarding/{id}/draft/preview", PreviewAsync)
            .WithName("previewDraft").WithTags(Tag).WithSummary("How the client’s partners would stand today");
        api.MapPost("/onboarding/{id}/draft/suggestions", TakeAsync)
            .WithName("takeSuggestions").WithTags(Tag).Idempotent()
            .WithSummary("Decides each point that is still open as it is suggested, and answers the draft");
        api.MapPost("/onboarding/{id}/draft/trial", TryAsync)
            .WithName("tryDraft").WithTags(Tag).Accepts<ProgramQuestion>("application/json").WithBodyProblems()
            .WithSummary("How a partner would stand, on a day, under the draft")
            .WithDescription("The body is a question as `partnerhub try` takes it: a partner, its membership, its facts.");
        api.MapGet("/onboarding/{id}/publication", RecapAsync)
            .WithName("recapPublication").WithTags(Tag).WithSummary("What publishing the draft would do, from a day on")
            .WithDescription("Where partners would stand, what is undetermined for whom, what partners would read, and which figures would change.");
        api.MapPost("/onboarding/{id}/publication", PublishAsync)
            .WithName("publishDraft").WithTags(Tag).Accepts<PublicationBody>("application/json").WithBodyProblems().Idempotent()
            .WithSummary("Publishes the draft as a rulebook, and takes the client’s partners in")
            .WithDescription("Published again without a change it makes no new version, takes in who is not a member yet, and has changed figures reach the facts of members. `isWithoutLevels` says that nobody has a level.");
    }

    private static async Task<Results<Ok<ProgramDraft>, ApiProblem>> FindAsync(string id, IMediator mediator, CancellationToken cancellation) =>
        await mediator.Send(new FindDraft(id), cancellation) is { } draft ? TypedResults.Ok(draft) : OnboardingProblems.UnknownQuestionnaire(id);

    private static async Task<Results<Ok<DraftPreview>, ApiProblem>> PreviewAsync(string id, IMediator mediator, CancellationToken cancellation) =>
        await mediator.Send(new PreviewDraft(id), cancellation) is { } preview ? TypedResults.Ok(preview) : OnboardingProblems.UnknownQuestionnaire(id);

    private static async Task<Results<Ok<ProgramDraft>, ApiProblem>> TakeAsync(string id, IMediator mediator, CancellationToken cancellation) =>
        await mediator.Send(new TakeSuggestions(id, Source), cancellation) is { } draft ? TypedResults.Ok(draft) : OnboardingProblems.UnknownQuestionnaire(id);

    private static async Task<Results<Ok<DraftPreview>, ApiProblem>> TryAsync(
        string id, DayText? on, HttpRequest request, IMediator mediator, CancellationToken cancellation)
    {
        if (!DayText.TryRead(on, "on", out var day, out var wrong))
        {
            return wrong;
        }

        var (question, problem) = await JsonBody.ReadAsync<ProgramQuestion>(request, cancellation);
        if (question is null)
        {
            return problem!;
        }

        return await mediator.Send(new TryDraft(id, question, day), cancellation) is { } tried ? TypedResults.Ok(tried) : OnboardingProblems.UnknownQuestionnaire(id);
    }

    private static async Task<Results<Ok<PublicationRecap>, ApiProblem>> RecapAsync(string id, DayText? on, IMediator mediator, CancellationToken cancellation)
    {
        if (!DayText.TryRead(on, "on", out var day, out var wrong))
        {
            return wrong;
        }

        return await mediator.Send(new RecapPublication(id, day), cancellation) is { } recap ? TypedResults.Ok(recap) : OnboardingProblems.UnknownQuestionnaire(id);
    }

    private static async Task<Results<Ok<PublishedDraft>, ApiProblem>> PublishAsync(string id, HttpRequest request, IMediator mediator, CancellationToken cancellation)
    {
        var (body, problem) = await JsonBody.ReadAsync<PublicationBody>(request, cancellation);
        if (body is null)
        {
            return problem!;
        }

        return await mediator.Send(new PublishDraft(id, body.EffectiveFrom), cancellation) is { } published
            ? TypedResults.Ok(published)
            : OnboardingProblems.UnknownQuestionnaire(id);
    }
}

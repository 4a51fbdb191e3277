using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using PartnerHub.Kits.Web;
using PartnerHub.Onboarding.Clients;
using PartnerHub.Onboarding.History;
using PartnerHub.Onboarding.Places;
using PartnerHub.Questionnaires;

namespace PartnerHub.Onboarding.Api;

internal static class QuestionnairesEndpoint
{
    private const string Tag = "Onboarding";
    private const string Source = "api";
    private const int LongestHistory = 1_000;

    public static void MapQuestionnaires(this IEndpointRouteBuilder api)
    {
        api.MapGet("/onboarding", ListAsync)
            .WithName("listQuestionnaires").WithTags(Tag).WithSummary("Clients’ questionnaires, newest first, with how far they are answered");
        api.MapPost("/onboarding", StartAsync)
            .WithName("startQuestionnaire").WithTags(Tag).Accepts<StartBody>("application/json").WithBodyProblems().Idempotent()
            .WithSummary("Begins a client’s questionnaire with our own questions");
        api.MapGet("/onboarding/{id}", FindAsync)
            .WithName("findQuestionnaire").WithTags(Tag).WithSummary("One questionnaire");
        api.MapPost("/onboarding/{id}/name", RenameAsync)
            .WithName("renameClient").WithTags(Tag).Accepts<NameBody>("application/json").WithBodyProblems().Idempotent()
            .WithSummary("Gives a client another name; its address stays");
        api.MapPost("/onboarding/{id}/archive", ArchiveAsync)
            .WithName("archiveClient").WithTags(Tag).Accepts<ArchiveBody>("application/json").WithBodyProblems().Idempotent()
            .WithSummary("Puts a client away, or brings it back; nothing of it is lost");
        api.MapGet("/onboarding/{id}/answers", ListAnswersAsync)
            .WithName("listAnswers").WithTags(Tag).WithSummary("What is said now, by place, with who said it and when");
        api.MapPost("/onboarding/{id}/answers", SaveAsync)
            .WithName("saveAnswers").WithTags(Tag).Accepts<AnswersBody>("application/json").WithBodyProblems().Idempotent()
            .WithSummary("Saves answers; an empty one takes back what was said")
            .WithDescription("A place is the id of a field, `table[row].column` for a cell, `<question>.note`, or `<question>.na` for why a question does not apply. Rows are in the order of their keys.");
        api.MapGet("/onboarding/{id}/history", ListHistoryAsync)
            .WithName("listAnswerHistory").WithTags(Tag).WithSummary("All that was said, latest first");
    }

    private static async Task<Results<Ok<Page<ClientQuestionnaire>>, ApiProblem>> ListAsync([AsParameters] PageQuery asked, IMediator mediator, CancellationToken cancellation) =>
        asked.TryTake(await mediator.Send(new ListClients(), cancellation), client => client.Id, out var page, out var problem) ? TypedResults.Ok(page) : problem;

    private static async Task<Results<Ok<ClientQuestionnaire>, ApiProblem>> StartAsync(HttpRequest request, IMediator mediator, CancellationToken cancellation)
    {
        var (body, problem) = await JsonBody.ReadAsync<StartBody>(request, cancellation);
        return body is null ? problem! : TypedResults.Ok(await mediator.Send(new StartQuestionnaire(body.Client, body.Language), cancellation));
    }

    private static async Task<Results<Ok<ClientQuestionnaire>, ApiProblem>> FindAsync(string id, IMediator mediator, CancellationToken cancellation) =>
        await mediator.Send(new FindQuestionnaire(id), cancellation) is { } found ? TypedResults.Ok(found) : OnboardingProblems.UnknownQuestionnaire(id);

    private static async Task<Results<Ok<ClientQuestionnaire>, ApiProblem>> RenameAsync(string id, HttpRequest request, IMediator mediator, CancellationToken cancellation)
    {
        var (body, problem) = await JsonBody.ReadAsync<NameBody>(request, cancellation);
        return body is null ? problem!
            : await mediator.Send(new RenameClient(id, body.Client), cancellation) is { } renamed ? TypedResults.Ok(renamed)
            : OnboardingProblems.UnknownQuestionnaire(id);
    }

    private static async Task<Results<Ok<ClientQuestionnaire>, ApiProblem>> ArchiveAsync(string id, HttpRequest request, IMediator mediator, CancellationToken cancellation)
    {
        var (body, problem) = await JsonBody.ReadAsync<ArchiveBody>(request, cancellation);
        return body is null ? problem!
            : await mediator.Send(new ArchiveClient(id, body.Archived), cancellation) is { } changed ? TypedResults.Ok(changed)
            : OnboardingProblems.UnknownQuestionnaire(id);
    }

    private static async Task<Results<Ok<Page<SaidAnswer>>, ApiProblem>> ListAnswersAsync(
        string id, [AsParameters] PageQuery asked, IMediator mediator, CancellationToken cancellation) =>
        await mediator.Send(new ListAnswers(id), cancellation) is not { } answers ? OnboardingProblems.UnknownQuestionnaire(id)
        : asked.TryTake(answers, answer => answer.Place, out var page, out var problem) ? TypedResults.Ok(page)
        : problem;

    private static async Task<Results<Ok<ClientQuestionnaire>, ApiProblem>> SaveAsync(
        string id, HttpRequest request, IMediator mediator, CancellationToken cancellation)
    {
        var (body, problem) = await JsonBody.ReadAsync<AnswersBody>(request, cancellation);
        if (body is null)
        {
            return problem!;
        }

        return await mediator.Send(new SaveAnswers(id, body.Answers, Source) { Seen = body.Seen }, cancellation) is { } saved
            ? TypedResults.Ok(saved)
            : OnboardingProblems.UnknownQuestionnaire(id);
    }

    private static async Task<Results<Ok<Listing<SaidAnswer>>, ApiProblem>> ListHistoryAsync(string id, IMediator mediator, CancellationToken cancellation) =>
        await mediator.Send(new FindQuestionnaire(id), cancellation) is null
            ? OnboardingProblems.UnknownQuestionnaire(id)
            : TypedResults.Ok(new Listing<SaidAnswer> { Items = await mediator.Send(new ListAnswerHistory(id, null, LongestHistory), cancellation) });
}

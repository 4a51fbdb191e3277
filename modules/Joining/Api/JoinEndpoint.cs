using System.Globalization;
using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using PartnerHub.Contracts;
using PartnerHub.Joining.Applications;
using PartnerHub.Joining.Apply;
using PartnerHub.Joining.Browse;
using PartnerHub.Joining.Doubles;
using PartnerHub.Joining.Settle;
using PartnerHub.Joining.Terms;
using PartnerHub.Kits.Web;

namespace PartnerHub.Joining.Api;

internal static class JoinEndpoint
{
    private const string Tag = "Joining";

    public static void MapJoining(this IEndpointRouteBuilder api)
    {
        api.MapPost("/programs/{program}/applications", ApplyAsync)
            .WithName("applyToJoin").WithTags(Tag).Accepts<ApplicationBody>("application/json").WithBodyProblems().Idempotent()
            .WithSummary("Sends in the application of a company that asks to join")
            .WithDescription("The answer is the same whether or not the company or the address is known. `agreement` is the version that was accepted, where the program asks for one.");
        api.MapGet("/programs/{program}/applications", ListAsync)
            .WithName("listApplications").WithTags(Tag).WithSummary("Applications to a program, oldest first; `open=true` gives those to be decided");
        api.MapGet("/programs/{program}/applications/{number:long}", FindAsync)
            .WithName("findApplication").WithTags(Tag).WithSummary("One application, with the partners that the company may be");
        api.MapPost("/programs/{program}/applications/{number:long}/decision", DecideAsync)
            .WithName("decideApplication").WithTags(Tag).Accepts<ApplicationDecisionBody>("application/json").WithBodyProblems().Idempotent()
            .WithSummary("Accepts an application, as a new partner or one that is known, or refuses it with a reason");
        api.MapGet("/programs/{program}/applications/terms", FindTermsAsync)
            .WithName("findJoinTerms").WithTags(Tag).WithSummary("How a program takes companies in");
        api.MapPut("/programs/{program}/applications/terms", SetTermsAsync)
            .WithName("setJoinTerms").WithTags(Tag).Accepts<JoinTermsBody>("application/json").WithBodyProblems().Idempotent()
            .WithSummary("Says whether companies may apply, and which agreement they accept");
    }

    private static async Task<Results<NoContent, ApiProblem>> ApplyAsync(string program, HttpRequest request, IMediator mediator, CancellationToken cancellation)
    {
        if (await mediator.Send(new FindJoinTerms(program), cancellation) is null)
        {
            return Problems.UnknownProgram(program);
        }

        var (body, problem) = await JsonBody.ReadAsync<ApplicationBody>(request, cancellation);
        if (body is null)
        {
            return problem!;
        }

        var company = new CompanyData(body.Name, body.Country, body.Types, body.Registration, body.Website);
        var applicant = new Applicant(body.Person, body.Email, body.Language == "fr" ? "fr" : "en", body.Message);
        await mediator.Send(new ApplyToJoin(program, company, applicant, body.Agreement), cancellation);
        return TypedResults.NoContent();
    }

    private static async Task<Results<Ok<Page<ApplicationAnswer>>, ApiProblem>> ListAsync(
        string program, bool? open, [AsParameters] PageQuery page, IMediator mediator, CancellationToken cancellation)
    {
        if (!page.TryRead(out var limit, out var problem) || !NumberCursor.TryRead(page.After, out var after, out problem))
        {
            return problem;
        }

        var found = await mediator.Send(new ListApplications(program, open == true, after, limit + 1), cancellation);
        return await mediator.Send(new FindJoinTerms(program), cancellation) is null
            ? Problems.UnknownProgram(program)
            : TypedResults.Ok(Page<ApplicationAnswer>.Of([.. found.Select(application => ApplicationAnswer.Of(application, []))], limit, application => NumberCursor.Of(application.Number)));
    }

    private static async Task<Results<Ok<ApplicationAnswer>, ApiProblem>> FindAsync(string program, long number, IMediator mediator, CancellationToken cancellation) =>
        await mediator.Send(new FindApplication(program, number), cancellation) is { } found
            ? TypedResults.Ok(ApplicationAnswer.Of(found, await mediator.Send(new FindDoubles(program, number), cancellation)))
            : Unknown(number);

    private static async Task<Results<Ok<ApplicationAnswer>, ApiProblem>> DecideAsync(string program, long number, HttpRequest request, IMediator mediator, CancellationToken cancellation)
    {
        var (body, problem) = await JsonBody.ReadAsync<ApplicationDecisionBody>(request, cancellation);
        if (body is null)
        {
            return problem!;
        }

        var decision = await mediator.Send(new DecideApplication(program, number, body.Accepted, body.Reason, body.Partner), cancellation);
        return !decision.Found ? Unknown(number)
            : decision.WasWaiting ? TypedResults.Ok(ApplicationAnswer.Of((await mediator.Send(new FindApplication(program, number), cancellation))!, []))
            : new ApiProblem { Type = "application-decided", Status = StatusCodes.Status409Conflict, Title = LocalizedText.Of("Demande déjà décidée", "Application decided before"), Detail = Words.DecidedBefore };
    }

    private static async Task<Results<Ok<JoinTermsBody>, ApiProblem>> FindTermsAsync(string program, IMediator mediator, CancellationToken cancellation) =>
        await mediator.Send(new FindJoinTerms(program), cancellation) is { } terms
            ? TypedResults.Ok(new JoinTermsBody { IsOpen = terms.IsOpen, AgreementKind = terms.AgreementKind, Agreement = terms.Agreement })
            : Problems.UnknownProgram(program);

    private static async Task<Results<NoContent, ApiProblem>> SetTermsAsync(string program, HttpRequest request, IMediator mediator, CancellationToken cancellation)
    {
        var (body, problem) = await JsonBody.ReadAsync<JoinTermsBody>(request, cancellation);
        return body is null ? problem!
            : await mediator.Send(new SetJoinTerms(program, body.IsOpen, body.AgreementKind, body.Agreement), cancellation) ? TypedResults.NoContent()
            : Problems.UnknownProgram(program);
    }

    private static ApiProblem Unknown(long number)
    {
        var text = number.ToString(CultureInfo.InvariantCulture);
        return Problems.NotFound("unknown-application", Words.Unknown, LocalizedText.Of($"Aucune demande n’a le numéro {text}.", $"No application has the number {text}."));
    }
}

using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using PartnerHub.Appeals.BrowseAppeals;
using PartnerHub.Appeals.ContestRuling;
using PartnerHub.Appeals.EraseTexts;
using PartnerHub.Appeals.SettleAppeal;
using PartnerHub.Kits.Web;
using PartnerHub.Partners;
using PartnerHub.Programs;

namespace PartnerHub.Appeals.Api;

internal static class AppealsEndpoint
{
    public static void MapAppeals(this IEndpointRouteBuilder api)
    {
        api.MapPost("/members/{member}/appeals", FileAsync)
            .WithName("fileAppeal").WithTags("Journal").Accepts<AppealBody>("application/json").WithBodyProblems().Idempotent()
            .WithSummary("Contests a ruling on a member, with a comment and new facts")
            .WithDescription("`entry` is the number of the ruling in the program's journal. The facts are recorded, and the question is asked again for the same day; the appeal's number is that of the entry with the new ruling.");
        api.MapGet("/members/{member}/appeals", ListOfMemberAsync)
            .WithName("listMemberAppeals").WithTags("Journal")
            .WithSummary("Appeals of a member, newest first");
        api.MapGet("/programs/{program}/appeals", ListAsync)
            .WithName("listAppeals").WithTags("Journal")
            .WithSummary("Appeals in a program, newest first")
            .WithDescription("`open=true` gives only those to be settled. `limit` is 1 to 200, 50 when left out. To go on, give `next` of one page as `after` of the following.");
        api.MapPost("/programs/{program}/appeals/{number:long}/decision", DecideAsync)
            .WithName("decideAppeal").WithTags("Journal").Accepts<DecisionBody>("application/json").WithBodyProblems().Idempotent()
            .WithSummary("Settles an appeal, with the reason")
            .WithDescription("`upheld`: the member was right; `rejected`: the ruling stands. An appeal is settled once.");
        api.MapDelete("/programs/{program}/journal/{number:long}/text", EraseAsync)
            .WithName("eraseText").WithTags("Journal").Idempotent()
            .WithSummary("Erases for good what a person wrote in an entry of the journal")
            .WithDescription("The comment of an appeal by the appeal's `number`, the reason of the decision on it by `decision`. The entry stays and its chain is whole: it holds only a hash of the text. An answer kept for an `Idempotency-Key` may hold the text until it is removed.");
    }

    private static async Task<Results<Ok<Appeal>, ApiProblem>> FileAsync(
        string member, HttpRequest request, IMediator mediator, CancellationToken cancellation)
    {
        if (await mediator.Send(new FindMember(member), cancellation) is null)
        {
            return Problems.UnknownMember(member);
        }

        var (body, problem) = await JsonBody.ReadAsync<AppealBody>(request, cancellation);
        return body is null
            ? problem!
            : TypedResults.Ok(await mediator.Send(new FileAppeal(member, body.Entry, body.Comment, body.Facts), cancellation));
    }

    private static async Task<Results<Ok<Page<Appeal>>, ApiProblem>> ListOfMemberAsync(
        string member, [AsParameters] PageQuery page, IMediator mediator, CancellationToken cancellation) =>
        await mediator.Send(new FindMember(member), cancellation) is { } found
            ? await PageAsync(new ListAppeals(found.Program) { Member = member }, page, mediator, cancellation)
            : Problems.UnknownMember(member);

    private static async Task<Results<Ok<Page<Appeal>>, ApiProblem>> ListAsync(
        string program, bool? open, [AsParameters] PageQuery page, IMediator mediator, CancellationToken cancellation) =>
        await mediator.Send(new FindProgram(program), cancellation) is not null
            ? await PageAsync(new ListAppeals(program) { OpenOnly = open == true }, page, mediator, cancellation)
            : Problems.UnknownProgram(program);

    private static async Task<Results<Ok<Page<Appeal>>, ApiProblem>> PageAsync(ListAppeals asked, PageQuery page, IMediator mediator, CancellationToken cancellation)
    {
        if (!page.TryRead(out var limit, out var problem) || !NumberCursor.TryRead(page.After, out var after, out problem))
        {
            return problem;
        }

        var appeals = await mediator.Send(asked with { After = after, Limit = limit + 1 }, cancellation);
        return TypedResults.Ok(Page<Appeal>.Of(appeals, limit, appeal => NumberCursor.Of(appeal.Number)));
    }

    private static async Task<Results<Ok<Appeal>, ApiProblem>> DecideAsync(
        string program, long number, HttpRequest request, IMediator mediator, CancellationToken cancellation)
    {
        var (body, problem) = await JsonBody.ReadAsync<DecisionBody>(request, cancellation);
        if (body is null)
        {
            return problem!;
        }

        var settlement = await mediator.Send(new DecideAppeal(program, number, body.Outcome, body.Reason), cancellation);
        return settlement switch
        {
            { Appeal: null } => AppealProblems.UnknownAppeal(number),
            { WasOpen: false } => AppealProblems.SettledBefore(settlement.Appeal),
            _ => TypedResults.Ok(settlement.Appeal),
        };
    }

    private static async Task<Results<NoContent, ApiProblem>> EraseAsync(string program, long number, IMediator mediator, CancellationToken cancellation) =>
        await mediator.Send(new EraseText(program, number), cancellation) ? TypedResults.NoContent() : AppealProblems.NothingWritten(number);
}

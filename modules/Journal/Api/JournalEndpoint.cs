using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using PartnerHub.Journal.Entries;
using PartnerHub.Kits.Web;
using PartnerHub.Programs;

namespace PartnerHub.Journal.Api;

internal static class JournalEndpoint
{
    public static void MapEntries(this IEndpointRouteBuilder api)
    {
        api.MapGet("/programs/{program}/journal", ListAsync)
            .WithName("listJournal").WithTags("Journal")
            .WithSummary("Rulings recorded for a program, newest first")
            .WithDescription("`from` and `to` are days ruled on. `kind` is `standing`, `level`, `run`, `claim`, `case`, `approval`, `override`, `appeal` or `decision`. `limit` is 1 to 200, 50 when left out. To go on, give `next` of one page as `after` of the following.");
        api.MapGet("/programs/{program}/journal/{number:long}", FindAsync)
            .WithName("findJournalEntry").WithTags("Journal")
            .WithSummary("One ruling with its question, its rulebook version and its place in the chain");
    }

    private static async Task<Results<Ok<Page<EntrySummary>>, ApiProblem>> ListAsync(
        string program, string? member, string? kind, DayText? from, DayText? to, [AsParameters] PageQuery page, IMediator mediator, CancellationToken cancellation)
    {
        if (!page.TryRead(out var limit, out var problem)
            || !NumberCursor.TryRead(page.After, out var after, out problem)
            || !DayText.TryRead(from, nameof(from), DateOnly.MinValue, out var first, out problem)
            || !DayText.TryRead(to, nameof(to), DateOnly.MaxValue, out var last, out problem))
        {
            return problem;
        }

        if (await mediator.Send(new FindProgram(program), cancellation) is null)
        {
            return Problems.UnknownProgram(program);
        }

        var asked = new ListEntries(program) { Member = member, Kind = kind, From = first, To = last, After = after, Limit = limit + 1 };
        var entries = await mediator.Send(asked, cancellation);
        return TypedResults.Ok(Page<EntrySummary>.Of([.. entries.Select(EntrySummary.Of)], limit, entry => NumberCursor.Of(entry.Number)));
    }

    private static async Task<Results<Ok<EntryDetail>, ApiProblem>> FindAsync(string program, long number, IMediator mediator, CancellationToken cancellation) =>
        await mediator.Send(new FindEntry(program, number), cancellation) is { } entry ? TypedResults.Ok(EntryDetail.Of(entry)) : JournalProblems.UnknownEntry(number);
}

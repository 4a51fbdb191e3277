using System.Globalization;
using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using PartnerHub.Contracts;
using PartnerHub.Eligibility.Runs.Outcome;
using PartnerHub.Eligibility.Runs.Queries;
using PartnerHub.Eligibility.Runs.Start;
using PartnerHub.Kits.Messaging;
using PartnerHub.Kits.Web;
using PartnerHub.Programs;

namespace PartnerHub.Eligibility.Runs.Api;

internal static class RunsEndpoint
{
    public static void MapRuns(this IEndpointRouteBuilder api)
    {
        api.MapPost("/programs/{program}/runs", StartAsync).Idempotent()
            .WithName("startRun").WithTags("Runs")
            .WithSummary("Judge the whole network of a program")
            .WithDescription("On a day, `on`; today when left out. Today's judgements become the stored standings; those of any other day are kept with the run alone. The work is done in the background: look at the run, or follow its progress.");
        api.MapGet("/programs/{program}/runs", ListAsync)
            .WithName("listRuns").WithTags("Runs")
            .WithSummary("Runs of a program, newest first");
        api.MapGet("/programs/{program}/runs/{run:long}", FindAsync)
            .WithName("findRun").WithTags("Runs")
            .WithSummary("One run: how far it is, members by level before and after, moves, and what is undetermined for want of what");
        api.MapGet("/programs/{program}/runs/{run:long}/moves", MovesAsync)
            .WithName("listRunMoves").WithTags("Runs")
            .WithSummary("Members that the calendar moves, with the reasons");
        api.MapGet("/programs/{program}/runs/{run:long}/progress", ProgressAsync)
            .WithName("followRun").WithTags("Runs")
            .WithSummary("The progress of a run as server-sent events")
            .WithDescription("`progress` whenever it changed, and one `end`.");
        api.MapDelete("/programs/{program}/runs/{run:long}", CancelAsync).Idempotent()
            .WithName("cancelRun").WithTags("Runs")
            .WithSummary("Stop a run")
            .WithDescription("What it has judged so far is kept. A run that has ended stays as it is.");
    }

    private static async Task<Results<Accepted<NetworkRun>, ApiProblem>> StartAsync(
        string program, DayText? on, IMediator mediator, IProgramDays calendar, TimeProvider time, CancellationToken cancellation)
    {
        if (await mediator.Send(new FindProgram(program), cancellation) is null)
        {
            return Problems.UnknownProgram(program);
        }

        if (!DayText.TryRead(on, "on", calendar.Today(program), out var day, out var problem))
        {
            return problem;
        }

        var run = await mediator.Send(new StartRun(program, day), cancellation);
        return TypedResults.Accepted(Address(run), run);
    }

    private static async Task<Results<Ok<Page<NetworkRun>>, ApiProblem>> ListAsync(
        string program, [AsParameters] PageQuery page, IMediator mediator, CancellationToken cancellation)
    {
        if (!page.TryRead(out var limit, out var problem))
        {
            return problem;
        }

        if (await mediator.Send(new FindProgram(program), cancellation) is null)
        {
            return Problems.UnknownProgram(program);
        }

        long? before = long.TryParse(page.After, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
        if (page.After is not null && before is null)
        {
            return Problems.InvalidParameter("after", LocalizedText.Of("le numéro d’un calcul", "the number of a run"), page.After);
        }

        return TypedResults.Ok(Page<NetworkRun>.Of(await mediator.Send(new ListRuns(program, before, limit + 1), cancellation), limit, run => Text(run.Number)));
    }

    private static async Task<Results<Ok<NetworkRun>, ApiProblem>> FindAsync(string program, long run, IMediator mediator, CancellationToken cancellation) =>
        await mediator.Send(new FindRun(program, run), cancellation) is { } found ? TypedResults.Ok(found) : UnknownRun(run);

    private static async Task<Results<Ok<Page<RunMove>>, ApiProblem>> MovesAsync(
        string program, long run, [AsParameters] PageQuery page, IMediator mediator, CancellationToken cancellation)
    {
        if (!page.TryRead(out var limit, out var problem))
        {
            return problem;
        }

        return await mediator.Send(new FindRun(program, run), cancellation) is null
            ? UnknownRun(run)
            : TypedResults.Ok(Page<RunMove>.Of(await mediator.Send(new ListRunMoves(program, run, page.After, limit + 1), cancellation), limit, move => move.Member));
    }

    private static async Task<Results<Ok<NetworkRun>, ApiProblem>> CancelAsync(string program, long run, IMediator mediator, CancellationToken cancellation) =>
        await mediator.Send(new CancelRun(program, run), cancellation) is { } found ? TypedResults.Ok(found) : UnknownRun(run);

    private static async Task<Results<ServerSentEventsResult<Progress>, ApiProblem>> ProgressAsync(
        string program, long run, IMediator mediator, TimeProvider time, CancellationToken cancellation) =>
        await mediator.Send(new FindRun(program, run), cancellation) is null
            ? UnknownRun(run)
            : ProgressEvents.Stream(async stop => RunProgress.Of((await mediator.Send(new FindRun(program, run), stop))!), time, cancellation);

    private static ApiProblem UnknownRun(long number) => Problems.NotFound(
        "unknown-run",
        LocalizedText.Of("Calcul inconnu", "Unknown run"),
        LocalizedText.Of($"Le programme n’a pas de calcul de numéro {Text(number)}.", $"The program has no run of number {Text(number)}."));

    private static string Address(NetworkRun run) => $"/api/v1/programs/{Uri.EscapeDataString(run.Program)}/runs/{Text(run.Number)}";

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}

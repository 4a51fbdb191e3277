using System.Runtime.CompilerServices;
using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using PartnerHub.Contracts;
using PartnerHub.Eligibility.Runs.Queries;
using PartnerHub.Kits.Language;
using PartnerHub.Kits.Ui;
using PartnerHub.Programs;

namespace PartnerHub.Eligibility.Runs.Pages;

/// <summary>The runs of a program as a list to export, newest first.</summary>
internal static class RunSheet
{
    private const int Chunk = 200;

    private static readonly LocalizedText[] Titles =
        [RunWords.Run, RunWords.DayJudged, RunWords.State, RunWords.Judged, RunWords.Changed, RunWords.StartedOn, RunWords.StartedBy];

    public static string Address(string program) => RunAddress.Runs(program) + "/export";

    public static void MapRunSheet(this IEndpointRouteBuilder pages) => pages.MapGet("/programs/{program}/runs/export", RunsAsync).ExcludeFromDescription();

    private static async Task<IResult> RunsAsync(string program, IMediator mediator, CancellationToken cancellation) =>
        await mediator.Send(new FindProgram(program), cancellation) is null
            ? TypedResults.NotFound()
            : new Sheet(program + "-runs", Titles, (locale, stop) => RunsOf(program, mediator, locale, stop));

    private static async IAsyncEnumerable<IReadOnlyList<SheetCell>> RunsOf(
        string program, IMediator mediator, Locale locale, [EnumeratorCancellation] CancellationToken cancellation)
    {
        long? before = null;
        while (await mediator.Send(new ListRuns(program, before, Chunk), cancellation) is { Count: > 0 } runs)
        {
            foreach (var run in runs)
            {
                yield return
                [
                    SheetCell.Of(run.Number), SheetCell.Of(run.On), SheetCell.Of(locale.Say(RunWords.Of(run.State))), SheetCell.Of(run.Done),
                    SheetCell.Of(run.Publishes ? (decimal?)run.Outcome.Changed : null), SheetCell.Of(DateOnly.FromDateTime(run.StartedAt.UtcDateTime)),
                    SheetCell.Of(locale.Say(ActorWord.Of(run.Actor))),
                ];
            }

            before = runs[^1].Number;
        }
    }
}

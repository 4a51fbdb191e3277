using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using PartnerHub.Eligibility.Runs.Start;
using PartnerHub.Kits.Language;
using PartnerHub.Kits.Ui;

namespace PartnerHub.Eligibility.Runs.Pages;

/// <summary>Takes what the forms of the pages on runs send, and leads on.</summary>
internal static class RunForms
{
    public static void MapRunForms(this IEndpointRouteBuilder pages)
    {
        pages.MapPost("/programs/{program}/runs", StartAsync).ExcludeFromDescription();
        pages.MapPost("/programs/{program}/runs/{run:long}/stop", StopAsync).ExcludeFromDescription();
    }

    private static async Task<RedirectHttpResult> StartAsync(string program, [FromForm] string? on, IMediator mediator, CancellationToken cancellation)
    {
        if (on is null || !DayRange.TryRead(on, out var day))
        {
            return TypedResults.LocalRedirect($"{RunAddress.Runs(program)}?on={Uri.EscapeDataString(on ?? "")}");
        }

        var run = await mediator.Send(new StartRun(program, day), cancellation);
        return TypedResults.LocalRedirect(RunAddress.Run(program, run.Number));
    }

    private static async Task<RedirectHttpResult> StopAsync(string program, long run, [FromForm] string? sure, IMediator mediator, CancellationToken cancellation)
    {
        if (sure is not null)
        {
            await mediator.Send(new CancelRun(program, run), cancellation);
        }

        return TypedResults.LocalRedirect(RunAddress.Run(program, run));
    }
}

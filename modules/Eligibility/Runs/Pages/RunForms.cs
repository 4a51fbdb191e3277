using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using PartnerHub.Eligibility.Runs.Start;
using PartnerHub.Kits.Ui;

namespace PartnerHub.Eligibility.Runs.Pages;

/// <summary>Takes what the forms of the pages on runs send, and leads on.</summary>
internal static class RunForms
{
    public static void MapRunForms(this IEndpointRouteBuilder pages)
    {
        pages.MapPost("/programs/{program}/runs", StartAsync).AsFormOf(form => RunAddress.Runs(form.Route("program")));
        pages.MapPost("/programs/{program}/runs/{run:long}/stop", StopAsync).AsFormOf(form => $"{RunAddress.Runs(form.Route("program"))}/{form.Route("run")}");
    }

    private static async Task<Results<RedirectHttpResult, RefusedForm>> StartAsync(string program, SentForm form, IMediator mediator, CancellationToken cancellation)
    {
        if (!form.TryReadDay("on", out var day, out var problem))
        {
            return form.Refused(problem);
        }

        var run = await mediator.Send(new StartRun(program, form.MeansToday("on") ? null : day), cancellation);
        return TypedResults.LocalRedirect(RunAddress.Run(program, run.Number));
    }

    private static async Task<RedirectHttpResult> StopAsync(string program, long run, IMediator mediator, CancellationToken cancellation)
    {
        await mediator.Send(new CancelRun(program, run), cancellation);
        return TypedResults.LocalRedirect(RunAddress.Run(program, run));
    }
}

using System.Globalization;
using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using PartnerHub.Appeals.ContestRuling;
using PartnerHub.Appeals.EraseTexts;
using PartnerHub.Appeals.SettleAppeal;
using PartnerHub.Journal;
using PartnerHub.Kits.Ui;

namespace PartnerHub.Appeals.Api;

/// <summary>Takes what the forms on appeals send.</summary>
internal static class AppealForms
{
    public static void MapAppealForms(this IEndpointRouteBuilder pages)
    {
        pages.MapPost("/programs/{program}/journal/{number:long}/appeals", FileAsync).AsFormOf(form => PageAddress.Contest(form.Route("program"), Number(form)));
        pages.MapPost("/programs/{program}/appeals/{number:long}/decision", DecideAsync).AsFormOf(form => PageAddress.Journal(form.Route("program"), Number(form)));
        pages.MapPost("/programs/{program}/appeals/{number:long}/erasure", EraseAsync).AsFormOf(form => PageAddress.Journal(form.Route("program"), Number(form)));
    }

    private static async Task<Results<RedirectHttpResult, NotFound>> FileAsync(
        string program, long number, SentForm form, IMediator mediator, CancellationToken cancellation)
    {
        if (await mediator.Send(new FindEntry(program, number), cancellation) is not { Member: { } member })
        {
            return TypedResults.NotFound();
        }

        var appeal = await mediator.Send(new FileAppeal(member, number, form["comment"], []), cancellation);
        return TypedResults.LocalRedirect(PageAddress.Journal(program, appeal.Number));
    }

    private static async Task<Results<RedirectHttpResult, NotFound, RefusedForm>> DecideAsync(
        string program, long number, SentForm form, IMediator mediator, CancellationToken cancellation)
    {
        var outcome = form["outcome"] == "upheld" ? AppealOutcome.Upheld : AppealOutcome.Rejected;
        var settlement = await mediator.Send(new DecideAppeal(program, number, outcome, form["reason"]), cancellation);
        return settlement.Appeal is null ? TypedResults.NotFound()
            : settlement.WasOpen ? TypedResults.LocalRedirect(PageAddress.Journal(program, number))
            : form.Refused("", Words.SettledBefore);
    }

    private static async Task<Results<RedirectHttpResult, NotFound>> EraseAsync(string program, long number, SentForm form, IMediator mediator, CancellationToken cancellation)
    {
        if (form.Number("entry") is not { } entry)
        {
            return TypedResults.NotFound();
        }

        // Whoever erased it before has done what is asked.
        await mediator.Send(new EraseText(program, entry), cancellation);
        return TypedResults.LocalRedirect(PageAddress.Journal(program, number));
    }

    private static long Number(SentForm form) => long.Parse(form.Route("number"), CultureInfo.InvariantCulture);
}

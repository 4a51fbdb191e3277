using System.Globalization;
using MediatR;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using PartnerHub.Appeals.ContestRuling;
using PartnerHub.Appeals.EraseTexts;
using PartnerHub.Appeals.SettleAppeal;
using PartnerHub.Contracts;
using PartnerHub.Journal;
using PartnerHub.Kits.Ui;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Appeals.Api;

/// <summary>
/// Takes what the forms on appeals send. What is refused leads back to the form with what was written in it; so does a form
/// without its token, which is looked for here, where that can be said.
/// </summary>
internal static class AppealForms
{
    /// <summary>Name of the query parameter in which a form finds again what was written in it.</summary>
    public const string Written = "written";

    // More would not fit into an address; a browser still has it one step back.
    private const int MostCarried = 4_000;

    public static void MapAppealForms(this IEndpointRouteBuilder pages)
    {
        pages.MapPost("/programs/{program}/journal/{number:long}/appeals", FileAsync).DisableAntiforgery().ExcludeFromDescription();
        pages.MapPost("/programs/{program}/appeals/{number:long}/decision", DecideAsync).DisableAntiforgery().ExcludeFromDescription();
        pages.MapPost("/programs/{program}/appeals/{number:long}/erasure", EraseAsync).DisableAntiforgery().ExcludeFromDescription();
    }

    /// <summary>What the reader of a form is to know of the last try; null when there was none.</summary>
    public static LocalizedText? RefusalOf(IQueryCollection query) =>
        query.ContainsKey(Refusals.Expired) ? Words.Expired
        : query.ContainsKey(Refusals.Wrong) ? Words.Wrong
        : query.ContainsKey(Refusals.Settled) ? Words.SettledBefore
        : null;

    private static async Task<Results<RedirectHttpResult, NotFound>> FileAsync(
        string program, long number, IFormCollection form, HttpContext context, IAntiforgery antiforgery, IMediator mediator, CancellationToken cancellation)
    {
        if (await mediator.Send(new FindEntry(program, number), cancellation) is not { Member: { } member })
        {
            return TypedResults.NotFound();
        }

        var (page, comment) = (PageAddress.Contest(program, number), form["comment"].ToString());
        if (!await antiforgery.IsRequestValidAsync(context))
        {
            return Back(page, Refusals.Expired, comment);
        }

        try
        {
            var appeal = await mediator.Send(new FileAppeal(member, number, comment, []), cancellation);
            return TypedResults.LocalRedirect(PageAddress.Journal(program, appeal.Number));
        }
        catch (InvalidRequestException)
        {
            return Back(page, Refusals.Wrong, comment);
        }
    }

    private static async Task<Results<RedirectHttpResult, NotFound>> DecideAsync(
        string program, long number, IFormCollection form, HttpContext context, IAntiforgery antiforgery, IMediator mediator, CancellationToken cancellation)
    {
        var (page, reason) = (PageAddress.Journal(program, number), form["reason"].ToString());
        if (!await antiforgery.IsRequestValidAsync(context))
        {
            return Back(page, Refusals.Expired, reason);
        }

        var outcome = form["outcome"] == "upheld" ? AppealOutcome.Upheld : AppealOutcome.Rejected;
        try
        {
            var settlement = await mediator.Send(new DecideAppeal(program, number, outcome, reason), cancellation);
            return settlement.Appeal is null ? TypedResults.NotFound()
                : settlement.WasOpen ? TypedResults.LocalRedirect(page)
                : Back(page, Refusals.Settled, "");
        }
        catch (InvalidRequestException)
        {
            return Back(page, Refusals.Wrong, reason);
        }
    }

    private static async Task<RedirectHttpResult> EraseAsync(
        string program, long number, IFormCollection form, HttpContext context, IAntiforgery antiforgery, IMediator mediator, CancellationToken cancellation)
    {
        var page = PageAddress.Journal(program, number);
        if (!await antiforgery.IsRequestValidAsync(context))
        {
            return Back(page, Refusals.Expired, "");
        }

        // Whoever erased it before has done what is asked.
        if (long.TryParse(form["entry"], NumberStyles.None, CultureInfo.InvariantCulture, out var entry))
        {
            await mediator.Send(new EraseText(program, entry), cancellation);
        }

        return TypedResults.LocalRedirect(page);
    }

    private static RedirectHttpResult Back(string page, string why, string written)
    {
        var query = QueryString.Create(why, "1");
        var carried = query.Add(Written, written);
        return TypedResults.LocalRedirect(page + (written.Length > 0 && carried.Value!.Length <= MostCarried ? carried : query));
    }

    private static class Refusals
    {
        public const string Expired = "expired";
        public const string Wrong = "wrong";
        public const string Settled = "settled";
    }
}

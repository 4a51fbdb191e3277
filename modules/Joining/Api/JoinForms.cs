using System.Globalization;
using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using PartnerHub.Access;
using PartnerHub.Joining.Applications;
using PartnerHub.Joining.Apply;
using PartnerHub.Joining.Settle;
using PartnerHub.Joining.Terms;
using PartnerHub.Kits.Language;
using PartnerHub.Kits.Ui;

namespace PartnerHub.Joining.Api;

internal static class JoinForms
{
    /// <summary>A field that people do not see: who fills it in is no person.</summary>
    public const string Trap = "fax";

    public static void MapJoiningForms(this IEndpointRouteBuilder pages)
    {
        pages.MapPost("/programs/{program}/join", ApplyAsync).AsFormOf(form => PageAddress.Join(form.Route("program"))).OpenToVisitors();
        pages.MapPost("/programs/{program}/applications/{number:long}/decision", DecideAsync)
            .AsFormOf(form => JoinAddress.Application(form.Route("program"), long.Parse(form.Route("number"), CultureInfo.InvariantCulture)));
        pages.MapPost("/programs/{program}/applications/terms", SetTermsAsync).AsFormOf(form => JoinAddress.Applications(form.Route("program")));
    }

    // The same answer for everybody, whatever is known of them.
    private static async Task<Results<RedirectHttpResult, NotFound>> ApplyAsync(string program, SentForm form, IMediator mediator, Locale locale, CancellationToken cancellation)
    {
        if (await mediator.Send(new FindJoinTerms(program), cancellation) is null)
        {
            return TypedResults.NotFound();
        }

        if (form[Trap].Length == 0)
        {
            var company = new CompanyData(form["name"], form["country"], form.Values("types"), form["registration"], form["website"]);
            var applicant = new Applicant(form["person"], form["email"].Trim(), locale.Language, form["message"].Length > 0 ? form["message"] : null);
            await mediator.Send(new ApplyToJoin(program, company, applicant, form["agreement"].Length > 0 ? form["agreement"] : null), cancellation);
        }

        return TypedResults.LocalRedirect(PageAddress.Join(program) + "?arrived=1");
    }

    private static async Task<Results<RedirectHttpResult, NotFound, RefusedForm>> DecideAsync(string program, long number, SentForm form, IMediator mediator, CancellationToken cancellation)
    {
        var partner = form["partner"];
        var decision = await mediator.Send(
            new DecideApplication(program, number, form["decision"] == "accept", form["reason"], partner.Length > 0 ? partner : null), cancellation);
        return !decision.Found ? TypedResults.NotFound()
            : decision.WasWaiting ? TypedResults.LocalRedirect(JoinAddress.Application(program, number) + "?done=1")
            : new RefusedForm(form, [new FormProblem("", Words.DecidedBefore)]) { Status = StatusCodes.Status409Conflict };
    }

    private static async Task<Results<RedirectHttpResult, NotFound>> SetTermsAsync(string program, SentForm form, IMediator mediator, CancellationToken cancellation)
    {
        var kind = form["agreementKind"];
        return await mediator.Send(new SetJoinTerms(program, form["open"] == "yes", kind.Length > 0 ? kind : null, form["agreement"]), cancellation)
            ? TypedResults.LocalRedirect(JoinAddress.Applications(program) + "?saved=1")
            : TypedResults.NotFound();
    }
}

using System.Globalization;
using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using PartnerHub.Benefits.Browse;
using PartnerHub.Benefits.Claims;
using PartnerHub.Benefits.Decide;
using PartnerHub.Benefits.End;
using PartnerHub.Benefits.Submit;
using PartnerHub.Contracts;
using PartnerHub.Kits.Messaging;
using PartnerHub.Kits.Ui;
using PartnerHub.Partners;
using PartnerHub.Programs;

namespace PartnerHub.Benefits.Api;

/// <summary>Takes what the forms on claims send.</summary>
internal static class SentClaims
{
    public const string Submit = "submit";
    public const string Look = "look";
    public const string Check = "check";

    private const string Root = "$.claim.";

    public static void MapSentClaims(this IEndpointRouteBuilder pages)
    {
        pages.MapPost("/members/{member}/claims", (string member, SentForm form, IMediator mediator, CancellationToken cancellation) => HandInAsync(member, null, form, mediator, cancellation))
            .AsFormOf(form => $"{PageAddress.Member(form.Route("member"))}/claims/new");
        pages.MapPost("/members/{member}/claims/{number:long}", (string member, long number, SentForm form, IMediator mediator, CancellationToken cancellation) => HandInAsync(member, number, form, mediator, cancellation))
            .AsFormOf(form => ClaimAddress.Form(form.Route("member"), Number(form), null));
        pages.MapPost("/members/{member}/claims/{number:long}/decision", DecideAsync).AsFormOf(Page);
        pages.MapPost("/members/{member}/claims/{number:long}/customer", TellAsync).AsFormOf(Page);
        pages.MapPost("/members/{member}/claims/{number:long}/end", EndAsync).AsFormOf(Page);
    }

    private static async Task<Results<RedirectHttpResult, NotFound, RefusedForm>> HandInAsync(string member, long? number, SentForm form, IMediator mediator, CancellationToken cancellation)
    {
        if (await mediator.Send(new FindMember(member), cancellation) is not { } found)
        {
            return TypedResults.NotFound();
        }

        var program = (await mediator.Send(new FindProgram(found.Program), cancellation))?.Description;
        var before = number is { } known ? await mediator.Send(new FindClaim(member, known), cancellation) : null;
        if (program?.Benefits.FirstOrDefault(benefit => benefit.Id == (before?.Claim.Benefit ?? form["benefit"])) is not { Claim: { } declared } benefit || (number is not null && before is null))
        {
            return TypedResults.NotFound();
        }

        var (claim, errors) = new ClaimDraft(benefit.Id, declared, form["stage"] is { Length: > 0 } stage ? stage : null, field => form[field]).Read();
        if (errors.Count > 0)
        {
            return form.Refused([.. errors.Select(error => FormProblem.Of(error, Root))]);
        }

        try
        {
            return form["go"] == Submit && form["seen"] is { Length: > 0 } seen
                ? await HandInAsync(member, number, claim, seen, form, mediator, cancellation)
                : await LookAsync(member, number, claim, form, mediator, cancellation);
        }
        catch (InvalidRequestException invalid)
        {
            return form.Refused([.. invalid.Errors.Select(error => FormProblem.Of(error, Root))]);
        }
    }

    // Whether the customer is taken is told before all that the claim needs is there.
    private static async Task<RefusedForm> LookAsync(string member, long? number, Claim claim, SentForm form, IMediator mediator, CancellationToken cancellation)
    {
        if (form["go"] != Check)
        {
            await mediator.Send(new PreviewClaim(member, claim) { Number = number }, cancellation);
        }

        return form.Shown();
    }

    private static async Task<Results<RedirectHttpResult, NotFound, RefusedForm>> HandInAsync(
        string member, long? number, Claim claim, string seen, SentForm form, IMediator mediator, CancellationToken cancellation)
    {
        var handedIn = await mediator.Send(new HandInClaim(member, claim) { Number = number, Version = form.Number("version"), Seen = seen }, cancellation);
        return handedIn switch
        {
            { Outcome: HandInOutcome.Taken, Claim: { } taken } => TypedResults.LocalRedirect(ClaimAddress.Of(taken)),
            { Outcome: HandInOutcome.RulingChanged, Ruled: { } ruled } => Conflict(form, SeenRuling.IsOfSameClaim(seen, ruled.Seen) ? ClaimWords.RulingChanged : ClaimWords.TypedChanged),
            _ => Conflict(form, ClaimWords.NotNow),
        };
    }

    private static async Task<Results<RedirectHttpResult, RefusedForm>> DecideAsync(string member, long number, SentForm form, IMediator mediator, CancellationToken cancellation)
    {
        decimal? amount = null;
        if (form["amount"].Trim() is { Length: > 0 } written)
        {
            if (!decimal.TryParse(written.Replace(',', '.').Replace(" ", "", StringComparison.Ordinal), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var figure))
            {
                return form.Refused("amount", ClaimWords.AFigure);
            }

            amount = figure;
        }

        var decided = await mediator.Send(
            new DecideClaim(member, number, form["decision"] == "approve", form["reason"]) { Amount = amount, TakesOver = form.Has("takesOver"), Version = form.Number("version") }, cancellation);
        return Answer(decided, member, number, form);
    }

    private static async Task<Results<RedirectHttpResult, RefusedForm>> TellAsync(string member, long number, SentForm form, IMediator mediator, CancellationToken cancellation) =>
        Answer(await mediator.Send(new TellCustomer(member, number, form["new"] == "yes", form["reason"]), cancellation), member, number, form);

    private static async Task<Results<RedirectHttpResult, RefusedForm>> EndAsync(string member, long number, SentForm form, IMediator mediator, CancellationToken cancellation) =>
        EnumText<ClaimStep>.Find(form["step"]) is { } step && await mediator.Send(new EndClaim(member, number, step, form["reason"]), cancellation) is not null
            ? TypedResults.LocalRedirect(ClaimAddress.Of(member, number))
            : Conflict(form, ClaimWords.NotNow);

    private static Results<RedirectHttpResult, RefusedForm> Answer(ClaimDecided decided, string member, long number, SentForm form) =>
        decided.Outcome == DecisionOutcome.Done ? TypedResults.LocalRedirect(ClaimAddress.Of(member, number)) : Conflict(form, Why(decided.Outcome));

    public static LocalizedText Why(DecisionOutcome outcome) => outcome switch
    {
        DecisionOutcome.OwnClaim => ClaimWords.OwnClaim,
        DecisionOutcome.Withheld => ClaimWords.Withheld,
        DecisionOutcome.Taken => ClaimWords.Taken,
        DecisionOutcome.NotEnough => ClaimWords.NotEnough,
        _ => ClaimWords.NotOpen,
    };

    private static RefusedForm Conflict(SentForm form, LocalizedText text) => new(form, [new FormProblem("", text)]) { Status = StatusCodes.Status409Conflict };

    private static string Page(SentForm form) => ClaimAddress.Of(form.Route("member"), Number(form));

    private static long Number(SentForm form) => long.Parse(form.Route("number"), CultureInfo.InvariantCulture);
}

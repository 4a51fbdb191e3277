using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using PartnerHub.Access.Callers;
using PartnerHub.Access.Entering;
using PartnerHub.Kits.Messaging;
using PartnerHub.Kits.Ui;

namespace PartnerHub.Access.Factors;

/// <summary>Takes what the forms on the second factor send.</summary>
internal static class FactorForms
{
    public static void MapFactorForms(this IEndpointRouteBuilder pages)
    {
        var page = AccessAddress.SecondFactor;
        var unproven = new OpenWithoutSecondFactorAttribute();
        pages.MapPost("/sign-in/code", EnterAsync).AsFormOf(form => AccessAddress.Code(form.Query("to"))).WithMetadata(new OpenToVisitorsAttribute()).LimitEntries();
        pages.MapPost(page, BeginAsync).AsFormOf(_ => page).WithMetadata(unproven);
        pages.MapPost("/account/second-factor/proof", ProveAsync).AsFormOf(_ => page).WithMetadata(unproven);
        pages.MapPost("/account/second-factor/codes", RenewAsync).AsFormOf(_ => page);
        pages.MapPost("/account/second-factor/off", TurnOffAsync).AsFormOf(_ => page);
        pages.MapPost("/accounts/{account}/second-factor", ResetAsync).AsFormOf(form => AccessAddress.Account(form.Route("account")));
    }

    private static async Task<Results<RedirectHttpResult, RefusedForm>> EnterAsync(SentForm form, HttpContext context, IMediator mediator, CancellationToken cancellation)
    {
        var answer = await mediator.Send(new EnterCode(WaitingCookie.Read(context.Request), form["code"], context.Request.Headers.UserAgent.ToString()), cancellation);
        if (answer.Waiting is not null)
        {
            return form.Refused("code", FactorWords.WrongCode);
        }

        WaitingCookie.Remove(context);
        if (answer.Secret is null)
        {
            return TypedResults.LocalRedirect(AccessAddress.SignIn(form.Query("to")));
        }

        SessionCookie.Write(context, answer.Secret);
        return TypedResults.LocalRedirect(AccessAddress.After(form.Query("to")));
    }

    private static async Task<Results<RedirectHttpResult, RefusedForm>> BeginAsync(SentForm form, IMediator mediator, CancellationToken cancellation) =>
        await mediator.Send(new BeginSecondFactor(form["current"]), cancellation) ? TypedResults.LocalRedirect(AccessAddress.SecondFactor) : form.Refused("current", Words.WrongPassword);

    // Shown by the answer itself: in an address they would be logged.
    private static async Task<RefusedForm> ProveAsync(SentForm form, HttpContext context, IMediator mediator, CancellationToken cancellation) =>
        Show(form, context, await mediator.Send(new ProveSecondFactor(form["code"], context.Features.Get<SignedIn>()?.Session), cancellation));

    private static async Task<RefusedForm> RenewAsync(SentForm form, HttpContext context, IMediator mediator, CancellationToken cancellation)
    {
        var (proof, made) = await mediator.Send(new RenewRecoveryCodes(form["current"], form["code"]), cancellation);
        return proof == FactorProof.WrongPassword ? form.Refused("current", Words.WrongPassword) : Show(form, context, made);
    }

    private static RefusedForm Show(SentForm form, HttpContext context, MadeCodes? made)
    {
        if (made is null)
        {
            return form.Refused("code", FactorWords.WrongCode);
        }

        context.Features.Set(made);
        return form.Shown();
    }

    private static async Task<Results<RedirectHttpResult, RefusedForm>> TurnOffAsync(SentForm form, IMediator mediator, CancellationToken cancellation) =>
        await mediator.Send(new TurnOffSecondFactor(form["current"], form["code"]), cancellation) switch
        {
            FactorProof.Right => TypedResults.LocalRedirect(AccessAddress.SecondFactor),
            FactorProof.WrongPassword => form.Refused("current", Words.WrongPassword),
            _ => form.Refused("code", FactorWords.WrongCode),
        };

    private static async Task<RedirectHttpResult> ResetAsync(string account, SentForm form, IMediator mediator, CancellationToken cancellation)
    {
        _ = form;
        await mediator.Send(new ResetSecondFactor(account), cancellation);
        return TypedResults.LocalRedirect(AccessAddress.Account(account));
    }
}

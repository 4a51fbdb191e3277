using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using PartnerHub.Access.Callers;
using PartnerHub.Access.Entering;
using PartnerHub.Kits.Messaging;
using PartnerHub.Kits.Ui;

namespace PartnerHub.Access.Passkeys;

/// <summary>Takes what the forms on passkeys send.</summary>
internal static class PasskeyForms
{
    public static void MapPasskeyForms(this IEndpointRouteBuilder pages)
    {
        var open = new OpenToVisitorsAttribute();
        var unproven = new OpenWithoutSecondFactorAttribute();
        pages.MapGet(PasskeyScript.Path, PasskeyScript.Serve).WithMetadata(open).ExcludeFromDescription();
        pages.MapPost("/sign-in/passkey", EnterAsync).AsFormOf(form => AccessAddress.SignIn(form.Query("to"))).WithMetadata(open).LimitEntries();
        pages.MapPost("/account/passkeys", AddAsync).AsFormOf(_ => AccessAddress.SecondFactor).WithMetadata(unproven);
        pages.MapPost("/account/passkeys/name", RenameAsync).AsFormOf(_ => AccessAddress.SecondFactor);
        pages.MapPost("/account/passkeys/end", RemoveAsync).AsFormOf(_ => AccessAddress.SecondFactor);
    }

    private static async Task<Results<RedirectHttpResult, RefusedForm>> EnterAsync(SentForm form, HttpContext context, IMediator mediator, CancellationToken cancellation)
    {
        var answer = await mediator.Send(new EnterByPasskey(form["seal"], form["answer"], context.Request.Headers.UserAgent.ToString()), cancellation);
        if (answer.Secret is null)
        {
            return form.Refused("", PasskeyWords.NotEntered);
        }

        WaitingCookie.Remove(context);
        SessionCookie.Write(context, answer.Secret);
        return TypedResults.LocalRedirect(AccessAddress.After(form.Query("to")));
    }

    private static async Task<Results<RedirectHttpResult, RefusedForm>> AddAsync(SentForm form, HttpContext context, IMediator mediator, CancellationToken cancellation) =>
        Follow(form, await mediator.Send(new AddPasskey(form["seal"], form["answer"], form["passkey"], form["current"], context.Features.Get<SignedIn>()?.Session), cancellation));

    private static async Task<RedirectHttpResult> RenameAsync(SentForm form, IMediator mediator, CancellationToken cancellation)
    {
        await mediator.Send(new RenamePasskey(form["key"], form["passkey"]), cancellation);
        return TypedResults.LocalRedirect(AccessAddress.SecondFactor);
    }

    private static async Task<Results<RedirectHttpResult, RefusedForm>> RemoveAsync(SentForm form, IMediator mediator, CancellationToken cancellation) =>
        Follow(form, await mediator.Send(new RemovePasskey(form["key"], form["current"]), cancellation));

    private static Results<RedirectHttpResult, RefusedForm> Follow(SentForm form, PasskeyOutcome outcome) => outcome switch
    {
        PasskeyOutcome.Done => TypedResults.LocalRedirect(AccessAddress.SecondFactor),
        PasskeyOutcome.WrongPassword => form.Refused("current", Words.WrongPassword),
        _ => form.Refused("", PasskeyWords.NotMade),
    };
}

using System.Globalization;
using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using PartnerHub.Access.Accounts;
using PartnerHub.Access.Callers;
using PartnerHub.Access.MyAccount;
using PartnerHub.Access.ReadyMade;
using PartnerHub.Access.Setup;
using PartnerHub.Access.SignOn;
using PartnerHub.Access.Entering;
using PartnerHub.Contracts;
using PartnerHub.Kits.Messaging;
using PartnerHub.Kits.Ui;

namespace PartnerHub.Access;

/// <summary>Takes what the forms on accounts send.</summary>
internal static class AccessForms
{
    public static void MapAccessForms(this IEndpointRouteBuilder pages)
    {
        var open = new OpenToVisitorsAttribute();
        pages.MapPost("/sign-in", SignInAsync).AsFormOf(form => AccessAddress.SignIn(form.Query("to"))).WithMetadata(open).LimitEntries();
        pages.MapPost("/sign-in/{account}", EnterAsync).AsFormOf(form => AccessAddress.SignIn(form.Query("to"))).WithMetadata(open).LimitEntries();
        pages.MapPost("/sign-out", SignOutAsync).AsFormOf(_ => SignOnAddress.Leaving).WithMetadata(new OpenWithoutSecondFactorAttribute());
        pages.MapPost("/forgotten", ResetAsync).AsFormOf(_ => "/forgotten").WithMetadata(open).LimitEntries();
        pages.MapPost("/setup", SetUpAsync).AsFormOf(form => $"/setup?key={Uri.EscapeDataString(form.Query("key"))}").WithMetadata(open).LimitEntries();
        pages.MapPost("/password", ChooseAsync).AsFormOf(form => $"/password?key={Uri.EscapeDataString(form.Query("key"))}").WithMetadata(open).LimitEntries();
        pages.MapPost(AccessAddress.MyAccount, RenameAsync).AsFormOf(_ => AccessAddress.MyAccount);
        pages.MapPost("/account/password", ChangePasswordAsync).AsFormOf(_ => AccessAddress.MyAccount);
        pages.MapPost("/account/sessions/end", EndSessionAsync).AsFormOf(_ => AccessAddress.MyAccount);
        pages.MapPost("/account/sessions/others/end", EndOthersAsync).AsFormOf(_ => AccessAddress.MyAccount);
        pages.MapPost("/account/keys", MakeKeyAsync).AsFormOf(_ => AccessAddress.MyAccount);
        pages.MapPost("/account/keys/end", EndKeyAsync).AsFormOf(_ => AccessAddress.MyAccount);
        pages.MapPost(AccessAddress.Accounts, InviteAsync).AsFormOf(_ => AccessAddress.Accounts);
        pages.MapPost("/accounts/{account}/roles", GiveRoleAsync).AsFormOf(Page);
        pages.MapPost("/accounts/{account}/roles/end", TakeRoleAsync).AsFormOf(Page);
        pages.MapPost("/accounts/{account}/state", SuspendAsync).AsFormOf(Page);
        pages.MapPost("/accounts/{account}/invitation", InviteAgainAsync).AsFormOf(Page);
    }

    private static string Page(SentForm form) => AccessAddress.Account(form.Route("account"));

    private static async Task<Results<RedirectHttpResult, RefusedForm>> SignInAsync(SentForm form, HttpContext context, IMediator mediator, CancellationToken cancellation) =>
        Enter(form, context, await mediator.Send(new SignIn(form["email"], form["password"], Agent(context)), cancellation), Words.WrongSignIn);

    private static async Task<Results<RedirectHttpResult, RefusedForm>> EnterAsync(string account, SentForm form, HttpContext context, IMediator mediator, CancellationToken cancellation) =>
        Enter(form, context, await mediator.Send(new EnterReadyMade(account, Agent(context)), cancellation), Words.WrongSignIn);

    private static Results<RedirectHttpResult, RefusedForm> Enter(SentForm form, HttpContext context, SignInAnswer answer, LocalizedText refusal)
    {
        if (answer.Waiting is { } waiting)
        {
            WaitingCookie.Write(context, waiting);
            return TypedResults.LocalRedirect(AccessAddress.Code(form.Query("to")));
        }

        if (answer.Secret is null)
        {
            return form.Refused("", refusal);
        }

        SessionCookie.Write(context, answer.Secret);
        return TypedResults.LocalRedirect(AccessAddress.After(form.Query("to")));
    }

    private static async Task<Results<RedirectHttpResult, RefusedForm>> SignOutAsync(SentForm form, HttpContext context, IMediator mediator, CancellationToken cancellation)
    {
        var ended = context.Features.Get<SignedIn>()?.Session is { } session ? await mediator.Send(new SignOut(session), cancellation) : null;
        SessionCookie.Remove(context);
        if (ended is { Provider: { } provider } && await context.RequestServices.GetRequiredService<SignOnProtocol>().EndAddressAsync(context, provider, ended.Proof) is { } address)
        {
            context.Features.Set(new Leaving(address));
            return form.Shown();
        }

        return TypedResults.LocalRedirect("/");
    }

    private static async Task<RedirectHttpResult> ResetAsync(SentForm form, IMediator mediator, CancellationToken cancellation)
    {
        await mediator.Send(new AskReset(form["email"]), cancellation);
        return TypedResults.LocalRedirect("/forgotten?sent=1");
    }

    private static async Task<Results<RedirectHttpResult, RefusedForm>> SetUpAsync(SentForm form, HttpContext context, IMediator mediator, Kits.Language.Locale locale, CancellationToken cancellation)
    {
        var answer = await mediator.Send(new SetUpHub(form.Query("key"), form["email"], form["name"], form["password"], locale.Language, Agent(context)), cancellation);
        return Enter(form, context, answer, Words.LinkSpentText);
    }

    private static async Task<Results<RedirectHttpResult, RefusedForm>> ChooseAsync(SentForm form, HttpContext context, IMediator mediator, CancellationToken cancellation) =>
        Enter(form, context, await mediator.Send(new ChoosePassword(form.Query("key"), form["password"], Agent(context)), cancellation), Words.LinkSpentText);

    private static async Task<RedirectHttpResult> RenameAsync(SentForm form, IMediator mediator, CancellationToken cancellation)
    {
        await mediator.Send(new RenameMyself(form["name"], form["language"]), cancellation);
        return TypedResults.LocalRedirect(AccessAddress.MyAccount);
    }

    private static async Task<Results<RedirectHttpResult, RefusedForm>> ChangePasswordAsync(SentForm form, HttpContext context, IMediator mediator, CancellationToken cancellation) =>
        await mediator.Send(new ChangePassword(form["current"], form["password"], context.Features.Get<SignedIn>()?.Session), cancellation)
            ? TypedResults.LocalRedirect(AccessAddress.MyAccount)
            : form.Refused("current", Words.WrongPassword);

    private static async Task<RedirectHttpResult> EndSessionAsync(SentForm form, IMediator mediator, CancellationToken cancellation)
    {
        await mediator.Send(new EndSession(form["session"]), cancellation);
        return TypedResults.LocalRedirect(AccessAddress.MyAccount);
    }

    private static async Task<RedirectHttpResult> EndOthersAsync(SentForm form, HttpContext context, IMediator mediator, CancellationToken cancellation)
    {
        _ = form;
        await mediator.Send(new EndOtherSessions(context.Features.Get<SignedIn>()?.Session), cancellation);
        return TypedResults.LocalRedirect(AccessAddress.MyAccount);
    }

    // Shown by the answer itself: in an address it would be logged.
    private static async Task<RefusedForm> MakeKeyAsync(SentForm form, HttpContext context, IMediator mediator, CancellationToken cancellation)
    {
        var made = await mediator.Send(new MakeKey(form["key"], form["allows"] != "all", (int)Math.Min(form.Number("days") ?? 0, 1000)), cancellation);
        context.Features.Set(made);
        return form.Shown();
    }

    private static async Task<RedirectHttpResult> EndKeyAsync(SentForm form, IMediator mediator, CancellationToken cancellation)
    {
        await mediator.Send(new EndKey(form["key"]), cancellation);
        return TypedResults.LocalRedirect(AccessAddress.MyAccount);
    }

    private static async Task<RedirectHttpResult> InviteAsync(SentForm form, IMediator mediator, CancellationToken cancellation) =>
        TypedResults.LocalRedirect(AccessAddress.Account(await mediator.Send(new InviteAccount(form["email"], form["name"], form["language"], form["role"], form["scope"].Trim()), cancellation)));

    private static async Task<Results<RedirectHttpResult, NotFound, RefusedForm>> GiveRoleAsync(string account, SentForm form, IMediator mediator, CancellationToken cancellation)
    {
        DateOnly? until = null;
        if (form["until"].Length > 0)
        {
            if (!form.TryReadDay("until", out var day, out var problem))
            {
                return form.Refused(problem);
            }

            until = day;
        }

        return await mediator.Send(new GiveRole(account, form["role"], form["scope"].Trim(), until), cancellation)
            ? TypedResults.LocalRedirect(AccessAddress.Account(account))
            : TypedResults.NotFound();
    }

    private static async Task<RedirectHttpResult> TakeRoleAsync(string account, SentForm form, IMediator mediator, CancellationToken cancellation)
    {
        await mediator.Send(new TakeRole(account, form["role"], form["scope"]), cancellation);
        return TypedResults.LocalRedirect(AccessAddress.Account(account));
    }

    private static async Task<RedirectHttpResult> SuspendAsync(string account, SentForm form, IMediator mediator, CancellationToken cancellation)
    {
        await mediator.Send(new SuspendAccount(account, form["suspended"] == "yes"), cancellation);
        return TypedResults.LocalRedirect(AccessAddress.Account(account));
    }

    private static async Task<RedirectHttpResult> InviteAgainAsync(string account, SentForm form, IMediator mediator, CancellationToken cancellation)
    {
        _ = form;
        await mediator.Send(new InviteAgain(account), cancellation);
        return TypedResults.LocalRedirect(AccessAddress.Account(account));
    }

    private static string Agent(HttpContext context) => context.Request.Headers.UserAgent.ToString();
}

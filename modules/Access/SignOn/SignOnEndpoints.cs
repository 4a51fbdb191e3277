using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using PartnerHub.Access.Callers;
using PartnerHub.Access.Entering;
using PartnerHub.Kits.Language;
using PartnerHub.Kits.Messaging;
using PartnerHub.Kits.Ui;

namespace PartnerHub.Access.SignOn;

/// <summary>The way to a provider and back; mapped where one is set up.</summary>
internal static class SignOnEndpoints
{
    public static void MapSignOn(this IEndpointRouteBuilder pages)
    {
        var providers = pages.ServiceProvider.GetRequiredService<IOptions<AccessOptions>>().Value.SignOn;
        if (providers.Count == 0)
        {
            return;
        }

        var open = new OpenToVisitorsAttribute();
        foreach (var provider in providers.Keys)
        {
            pages.MapGet($"/sign-on/{provider}", (HttpContext context, SignOnProtocol protocol) => LeaveAsync(provider, context, protocol)).WithMetadata(open).LimitEntries().ExcludeFromDescription();
            pages.MapGet(SignOnAddress.Back(provider), (HttpContext context, SignOnProtocol protocol, IMediator mediator, Locale locale) => ComeBackAsync(provider, context, protocol, mediator, locale))
                .WithMetadata(open).LimitEntries().ExcludeFromDescription();
        }

        pages.MapPost("/account/sign-on/link", LinkAsync).AsFormOf(_ => AccessAddress.MyAccount);
        pages.MapPost("/account/sign-on/end", EndAsync).AsFormOf(_ => AccessAddress.MyAccount);
    }

    private static async Task<IResult> LeaveAsync(string provider, HttpContext context, SignOnProtocol protocol)
    {
        var asked = context.Request.Query;
        var wish = new SignOnWish { To = Sent(asked["to"]), Invitation = Sent(asked["key"]), Link = Sent(asked["link"]) };
        return await protocol.LeaveAsync(context, provider, wish) is { } problem ? Failed(provider, problem) : Results.Empty;
    }

    private static async Task<IResult> ComeBackAsync(string provider, HttpContext context, SignOnProtocol protocol, IMediator mediator, Locale locale)
    {
        var result = await protocol.ComeBackAsync(context, provider);
        if (result is not { Problem: null, Identity: { } identity })
        {
            return Failed(provider, result.Problem ?? SignOnProblem.Nonsense);
        }

        var (secret, problem) = await mediator.Send(
            new EnterBySignOn(identity, context.Request.Headers.UserAgent.ToString()) { Invitation = result.Wish.Invitation, Link = result.Wish.Link, Language = locale.Language }, context.RequestAborted);
        if (secret is null)
        {
            return Failed(provider, problem ?? SignOnProblem.Unknown);
        }

        SessionCookie.Write(context, secret);
        return TypedResults.LocalRedirect(result.Wish.Link is null ? AccessAddress.After(result.Wish.To) : AccessAddress.MyAccount);
    }

    // A form may not be followed to another site, so its answer is a page that leads on.
    private static async Task<Results<RedirectHttpResult, RefusedForm, NotFound>> LinkAsync(SentForm form, IMediator mediator, IOptions<AccessOptions> options, CancellationToken cancellation)
    {
        if (!options.Value.SignOn.ContainsKey(form["provider"]))
        {
            return TypedResults.NotFound();
        }

        if (await mediator.Send(new BeginLink(form["current"]), cancellation) is not { } secret)
        {
            return form.Refused("current", Words.WrongPassword);
        }

        return TypedResults.LocalRedirect($"{SignOnAddress.Leaving}?by={Uri.EscapeDataString(form["provider"])}&link={secret}");
    }

    private static async Task<RedirectHttpResult> EndAsync(SentForm form, IMediator mediator, CancellationToken cancellation)
    {
        await mediator.Send(new EndLink(form["provider"]), cancellation);
        return TypedResults.LocalRedirect(AccessAddress.MyAccount);
    }

    private static IResult Failed(string provider, SignOnProblem problem) => TypedResults.LocalRedirect(SignOnAddress.Failure(provider, problem));

    private static string? Sent(string? text) => text is { Length: > 0 and < 2000 } ? text : null;
}

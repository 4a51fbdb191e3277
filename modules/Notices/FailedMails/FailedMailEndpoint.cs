using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using PartnerHub.Contracts;
using PartnerHub.Kits.Messaging;
using PartnerHub.Kits.Ui;
using PartnerHub.Kits.Web;
using PartnerHub.Notices.BrowseMails;

namespace PartnerHub.Notices.FailedMails;

internal static class FailedMailEndpoint
{
    public static string RetryAddress(string mail) => $"{MailsEndpoint.Page}/{mail}/retry";

    public static string DropAddress(string mail) => $"{MailsEndpoint.Page}/{mail}/drop";

    public static void MapFailedMails(this IEndpointRouteBuilder api)
    {
        api.MapPost("/mails/{mail}/retry", (string mail, IMediator mediator, CancellationToken cancellation) => AnswerAsync(mail, new RetryMail(mail), mediator, cancellation))
            .WithName("retryMail").WithTags("Mails").Idempotent()
            .WithSummary("Try a mail that failed once more");
        api.MapPost("/mails/{mail}/drop", (string mail, IMediator mediator, CancellationToken cancellation) => AnswerAsync(mail, new DropMail(mail), mediator, cancellation))
            .WithName("dropMail").WithTags("Mails").Idempotent()
            .WithSummary("Give up a mail that failed, and erase what it says");
    }

    public static void MapFailedMailForms(this IEndpointRouteBuilder pages)
    {
        pages.MapPost(MailsEndpoint.Page + "/{mail}/retry", (string mail, SentForm form, IMediator mediator, CancellationToken cancellation) => LeadBackAsync(form, new RetryMail(mail), mediator, cancellation))
            .AsFormOf(_ => MailsEndpoint.Page);
        pages.MapPost(MailsEndpoint.Page + "/{mail}/drop", (string mail, SentForm form, IMediator mediator, CancellationToken cancellation) => LeadBackAsync(form, new DropMail(mail), mediator, cancellation))
            .AsFormOf(_ => MailsEndpoint.Page);
    }

    private static async Task<Results<Ok<MailSummary>, ApiProblem>> AnswerAsync(string mail, ICommand<SettledMail> command, IMediator mediator, CancellationToken cancellation) =>
        await mediator.Send(command, cancellation) switch
        {
            { Mail: null } => Problems.NotFound(
                "unknown-mail", Words.Unknown, LocalizedText.Of($"Aucun courriel n’a l’identifiant « {Echo.Of(mail)} ».", $"No mail has the id '{Echo.Of(mail)}'.")),
            { WasFailed: false } => new ApiProblem
            {
                Type = "mail-not-failed",
                Status = StatusCodes.Status409Conflict,
                Title = LocalizedText.Of("Courriel pas en échec", "Mail that has not failed"),
                Detail = Words.NotFailed,
            },
            { Mail: { } settled } => TypedResults.Ok(settled),
        };

    private static async Task<Results<RedirectHttpResult, RefusedForm>> LeadBackAsync(SentForm form, ICommand<SettledMail> command, IMediator mediator, CancellationToken cancellation) =>
        (await mediator.Send(command, cancellation)).WasFailed ? TypedResults.LocalRedirect(MailsEndpoint.Page) : form.Refused("", Words.NotFailed);
}

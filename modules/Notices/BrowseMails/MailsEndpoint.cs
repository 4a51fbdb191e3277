using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using PartnerHub.Contracts;
using PartnerHub.Kits.Web;
using PartnerHub.Notices.Mails;

namespace PartnerHub.Notices.BrowseMails;

internal static class MailsEndpoint
{
    /// <summary>Address of the page of mails.</summary>
    public const string Page = "/mails";

    private static readonly LocalizedText StateExpected = LocalizedText.Of("waiting, sent, failed ou dropped", "waiting, sent, failed or dropped");

    public static void MapMails(this IEndpointRouteBuilder api) => api.MapGet("/mails", ListAsync)
        .WithName("listMails").WithTags("Mails")
        .WithSummary("Mails of the host, newest first")
        .WithDescription("Whom a mail is for is masked, and what it says is never told. `state` gives those alone that are `waiting`, `sent`, `failed` or `dropped`. To go on, give `next` of one page as `after` of the following.");

    /// <summary>A state as addresses name it; null for none, or what is none.</summary>
    public static MailState? State(string? text) => Array.Find(Enum.GetValues<MailState>(), state => MailRow.Text(state) == text) is var found && MailRow.Text(found) == text ? found : null;

    private static async Task<Results<Ok<Page<MailSummary>>, ApiProblem>> ListAsync(string? state, [AsParameters] PageQuery page, IMediator mediator, CancellationToken cancellation)
    {
        if (!page.TryRead(out var limit, out var problem))
        {
            return problem;
        }

        if (state is not null && State(state) is null)
        {
            return Problems.InvalidParameter("state", StateExpected, state);
        }

        var mails = await mediator.Send(new ListMails { State = State(state), After = page.After, Limit = limit + 1 }, cancellation);
        return TypedResults.Ok(Page<MailSummary>.Of(mails, limit, mail => mail.Id));
    }
}

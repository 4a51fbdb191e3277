using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using PartnerHub.Kits.Ui;

namespace PartnerHub.Access.TwoPeople;

internal static class ActForms
{
    public static void MapActForms(this IEndpointRouteBuilder pages)
    {
        pages.MapPost("/approvals/{program}/{id}", DecideAsync).AsFormOf(_ => PageAddress.WaitingActs);
        pages.MapPost("/approvals/{program}/{id}/withdrawal", WithdrawAsync).AsFormOf(_ => PageAddress.WaitingActs);
    }

    public static string Decision(WaitingAct act) => $"{PageAddress.WaitingActs}/{Uri.EscapeDataString(act.Program)}/{Uri.EscapeDataString(act.Id)}";

    public static string Withdrawal(WaitingAct act) => Decision(act) + "/withdrawal";

    private static async Task<Results<RedirectHttpResult, RefusedForm>> DecideAsync(string program, string id, SentForm form, IMediator mediator, CancellationToken cancellation) =>
        Answer(form, await mediator.Send(new DecideAct(program, id, form["decision"] == "agree", form["reason"]), cancellation));

    private static async Task<Results<RedirectHttpResult, RefusedForm>> WithdrawAsync(string program, string id, SentForm form, IMediator mediator, CancellationToken cancellation) =>
        Answer(form, await mediator.Send(new WithdrawAct(program, id), cancellation));

    private static Results<RedirectHttpResult, RefusedForm> Answer(SentForm form, WaitingAct? act) =>
        act is null ? form.Refused("", TwoPeopleWords.NotWaiting) : TypedResults.LocalRedirect($"{PageAddress.WaitingActs}?became={act.State}");
}

using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using PartnerHub.Access.Roles;
using PartnerHub.Kits.Language;
using PartnerHub.Kits.Ui;

namespace PartnerHub.Access.Staff;

internal static class StaffForms
{
    public static void MapStaffForms(this IEndpointRouteBuilder pages)
    {
        pages.MapPost("/partners/{partner}/staff", InviteAsync).AsFormOf(form => PageAddress.Staff(form.Route("partner")));
        pages.MapPost("/partners/{partner}/staff/removal", RemoveAsync).AsFormOf(form => PageAddress.Staff(form.Route("partner")));
    }

    private static async Task<RedirectHttpResult> InviteAsync(string partner, SentForm form, IMediator mediator, Locale locale, CancellationToken cancellation)
    {
        await mediator.Send(new InviteStaff(partner, form["email"], form["name"], locale.Language, form["role"] == Role.PartnerAdministrator.Id), cancellation);
        return TypedResults.LocalRedirect(PageAddress.Staff(partner) + "?done=invited");
    }

    private static async Task<RedirectHttpResult> RemoveAsync(string partner, SentForm form, IMediator mediator, CancellationToken cancellation)
    {
        await mediator.Send(new RemoveStaff(partner, form["account"]), cancellation);
        return TypedResults.LocalRedirect(PageAddress.Staff(partner) + "?done=removed");
    }
}

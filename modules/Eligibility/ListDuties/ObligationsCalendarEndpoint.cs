using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using PartnerHub.Kits.Web;
using PartnerHub.Eligibility.BusinessDays;
using PartnerHub.Partners;
using PartnerHub.Programs;

namespace PartnerHub.Eligibility.ListDuties;

internal static class ObligationsCalendarEndpoint
{
    private const int DaysBefore = 30;

    public static void MapObligationsCalendar(this IEndpointRouteBuilder api) =>
        api.MapGet("/members/{member}/obligations.ics", WriteAsync)
            .WithName("subscribeToObligations").WithTags("Members")
            .WithSummary("What a member owes, as an iCalendar file to subscribe to: from a month before today to a year after")
            .WithDescription("In the language of `Accept-Language`.")
            .Produces<string>(StatusCodes.Status200OK, "text/calendar").ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<IResult> WriteAsync(
        string member, HttpRequest request, IMediator mediator, BusinessCalendar calendar, TimeProvider time, CancellationToken cancellation)
    {
        if (await mediator.Send(new GetDossier(member), cancellation) is not { } found)
        {
            return Problems.UnknownMember(member);
        }

        if ((await mediator.Send(new FindProgram(found.Member.Program), cancellation))?.Description is not { } program)
        {
            return Problems.UnknownProgram(found.Member.Program);
        }

        var today = calendar.Today(program.Id);
        var obligations = await mediator.Send(new ListObligations(program.Id, found.Dossier, today.AddDays(-DaysBefore), today.AddYears(1)), cancellation);
        return Results.Text(
            ObligationsCalendar.Write(found.Member, program, obligations, time.GetUtcNow(), ApiLanguage.Of(request)), "text/calendar; charset=utf-8");
    }
}

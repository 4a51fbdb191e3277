using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using PartnerHub.Kits.Web;
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
        string member, HttpRequest request, IMediator mediator, TimeProvider time, CancellationToken cancellation)
    {
        if (await mediator.Send(new ViewMember(member), cancellation) is not { } seen)
        {
            return Problems.UnknownMember(member);
        }

        if ((await mediator.Send(new FindProgram(seen.Member.Program), cancellation))?.Description is not { } program)
        {
            return Problems.UnknownProgram(seen.Member.Program);
        }

        var obligations = await mediator.Send(new ListObligations(program.Id, seen.Dossier, seen.On.AddDays(-DaysBefore), seen.On.AddYears(1)), cancellation);
        return Results.Text(
            ObligationsCalendar.Write(seen.Member, program, obligations, time.GetUtcNow(), ApiLanguage.Of(request)), "text/calendar; charset=utf-8");
    }
}

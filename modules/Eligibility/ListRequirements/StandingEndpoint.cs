using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using PartnerHub.Kits.Web;
using PartnerHub.Contracts;
using PartnerHub.Kits.Messaging;
using PartnerHub.Eligibility.SeeMember;
using PartnerHub.Partners;
using PartnerHub.Programs;

namespace PartnerHub.Eligibility.ListRequirements;

internal static class StandingEndpoint
{
    public static void MapStanding(this IEndpointRouteBuilder api) =>
        api.MapGet("/members/{member}/standing", AssessAsync)
            .WithName("assessMember").WithTags("Members")
            .WithSummary("Standing of a member on a day: every level and requirement judged, and the gap to the next level")
            .WithDescription("`on` is today when left out.")
            .Produces<Standing>().ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<IResult> AssessAsync(
        string member, DayText? on, IMediator mediator, StandingAnswers answers, IProgramDays calendar, CancellationToken cancellation)
    {
        if (!DayText.TryRead(on, nameof(on), out var asked, out var problem))
        {
            return problem;
        }

        if (await mediator.Send(new ViewDossier(member), cancellation) is not { } known)
        {
            return Problems.UnknownMember(member);
        }

        var day = asked ?? calendar.Today(known.Member.Program);
        var program = await mediator.Send(new FindProgram(known.Member.Program, day), cancellation);
        var rulebook = program?.RulebookVersion ?? "";
        return program?.State == ProgramState.Serving && answers.Find(known, rulebook, day) is { } kept
            ? Json(kept)
            : Json(answers.Keep(known, rulebook, day, ContractsJson.WriteStanding((await mediator.Send(new ViewStanding(member, day), cancellation))!)));
    }

    private static IResult Json(byte[] standing) => Results.Bytes(standing, "application/json; charset=utf-8");
}

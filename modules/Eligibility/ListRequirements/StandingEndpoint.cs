using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using PartnerHub.Kits.Web;
using PartnerHub.Contracts;
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
        string member, DayText? on, IMediator mediator, StandingAnswers answers, TimeProvider time, CancellationToken cancellation)
    {
        if (!DayText.TryRead(on, nameof(on), time, out var day, out var problem))
        {
            return problem;
        }

        if (await mediator.Send(new FindMemberRevision(member), cancellation) is not { } head)
        {
            return Problems.UnknownMember(member);
        }

        var program = await mediator.Send(new FindProgram(head.Program, day), cancellation);
        var key = new StandingAnswers.Key(member, head.Revision, program?.RulebookVersion ?? "", day);
        return program?.State == ProgramState.Serving && answers.Find(key) is { } kept ? Json(kept) : await JudgeAsync(key, head.Program, mediator, answers, cancellation);
    }

    private static async Task<IResult> JudgeAsync(
        StandingAnswers.Key key, string program, IMediator mediator, StandingAnswers answers, CancellationToken cancellation)
    {
        if (await mediator.Send(new GetDossier(key.Member, key.Revision), cancellation) is not { } found)
        {
            return Problems.UnknownMember(key.Member);
        }

        var standing = await mediator.Send(new AssessEligibility(program, found.Dossier, key.On), cancellation);
        return Json(answers.Keep(key, ContractsJson.WriteStanding(standing)));
    }

    private static IResult Json(byte[] standing) => Results.Bytes(standing, "application/json; charset=utf-8");
}

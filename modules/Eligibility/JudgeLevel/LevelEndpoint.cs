using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using PartnerHub.Kits.Web;
using PartnerHub.Contracts;
using PartnerHub.Eligibility.SeeMember;
using PartnerHub.Programs;

namespace PartnerHub.Eligibility.JudgeLevel;

internal static class LevelEndpoint
{
    public static void MapLevel(this IEndpointRouteBuilder api) =>
        api.MapGet("/members/{member}/level", PlaceAsync)
            .WithName("placeMember").WithTags("Members")
            .WithSummary("Ruling on the level of a member on a day: what holds today, what is to come, and why")
            .WithDescription(
                "`to` asks for a level as the partner would; without it, the program's calendar places the member. Nothing is changed. `on` is today when left out. "
                + "`granted` says that a change takes effect, up or down: it is a loss where `today`, or `pending.level` with its day, is below the level held; `toKeep` is what to do so that it does not come.");

    private static async Task<Results<Ok<LevelRuling>, ApiProblem>> PlaceAsync(
        string member, DayText? on, string? to, IMediator mediator, CancellationToken cancellation)
    {
        if (!DayText.TryRead(on, nameof(on), out var day, out var problem))
        {
            return problem;
        }

        var ruling = to is null
            ? await mediator.Send(new ViewRuling(member, day), cancellation)
            : await AskForAsync(member, day, to, mediator, cancellation);
        return ruling is null ? Problems.UnknownMember(member) : TypedResults.Ok(ruling);
    }

    private static async Task<LevelRuling?> AskForAsync(string member, DateOnly? on, string to, IMediator mediator, CancellationToken cancellation) =>
        await mediator.Send(new ViewMember(member, on), cancellation) is { } seen
            ? await mediator.Send(new PlaceLevel(seen.Member.Program, seen.Dossier, new LevelRequest { To = to }, seen.On), cancellation)
            : null;
}

using System.Text.Json.Serialization;
using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using PartnerHub.Kits.Web;
using PartnerHub.Contracts;
using PartnerHub.Partners;
using PartnerHub.Programs;

namespace PartnerHub.Eligibility.Approve;

internal static class PlacementsEndpoint
{
    public static void MapPlacements(this IEndpointRouteBuilder api)
    {
        api.MapGet("/members/{member}/placements", ListOfMemberAsync)
            .WithName("listPlacements").WithTags("Members")
            .WithSummary("Changes of level that a person has to decide or has decided, newest first");
        api.MapGet("/programs/{program}/placements", ListOpenAsync)
            .WithName("listOpenPlacements").WithTags("Programs")
            .WithSummary("Changes of level that wait for a person, by member")
            .WithDescription("`limit` is 1 to 200, 50 when left out. To go on, give `next` of one page as `after` of the following.");
        api.MapPost("/members/{member}/placements/{number:long}/decision", DecideAsync)
            .WithName("decidePlacement").WithTags("Members").Accepts<DecisionBody>("application/json").WithBodyProblems().Idempotent()
            .WithSummary("Approves a proposed change of level, which takes effect on its day, or rejects it");
    }

    private static async Task<Results<Ok<Page<Placement>>, ApiProblem>> ListOfMemberAsync(
        string member, [AsParameters] PageQuery asked, IMediator mediator, CancellationToken cancellation) =>
        await mediator.Send(new FindMemberRevision(member), cancellation) is not { } known ? Problems.UnknownMember(member)
        : asked.TryTake(await mediator.Send(new ListPlacements(known.Program, member), cancellation), placement => NumberCursor.Of(placement.Number), out var page, out var problem)
            ? TypedResults.Ok(page)
            : problem;

    private static async Task<Results<Ok<Page<Placement>>, ApiProblem>> ListOpenAsync(
        string program, [AsParameters] PageQuery page, IMediator mediator, CancellationToken cancellation)
    {
        if (!page.TryRead(out var limit, out var problem))
        {
            return problem;
        }

        if (await mediator.Send(new FindProgram(program), cancellation) is null)
        {
            return Problems.UnknownProgram(program);
        }

        var open = await mediator.Send(new ListOpenPlacements(program, page.After, limit + 1), cancellation);
        return TypedResults.Ok(Page<Placement>.Of(open, limit, placement => placement.Member));
    }

    private static async Task<Results<Ok<Placement>, ApiProblem>> DecideAsync(
        string member, long number, HttpRequest request, IMediator mediator, CancellationToken cancellation)
    {
        var (body, problem) = await JsonBody.ReadAsync<DecisionBody>(request, cancellation);
        if (body is null)
        {
            return problem!;
        }

        if (await mediator.Send(new FindMemberRevision(member), cancellation) is null)
        {
            return Problems.UnknownMember(member);
        }

        var decided = await mediator.Send(new DecidePlacement(member, number, body.Decision == PlacementDecision.Approve, body.Reason), cancellation);
        return decided is null ? NotOpen() : TypedResults.Ok(decided);
    }

    private static ApiProblem NotOpen() => new()
    {
        Type = "placement-not-open",
        Status = StatusCodes.Status409Conflict,
        Title = LocalizedText.Of("Rien à décider", "Nothing to decide"),
        Detail = LocalizedText.Of(
            "Cette proposition n'existe pas, a déjà été décidée, ou n'est plus d'actualité.",
            "There is no such proposal, it was decided before, or it has lapsed."),
    };
}

internal enum PlacementDecision
{
    Approve,
    Reject,
}

internal sealed record DecisionBody
{
    public required PlacementDecision Decision { get; init; }

    /// <summary>Why it is decided so.</summary>
    [JsonRequired]
    public required string Reason { get; init; }
}

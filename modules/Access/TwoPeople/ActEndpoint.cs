using System.Text.Json.Serialization;
using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using PartnerHub.Contracts;
using PartnerHub.Kits.Web;

namespace PartnerHub.Access.TwoPeople;

internal static class ActEndpoint
{
    public static void MapWaitingActs(this IEndpointRouteBuilder api)
    {
        api.MapGet("/approvals", ListAsync)
            .WithName("listApprovals").WithTags("Access")
            .WithSummary("What waits for a second person, oldest first, at most 200");
        api.MapPost("/programs/{program}/approvals/{approval}/decision", DecideAsync)
            .WithName("decideApproval").WithTags("Access").Accepts<ActBody>("application/json").WithBodyProblems().Idempotent()
            .WithSummary("Agrees to what somebody else asked for, which is done at once, or refuses it");
    }

    private static async Task<Ok<Listing<WaitingAct>>> ListAsync(IMediator mediator, CancellationToken cancellation) =>
        TypedResults.Ok(new Listing<WaitingAct> { Items = await mediator.Send(new ListWaitingActs(), cancellation) });

    private static async Task<Results<Ok<WaitingAct>, ApiProblem>> DecideAsync(string program, string approval, HttpRequest request, IMediator mediator, CancellationToken cancellation)
    {
        var (body, problem) = await JsonBody.ReadAsync<ActBody>(request, cancellation);
        if (body is null)
        {
            return problem!;
        }

        return await mediator.Send(new DecideAct(program, approval, body.Decision == ActDecision.Agree, body.Reason), cancellation) is { } act ? TypedResults.Ok(act) : NotWaiting();
    }

    private static ApiProblem NotWaiting() => new()
    {
        Type = "approval-not-waiting",
        Status = StatusCodes.Status409Conflict,
        Title = LocalizedText.Of("Rien n'attend", "Nothing waits"),
        Detail = TwoPeopleWords.NotWaiting,
    };
}

internal enum ActDecision
{
    Agree,
    Refuse,
}

internal sealed record ActBody
{
    public required ActDecision Decision { get; init; }

    /// <summary>Why it is decided so.</summary>
    [JsonRequired]
    public required string Reason { get; init; }
}

using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using PartnerHub.Kits.Messaging;
using PartnerHub.Kits.Web;
using PartnerHub.Contracts;

namespace PartnerHub.Eligibility.Override;

internal static class OverrideEndpoint
{
    public static void MapOverride(this IEndpointRouteBuilder api)
    {
        api.MapGet("/members/{member}/override", FindAsync)
            .WithName("findOverride").WithTags("Members")
            .WithSummary("The last override of a member's level, in place or taken back")
            .WithDescription("Its ETag is to be given as `If-Match` when it is replaced or taken back; that of a member without one is `\"0\"`.");
        api.MapPut("/members/{member}/override", GiveAsync)
            .WithName("overrideLevel").WithTags("Members").Accepts<OverrideBody>("application/json").WithBodyProblems().Idempotent().NeedsMatch()
            .WithSummary("Gives a member a level in place of what the program says, which is kept beside it");
        api.MapPost("/members/{member}/override/revocation", RevokeAsync)
            .WithName("revokeOverride").WithTags("Members").Accepts<RevocationBody>("application/json").WithBodyProblems().Idempotent().NeedsMatch()
            .WithSummary("Takes an override back");
    }

    private static async Task<Results<Ok<LevelOverride>, NoContent, ApiProblem>> FindAsync(
        string member, HttpResponse response, IMediator mediator, CancellationToken cancellation)
    {
        if (await mediator.Send(new ViewMember(member), cancellation) is not { } seen)
        {
            return Problems.UnknownMember(member);
        }

        Etag.Write(response, seen.LastOverride?.Version ?? 0);
        return seen.LastOverride is { } found ? TypedResults.Ok(found) : TypedResults.NoContent();
    }

    private static Task<Results<Ok<LevelOverride>, ApiProblem>> GiveAsync(string member, HttpContext context, IMediator mediator, CancellationToken cancellation) =>
        EditAsync<OverrideBody>(context, Problems.UnknownMember(member), (body, version) => mediator.Send(
            new OverrideLevel(member, body.Level, body.From, body.Until, body.Reason) { Version = version }, cancellation));

    private static Task<Results<Ok<LevelOverride>, ApiProblem>> RevokeAsync(string member, HttpContext context, IMediator mediator, CancellationToken cancellation) =>
        EditAsync<RevocationBody>(context, NothingToRevoke(), (body, version) => mediator.Send(new RevokeOverride(member, body.Reason) { Version = version }, cancellation));

    private static async Task<Results<Ok<LevelOverride>, ApiProblem>> EditAsync<TBody>(HttpContext context, ApiProblem nothing, Func<TBody, long?, Task<LevelOverride?>> edit)
        where TBody : class
    {
        var (body, wrong) = await JsonBody.ReadAsync<TBody>(context.Request, context.RequestAborted);
        if (body is null)
        {
            return wrong!;
        }

        if (!Etag.TryReadMatch(context.Request, out var version, out var problem))
        {
            return problem;
        }

        if (await edit(body, version) is not { } edited)
        {
            return nothing;
        }

        Etag.Write(context.Response, edited.Version);
        return TypedResults.Ok(edited);
    }

    private static ApiProblem NothingToRevoke() => Problems.NotFound(
        "no-override",
        LocalizedText.Of("Aucune dérogation", "No override"),
        LocalizedText.Of("Aucune dérogation de niveau n'est en place pour ce membre.", "No override of the level is in place for this member."));
}

internal sealed record OverrideBody
{
    /// <summary>A level of the program; null for none.</summary>
    public string? Level { get; init; }

    public required DateOnly From { get; init; }

    /// <summary>The last day; until it is revoked when left out.</summary>
    public DateOnly? Until { get; init; }

    public required string Reason { get; init; }
}

internal sealed record RevocationBody
{
    public required string Reason { get; init; }
}

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
        api.MapPut("/members/{member}/override", GiveAsync).Idempotent().NeedsMatch()
            .WithName("overrideLevel").WithTags("Members")
            .WithSummary("Gives a member a level in place of what the program says, which is kept beside it");
        api.MapPost("/members/{member}/override/revocation", RevokeAsync).Idempotent().NeedsMatch()
            .WithName("revokeOverride").WithTags("Members")
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

    private static Task<Results<Ok<LevelOverride>, ApiProblem>> GiveAsync(
        string member, OverrideBody body, HttpContext context, IMediator mediator, CancellationToken cancellation) =>
        EditAsync(context, Problems.UnknownMember(member), version => mediator.Send(
            new OverrideLevel(member, body.Level, body.From, body.Until, body.Reason) { Version = version }, cancellation));

    private static Task<Results<Ok<LevelOverride>, ApiProblem>> RevokeAsync(
        string member, RevocationBody body, HttpContext context, IMediator mediator, CancellationToken cancellation) =>
        EditAsync(context, NothingToRevoke(), version => mediator.Send(new RevokeOverride(member, body.Reason) { Version = version }, cancellation));

    private static async Task<Results<Ok<LevelOverride>, ApiProblem>> EditAsync(
        HttpContext context, ApiProblem nothing, Func<long?, Task<LevelOverride?>> edit)
    {
        if (!Etag.TryReadMatch(context.Request, out var version, out var problem))
        {
            return problem;
        }

        try
        {
            if (await edit(version) is not { } edited)
            {
                return nothing;
            }

            Etag.Write(context.Response, edited.Version);
            return TypedResults.Ok(edited);
        }
        catch (LostRaceException)
        {
            return Problems.ChangedMeanwhile();
        }
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

using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using PartnerHub.Kits.Web;
using PartnerHub.Contracts;
using PartnerHub.Eligibility;
using PartnerHub.Programs;

namespace PartnerHub.Benefits.ListBenefits;

internal static class EntitlementsEndpoint
{
    public static void MapEntitlements(this IEndpointRouteBuilder api) =>
        api.MapGet("/members/{member}/benefits", GrantAsync)
            .WithName("listBenefits").WithTags("Members")
            .WithSummary("Benefits of a member on a day: every benefit of the program, granted or not, and why")
            .WithDescription("At the level in effect on the day: while an override holds, it is that of `override`, which is null otherwise. `on` is today when left out.");

    private static async Task<Results<Ok<MemberBenefits>, ApiProblem>> GrantAsync(
        string member, DayText? on, IMediator mediator, CancellationToken cancellation)
    {
        if (!DayText.TryRead(on, nameof(on), out var day, out var problem))
        {
            return problem;
        }

        if (await mediator.Send(new ViewMember(member, day), cancellation) is not { } seen)
        {
            return Problems.UnknownMember(member);
        }

        var benefits = await mediator.Send(new GrantBenefits(seen.Member.Program, seen.InEffect, seen.On), cancellation);
        return TypedResults.Ok(new MemberBenefits { Level = seen.Level, Override = seen.Override, Benefits = benefits });
    }
}

/// <summary>What a member is entitled to on a day.</summary>
internal sealed record MemberBenefits
{
    /// <summary>The level in effect; null for none.</summary>
    public required string? Level { get; init; }

    /// <summary>The override that gives the level; null when none holds.</summary>
    public required LevelOverride? Override { get; init; }

    public required IReadOnlyList<Entitlement> Benefits { get; init; }
}

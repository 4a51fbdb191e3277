using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using PartnerHub.Kits.Web;
using PartnerHub.Contracts;
using PartnerHub.Eligibility;
using PartnerHub.Partners;
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
        string member, DayText? on, IMediator mediator, TimeProvider time, CancellationToken cancellation)
    {
        if (!DayText.TryRead(on, nameof(on), time, out var day, out var problem))
        {
            return problem;
        }

        if (await mediator.Send(new GetDossier(member), cancellation) is not { } found)
        {
            return Problems.UnknownMember(member);
        }

        var (dossier, given) = await mediator.Send(new ApplyOverride(member, found.Dossier, day), cancellation);
        var benefits = await mediator.Send(new GrantBenefits(found.Member.Program, dossier, day), cancellation);
        return TypedResults.Ok(new MemberBenefits { Level = dossier.LevelOn(day), Override = given, Benefits = benefits });
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

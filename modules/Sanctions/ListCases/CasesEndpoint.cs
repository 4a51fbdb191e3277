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
using PartnerHub.Sanctions.ShowCases;

namespace PartnerHub.Sanctions;

internal static class CasesEndpoint
{
    public static void MapCases(this IEndpointRouteBuilder api) =>
        api.MapGet("/members/{member}/cases", ListAsync)
            .WithName("listCases").WithTags("Members")
            .WithSummary("Sanction cases of a member, each with the step that follows on a day")
            .WithDescription("Cases opened up to the day, newest first, with the steps taken up to it. What follows is asked at the level in effect: `override` names the override that gives it. `on` is today when left out.");

    private static async Task<Results<Ok<Listing<RuledCase>>, ApiProblem>> ListAsync(
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

        var program = await mediator.Send(new FindProgram(found.Member.Program), cancellation);
        var (dossier, given) = await mediator.Send(new ApplyOverride(member, found.Dossier, day), cancellation);
        var items = new List<RuledCase>();
        foreach (var opened in await mediator.Send(new ListCases(member), cancellation))
        {
            if (CaseOnDay.Of(opened.Case, day) is not { } seen)
            {
                continue;
            }

            var ruling = IsKnown(program, seen.Violation) ? await mediator.Send(new RuleOnCase(found.Member.Program, dossier, seen, day), cancellation) : null;
            items.Add(new RuledCase { Id = opened.Id, Case = seen, Ruling = ruling, Override = given });
        }

        return TypedResults.Ok(new Listing<RuledCase> { Items = items });
    }

    /// <summary>A rulebook may have dropped a violation that old cases are about; without a rulebook the question itself fails.</summary>
    private static bool IsKnown(HostedProgram? program, string violation) =>
        program?.Description is not { } description || description.Violations.Any(known => known.Id == violation);
}

/// <summary>A case, and what follows it.</summary>
internal sealed record RuledCase
{
    public required string Id { get; init; }

    public required SanctionCase Case { get; init; }

    /// <summary>Null when the program no longer knows the violation.</summary>
    public required CaseRuling? Ruling { get; init; }

    /// <summary>The override whose level it was ruled at; null when none holds.</summary>
    public required LevelOverride? Override { get; init; }
}

using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using PartnerHub.Api;
using PartnerHub.Contracts;
using PartnerHub.Partners;
using PartnerHub.Programs;

namespace PartnerHub.Sanctions;

internal static class CasesEndpoint
{
    public static void MapCases(this IEndpointRouteBuilder api) =>
        api.MapGet("/members/{member}/cases", ListAsync)
            .WithName("listCases").WithTags("Members")
            .WithSummary("Sanction cases of a member, each with the step that follows on a day")
            .WithDescription("Cases opened up to the day, newest first, with the steps taken up to it. `on` is today when left out.");

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
        var items = new List<RuledCase>();
        foreach (var opened in (await mediator.Send(new ListCases(member), cancellation)).Where(opened => opened.Case.OpenedOn <= day))
        {
            var seen = opened.Case with { Steps = [.. opened.Case.Steps.Where(step => step.On <= day)] };
            var ruling = IsKnown(program, seen.Violation)
                ? await mediator.Send(new RuleOnCase(found.Member.Program, found.Dossier, seen, day), cancellation)
                : null;
            items.Add(new RuledCase { Id = opened.Id, Case = seen, Ruling = ruling });
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
}

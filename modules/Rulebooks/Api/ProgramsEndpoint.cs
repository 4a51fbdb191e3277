using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using PartnerHub.Kits.Web;
using PartnerHub.Contracts;
using PartnerHub.Kits.Messaging;
using PartnerHub.Programs;

namespace PartnerHub.Rulebooks.Api;

internal static class ProgramsEndpoint
{
    public static void MapListing(this IEndpointRouteBuilder api)
    {
        api.MapGet("/programs", ListAsync)
            .WithName("listPrograms").WithTags("Programs")
            .WithSummary("All programs found, with their state")
            .WithDescription("A program that does not serve is listed with the reason.")
            .WithMetadata(new OpenToVisitorsAttribute());
        api.MapGet("/programs/{program}", FindAsync)
            .WithName("findProgram").WithTags("Programs")
            .WithSummary("One program with its whole rulebook")
            .WithDescription("Levels, requirements, benefits, ladders, calendar, kinds of fact and clauses. `description` is null when the package was refused.")
            .WithMetadata(new OpenToVisitorsAttribute());
    }

    private static async Task<Ok<Listing<ProgramSummary>>> ListAsync(IMediator mediator, CancellationToken cancellation)
    {
        var programs = await mediator.Send(new ListPrograms(), cancellation);
        return TypedResults.Ok(new Listing<ProgramSummary> { Items = [.. programs.Select(ProgramSummary.Of)] });
    }

    private static async Task<Results<Ok<HostedProgram>, ApiProblem>> FindAsync(string program, IMediator mediator, CancellationToken cancellation) =>
        await mediator.Send(new FindProgram(program), cancellation) is { } found ? TypedResults.Ok(found) : Problems.UnknownProgram(program);
}

/// <summary>A program without its rulebook.</summary>
internal sealed record ProgramSummary
{
    public required string Id { get; init; }

    public required string Version { get; init; }

    public required ProgramState State { get; init; }

    public required LocalizedText? Reason { get; init; }

    /// <summary>What keeps a newer package from answering, while an older one does.</summary>
    public required LocalizedText? Notice { get; init; }

    public required LocalizedText? Name { get; init; }

    public required string? Vendor { get; init; }

    /// <summary>Ids of the levels, low to high.</summary>
    public required IReadOnlyList<string> Levels { get; init; }

    public static ProgramSummary Of(HostedProgram program) => new()
    {
        Id = program.Id,
        Version = program.Version,
        State = program.State,
        Reason = program.Reason,
        Notice = program.Notice,
        Name = program.Description?.Name,
        Vendor = program.Description?.Vendor,
        Levels = [.. program.Description?.Levels.Select(level => level.Id) ?? []],
    };
}

using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using PartnerHub.Contracts;
using PartnerHub.Kits.Messaging;
using PartnerHub.Kits.Web;
using PartnerHub.Partners.Api;
using PartnerHub.Programs;

namespace PartnerHub.Partners.Facts;

internal static class RecordFactsEndpoint
{
    public static void MapRecordFacts(this IEndpointRouteBuilder api)
    {
        api.MapPost("/programs/{program}/facts", RecordAsync)
            .WithName("recordFacts").WithTags("Facts").Accepts<IReadOnlyList<FactEntry>>("application/json").WithBodyProblems().Idempotent()
            .WithSummary("Records facts of members of a program, all or none")
            .WithDescription("A list of 1 to 1,000 entries. `corrects` is the number of the member's fact that an entry takes the place of; without a `fact` it withdraws that one.");
        api.MapPost("/members/{member}/facts", RecordOfMemberAsync)
            .WithName("recordFactsOfMember").WithTags("Facts").Accepts<IReadOnlyList<Fact>>("application/json").WithBodyProblems().Idempotent()
            .WithSummary("Records facts of one member, all or none")
            .WithDescription("A list of 1 to 1,000 facts, in the form in which a question holds them.");
        api.MapPost("/members/{member}/facts/{number:long}/correction", CorrectAsync)
            .WithName("correctFact").WithTags("Facts").Accepts<Fact>("application/json").WithBodyProblems().Idempotent()
            .WithSummary("Puts another fact in the place of one")
            .WithDescription("Both are kept. Of two corrections of one fact the second is refused.");
        api.MapPost("/members/{member}/facts/{number:long}/withdrawal", WithdrawAsync)
            .WithName("withdrawFact").WithTags("Facts").WithBodyProblems().Idempotent()
            .WithSummary("Withdraws a fact")
            .WithDescription("It is kept, and no longer counts.");
    }

    private static async Task<Results<Ok<FactsRecorded>, ApiProblem>> RecordAsync(
        string program, HttpRequest request, IMediator mediator, CancellationToken cancellation)
    {
        if (await mediator.Send(new FindProgram(program), cancellation) is null)
        {
            return Problems.UnknownProgram(program);
        }

        var (entries, problem) = await JsonBody.ReadAsync(request, JsonBody.TypeOf<IReadOnlyList<FactEntry>>(), cancellation);
        return entries is null
            ? problem!
            : TypedResults.Ok(await mediator.Send(new RecordFacts(program, entries, PartnerProblems.ApiSource), cancellation));
    }

    private static async Task<Results<Ok<FactsRecorded>, ApiProblem>> RecordOfMemberAsync(
        string member, HttpRequest request, IMediator mediator, CancellationToken cancellation)
    {
        if (await mediator.Send(new FindMember(member), cancellation) is not { } found)
        {
            return Problems.UnknownMember(member);
        }

        var (facts, problem) = await JsonBody.ReadAsync(request, JsonBody.TypeOf<IReadOnlyList<Fact>>(), cancellation);
        return facts is null
            ? problem!
            : await SendAsync(found, [.. facts.Select(fact => new FactEntry { Member = member, Fact = fact })], path => path.Replace("].fact", "]", StringComparison.Ordinal), mediator, cancellation);
    }

    private static async Task<Results<Ok<FactsRecorded>, ApiProblem>> CorrectAsync(
        string member, long number, HttpRequest request, IMediator mediator, CancellationToken cancellation)
    {
        var (fact, problem) = await JsonBody.ReadAsync(request, JsonBody.TypeOf<Fact>(), cancellation);
        return fact is null ? problem! : await TakePlaceAsync(member, number, fact, mediator, cancellation);
    }

    private static Task<Results<Ok<FactsRecorded>, ApiProblem>> WithdrawAsync(string member, long number, IMediator mediator, CancellationToken cancellation) =>
        TakePlaceAsync(member, number, null, mediator, cancellation);

    // The command is sent before anything is looked at, so that a repetition with its idempotency key gets the answer of before.
    private static async Task<Results<Ok<FactsRecorded>, ApiProblem>> TakePlaceAsync(
        string member, long number, Fact? fact, IMediator mediator, CancellationToken cancellation)
    {
        if (await mediator.Send(new FindMember(member), cancellation) is not { } found)
        {
            return Problems.UnknownMember(member);
        }

        try
        {
            FactEntry[] entries = [new() { Member = member, Fact = fact, Corrects = number }];
            return await SendAsync(found, entries, path => path.Replace("$[0].fact", "$", StringComparison.Ordinal), mediator, cancellation);
        }
        catch (InvalidRequestException refused) when (refused.Errors is [{ Path: "$[0].corrects" }])
        {
            return await mediator.Send(new FindFact(member, number), cancellation) is null
                ? PartnerProblems.UnknownFact(number)
                : PartnerProblems.FactOvertaken(number);
        }
    }

    /// <summary>Errors are told by their place in what the client sent.</summary>
    private static async Task<Results<Ok<FactsRecorded>, ApiProblem>> SendAsync(
        Member member, IReadOnlyList<FactEntry> entries, Func<string, string> place, IMediator mediator, CancellationToken cancellation)
    {
        try
        {
            return TypedResults.Ok(await mediator.Send(new RecordFacts(member.Program, entries, PartnerProblems.ApiSource), cancellation));
        }
        catch (InvalidRequestException refused) when (refused.Errors.All(error => !error.Path.EndsWith(".corrects", StringComparison.Ordinal)))
        {
            return Problems.InvalidBody([.. refused.Errors.Select(error => error with { Path = place(error.Path) })]);
        }
    }
}

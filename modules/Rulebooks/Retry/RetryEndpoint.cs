using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using PartnerHub.Kits.Web;
using PartnerHub.Programs;
using PartnerHub.Rulebooks.Api;

namespace PartnerHub.Rulebooks.Retry;

internal static class RetryEndpoint
{
    public static void MapRetry(this IEndpointRouteBuilder api) => api.MapPost("/programs/{program}/retry", RetryAsync)
        .WithName("retryProgram").WithTags("Programs").Idempotent()
        .WithSummary("Load a program that does not serve again")
        .WithDescription("From its package as it lies there now, on the host that is asked. A program that serves is left alone.");

    private static async Task<Results<Ok<ProgramSummary>, ApiProblem>> RetryAsync(string program, IMediator mediator, CancellationToken cancellation) =>
        await mediator.Send(new RetryProgram(program), cancellation) is { } retried ? TypedResults.Ok(ProgramSummary.Of(retried)) : Problems.UnknownProgram(program);
}

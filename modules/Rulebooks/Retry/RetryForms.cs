using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using PartnerHub.Kits.Ui;
using PartnerHub.Programs;

namespace PartnerHub.Rulebooks.Retry;

/// <summary>Takes what the button of a program's page sends, and leads back to it.</summary>
internal static class RetryForms
{
    public static string Address(string program) => $"{PageAddress.Program(program)}/retry";

    public static void MapRetryForm(this IEndpointRouteBuilder pages) =>
        pages.MapPost("/programs/{program}/retry", RetryAsync).AsFormOf(form => PageAddress.Program(form.Route("program")));

    private static async Task<RedirectHttpResult> RetryAsync(string program, IMediator mediator, CancellationToken cancellation)
    {
        await mediator.Send(new RetryProgram(program), cancellation);
        return TypedResults.LocalRedirect(PageAddress.Program(program));
    }
}

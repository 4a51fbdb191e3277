using MediatR;
using Microsoft.AspNetCore.Antiforgery;
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

    // It has no field, which would have asked for the token by itself.
    public static void MapRetryForm(this IEndpointRouteBuilder pages) =>
        pages.MapPost("/programs/{program}/retry", RetryAsync).WithMetadata(new RequireAntiforgeryTokenAttribute()).ExcludeFromDescription();

    private static async Task<RedirectHttpResult> RetryAsync(string program, IMediator mediator, CancellationToken cancellation)
    {
        await mediator.Send(new RetryProgram(program), cancellation);
        return TypedResults.LocalRedirect(PageAddress.Program(program));
    }
}

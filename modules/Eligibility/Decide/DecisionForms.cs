using System.Globalization;
using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using PartnerHub.Eligibility.Approve;
using PartnerHub.Eligibility.Override;
using PartnerHub.Kits.Messaging;
using PartnerHub.Kits.Language;
using PartnerHub.Kits.Ui;

namespace PartnerHub.Eligibility.Decide;

/// <summary>Takes what the forms of the pages send, and leads back to the member's page. Each form carries the token that shows where it comes from.</summary>
internal static class DecisionForms
{
    public static string Placement(string member, long number) =>
        string.Create(CultureInfo.InvariantCulture, $"{PageAddress.Member(member)}/placements/{number}");

    public static string Override(string member) => PageAddress.Member(member) + "/override";

    public static string Revocation(string member) => Override(member) + "/revocation";

    public static string Open(string program) => PageAddress.Program(program) + "/decisions";

    public static void MapDecisionForms(this IEndpointRouteBuilder pages)
    {
        pages.MapPost("/members/{member}/placements/{number:long}", DecideAsync).ExcludeFromDescription();
        pages.MapPost("/members/{member}/override", OverrideAsync).ExcludeFromDescription();
        pages.MapPost("/members/{member}/override/revocation", RevokeAsync).ExcludeFromDescription();
    }

    private static Task<RedirectHttpResult> DecideAsync(
        string member, long number, [FromForm] string decision, [FromForm] string reason, IMediator mediator, CancellationToken cancellation) =>
        DoAsync(member, async () => await mediator.Send(new DecidePlacement(member, number, decision == "approve", reason), cancellation) is not null);

    private static Task<RedirectHttpResult> OverrideAsync(
        string member,
        [FromForm] string? level,
        [FromForm] string? from,
        [FromForm] string? until,
        [FromForm] string? reason,
        [FromForm] long version,
        IMediator mediator,
        CancellationToken cancellation) =>
        DoAsync(member, async () => DayRange.TryRead(from ?? "", out var first)
            && await mediator.Send(
                new OverrideLevel(member, level is "" ? null : level, first, DayRange.TryRead(until ?? "", out var last) ? last : null, reason ?? "")
                {
                    Version = version,
                },
                cancellation) is not null);

    private static Task<RedirectHttpResult> RevokeAsync(
        string member, [FromForm] string reason, [FromForm] long version, IMediator mediator, CancellationToken cancellation) =>
        DoAsync(member, async () => await mediator.Send(new RevokeOverride(member, reason) { Version = version }, cancellation) is not null);

    private static async Task<RedirectHttpResult> DoAsync(string member, Func<Task<bool>> decide)
    {
        try
        {
            return TypedResults.LocalRedirect(await decide() ? PageAddress.Member(member) + "#decisions" : NotDone(member));
        }
        catch (Exception refusal) when (refusal is InvalidRequestException or LostRaceException)
        {
            return TypedResults.LocalRedirect(NotDone(member));
        }
    }

    private static string NotDone(string member) => PageAddress.Member(member) + "/not-decided";
}

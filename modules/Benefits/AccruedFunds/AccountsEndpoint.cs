using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using PartnerHub.Contracts;
using PartnerHub.Eligibility;
using PartnerHub.Kits.Web;
using PartnerHub.Programs;

namespace PartnerHub.Benefits.AccruedFunds;

internal static class AccountsEndpoint
{
    public static void MapAccounts(this IEndpointRouteBuilder api)
    {
        api.MapGet("/members/{member}/accounts", AccountsAsync)
            .WithName("listAccounts").WithTags("Members")
            .WithSummary("What a member has accrued and can spend on a day, lot by lot")
            .WithDescription("At the level in effect on the day. `on` is today when left out.");
        api.MapGet("/members/{member}/payouts", PayoutsAsync)
            .WithName("listPayouts").WithTags("Members")
            .WithSummary("What is paid to a member for a period without a claim, and how it is worked out")
            .WithDescription("`period` is written as 2026-Q1, 2026-04, 2026 or FY2026-Q1; benefits of another form of period are left out. `on` is today when left out.");
    }

    private static async Task<Results<Ok<AccountsAnswer>, ApiProblem>> AccountsAsync(
        string member, DayText? on, IMediator mediator, CancellationToken cancellation)
    {
        if (!DayText.TryRead(on, nameof(on), out var day, out var problem))
        {
            return problem;
        }

        return await mediator.Send(new ViewMember(member, day), cancellation) is { } seen
            ? TypedResults.Ok(new AccountsAnswer
            {
                Accounts = await mediator.Send(new ListAccounts(seen.Member.Program, seen.InEffect, seen.On), cancellation),
            })
            : Problems.UnknownMember(member);
    }

    private static async Task<Results<Ok<PayoutsAnswer>, ApiProblem>> PayoutsAsync(
        string member, string period, DayText? on, IMediator mediator, CancellationToken cancellation)
    {
        if (!DayText.TryRead(on, nameof(on), out var day, out var problem))
        {
            return problem;
        }

        return await mediator.Send(new ViewMember(member, day), cancellation) is { } seen
            ? TypedResults.Ok(new PayoutsAnswer
            {
                Period = period,
                Items = await mediator.Send(new ListPayouts(seen.Member.Program, seen.InEffect, period, seen.On), cancellation),
            })
            : Problems.UnknownMember(member);
    }
}

using System.Globalization;
using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using PartnerHub.Api;
using PartnerHub.Contracts;
using PartnerHub.Programs;

namespace PartnerHub.Partners;

internal static class MembersEndpoint
{
    private const int UsualLimit = 50;
    private const int MostLimit = 200;

    private static readonly LocalizedText LimitExpected =
        LocalizedText.Of("un nombre entier de 1 à 200", "a whole number from 1 to 200");

    public static void MapMembers(this IEndpointRouteBuilder api)
    {
        api.MapGet("/programs/{program}/members", ListAsync)
            .WithName("listMembers").WithTags("Members")
            .WithSummary("Members of a program")
            .WithDescription("By id. `limit` is 1 to 200, 50 when left out. To go on, give `next` of one page as `after` of the following.");
        api.MapGet("/members/{member}", FindAsync)
            .WithName("findMember").WithTags("Members")
            .WithSummary("One member: the partner and its membership");
    }

    private static async Task<Results<Ok<Page<Member>>, ApiProblem>> ListAsync(
        string program, string? after, string? limit, IMediator mediator, CancellationToken cancellation)
    {
        if (ReadLimit(limit) is not { } count)
        {
            return Problems.InvalidParameter("limit", LimitExpected, limit!);
        }

        if (await mediator.Send(new FindProgram(program), cancellation) is null)
        {
            return Problems.UnknownProgram(program);
        }

        // One more than asked for tells whether there is a next page.
        var members = await mediator.Send(new ListMembers(program, after, count + 1), cancellation);
        Member[] items = [.. members.Take(count)];
        return TypedResults.Ok(new Page<Member> { Items = items, Next = members.Count > count ? items[^1].Id : null });
    }

    private static async Task<Results<Ok<Member>, ApiProblem>> FindAsync(string member, IMediator mediator, CancellationToken cancellation) =>
        await mediator.Send(new FindMember(member), cancellation) is { } found ? TypedResults.Ok(found) : Problems.UnknownMember(member);

    private static int? ReadLimit(string? text) =>
        text is null ? UsualLimit
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var limit) && limit is >= 1 and <= MostLimit ? limit
        : null;
}

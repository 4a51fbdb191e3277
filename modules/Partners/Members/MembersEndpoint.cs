using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using PartnerHub.Kits.Messaging;
using PartnerHub.Kits.Ui;
using PartnerHub.Kits.Web;
using PartnerHub.Programs;

namespace PartnerHub.Partners.Members;

internal static class MembersEndpoint
{
    public static void MapMembers(this IEndpointRouteBuilder api)
    {
        api.MapGet("/programs/{program}/members", ListAsync)
            .WithName("listMembers").WithTags("Members")
            .WithSummary("Members of a program")
            .WithDescription("By id; `name` keeps those whose name contains it, `country` and `level` those that have it today. `limit` is 1 to 200, 50 when left out. To go on, give `next` of one page as `after` of the following.");
        api.MapGet("/members/{member}", FindAsync)
            .WithName("findMember").WithTags("Members")
            .WithSummary("One member: the partner and its membership");
    }

    private static async Task<Results<Ok<Page<Member>>, ApiProblem>> ListAsync(
        string program, [AsParameters] PageQuery page, [AsParameters] MemberQuery only, IMediator mediator, IProgramDays days, CancellationToken cancellation)
    {
        if (!page.TryRead(out var limit, out var problem))
        {
            return problem;
        }

        if (await mediator.Send(new FindProgram(program), cancellation) is not { } found)
        {
            return Problems.UnknownProgram(program);
        }

        if (!only.TryRead(found.Description, days.Today(program), out var criteria, out problem))
        {
            return problem;
        }

        var members = await mediator.Send(new ListMembers(program, page.After, limit + 1) { Only = criteria }, cancellation);
        return TypedResults.Ok(Page<Member>.Of(members, limit, member => member.Id));
    }

    private static async Task<Results<Ok<Member>, ApiProblem>> FindAsync(string member, IMediator mediator, CancellationToken cancellation) =>
        await mediator.Send(new FindMember(member), cancellation) is { } found ? TypedResults.Ok(found) : Problems.UnknownMember(member);
}

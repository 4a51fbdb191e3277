using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using PartnerHub.Kits.Web;
using PartnerHub.Contracts;
using PartnerHub.Programs;

namespace PartnerHub.Eligibility.ListDuties;

internal static class ObligationsEndpoint
{
    private const int UsualDays = 90;
    private const int MostYears = 5;

    public static void MapObligations(this IEndpointRouteBuilder api) =>
        api.MapGet("/members/{member}/obligations", ListAsync)
            .WithName("listObligations").WithTags("Members")
            .WithSummary("What a member owes with a due date, between two days")
            .WithDescription("`from` is today when left out, `to` is 90 days after `from`; at most five years are looked at. States are those of `from`.");

    private static async Task<Results<Ok<ObligationsAnswer>, ApiProblem>> ListAsync(
        string member, DayText? from, DayText? to, IMediator mediator, CancellationToken cancellation)
    {
        if (!DayText.TryRead(from, nameof(from), out var asked, out var problem) || !DayText.TryRead(to, nameof(to), out var until, out problem))
        {
            return problem;
        }

        if (await mediator.Send(new ViewMember(member, asked), cancellation) is not { } seen)
        {
            return Problems.UnknownMember(member);
        }

        var first = seen.On;
        var last = until ?? first.AddDays(UsualDays);
        if (last < first || last > first.AddYears(MostYears))
        {
            return Problems.InvalidParameter(
                nameof(to),
                LocalizedText.Of("une date du début de la période à cinq ans plus tard", "a date from the start of the period to five years later"),
                to?.Text ?? "");
        }

        return TypedResults.Ok(new ObligationsAnswer { Items = await mediator.Send(new ListObligations(seen.Member.Program, seen.Dossier, first, last), cancellation) });
    }
}

using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using PartnerHub.Kits.Web;
using PartnerHub.Contracts;
using PartnerHub.Partners;
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
        string member, DayText? from, DayText? to, IMediator mediator, TimeProvider time, CancellationToken cancellation)
    {
        if (!DayText.TryRead(from, nameof(from), time, out var first, out var problem)
            || !DayText.TryRead(to, nameof(to), first.AddDays(UsualDays), out var last, out problem))
        {
            return problem;
        }

        if (last < first || last > first.AddYears(MostYears))
        {
            return Problems.InvalidParameter(
                nameof(to),
                LocalizedText.Of("une date du début de la période à cinq ans plus tard", "a date from the start of the period to five years later"),
                to?.Text ?? "");
        }

        return await mediator.Send(new GetDossier(member), cancellation) is { } found
            ? TypedResults.Ok(new ObligationsAnswer { Items = await mediator.Send(new ListObligations(found.Member.Program, found.Dossier, first, last), cancellation) })
            : Problems.UnknownMember(member);
    }
}

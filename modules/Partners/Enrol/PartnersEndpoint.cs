using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using PartnerHub.Contracts;
using PartnerHub.Kits.Web;
using PartnerHub.Partners.Api;

namespace PartnerHub.Partners.Enrol;

internal static class PartnersEndpoint
{
    public static void MapPartners(IEndpointRouteBuilder api)
    {
        api.MapPost("/partners", AddAsync)
            .WithName("addPartner").WithTags("Partners").Accepts<NewPartner>("application/json").WithBodyProblems().Idempotent()
            .WithSummary("Adds a partner, with its people and memberships")
            .WithDescription("Ids of people tell nothing about them: names and addresses are recorded apart, person by person.");
        api.MapGet("/partners/{partner}", FindAsync)
            .WithName("findPartner").WithTags("Partners")
            .WithSummary("One partner and its memberships")
            .WithDescription("The ETag is what an edit gives as `If-Match`.");
        api.MapPut("/partners/{partner}", UpdateAsync)
            .WithName("updatePartner").WithTags("Partners").Accepts<PartnerEdit>("application/json").WithBodyProblems().Idempotent().NeedsMatch()
            .WithSummary("Changes name, country and types of a partner")
            .WithDescription("Needs `If-Match`. Its programs know it from then on; what was known before stays as it was.");
        api.MapPost("/partners/{partner}/memberships", JoinAsync)
            .WithName("addMembership").WithTags("Partners").Accepts<NewMembership>("application/json").WithBodyProblems().Idempotent()
            .WithSummary("Has a partner join a program");
    }

    private static async Task<Results<Ok<KnownPartner>, ApiProblem>> AddAsync(
        HttpRequest request, HttpResponse response, IMediator mediator, CancellationToken cancellation)
    {
        var (partner, problem) = await JsonBody.ReadAsync(request, JsonBody.TypeOf<NewPartner>(), cancellation);
        if (partner is null)
        {
            return problem!;
        }

        await mediator.Send(new AddPartner(partner.ToEnrolment(), PartnerProblems.ApiSource), cancellation);
        return await FindAsync(partner.Id, response, mediator, cancellation);
    }

    private static async Task<Results<Ok<KnownPartner>, ApiProblem>> FindAsync(
        string partner, HttpResponse response, IMediator mediator, CancellationToken cancellation)
    {
        if (await mediator.Send(new FindPartner(partner), cancellation) is not { } found)
        {
            return PartnerProblems.UnknownPartner(partner);
        }

        Etag.Write(response, found.Version);
        return TypedResults.Ok(found);
    }

    private static async Task<Results<Ok<KnownPartner>, ApiProblem>> UpdateAsync(
        string partner, HttpRequest request, HttpResponse response, IMediator mediator, CancellationToken cancellation)
    {
        if (await mediator.Send(new FindPartner(partner), cancellation) is not { } found)
        {
            return PartnerProblems.UnknownPartner(partner);
        }

        if (!Etag.TryReadMatch(request, out var version, out var unmatched, found.Version))
        {
            return unmatched;
        }

        var (edit, problem) = await JsonBody.ReadAsync(request, JsonBody.TypeOf<PartnerEdit>(), cancellation);
        if (edit is null)
        {
            return problem!;
        }

        await mediator.Send(new UpdatePartner(partner, edit.Name, edit.Country, edit.Types, version, PartnerProblems.ApiSource), cancellation);
        return await FindAsync(partner, response, mediator, cancellation);
    }

    private static async Task<Results<Ok<KnownPartner>, ApiProblem>> JoinAsync(
        string partner, HttpRequest request, HttpResponse response, IMediator mediator, CancellationToken cancellation)
    {
        if (await mediator.Send(new FindPartner(partner), cancellation) is null)
        {
            return PartnerProblems.UnknownPartner(partner);
        }

        var (membership, problem) = await JsonBody.ReadAsync(request, JsonBody.TypeOf<NewMembership>(), cancellation);
        if (membership is null)
        {
            return problem!;
        }

        await mediator.Send(new AddMembership(partner, membership.Program, membership.ToMembership(), PartnerProblems.ApiSource), cancellation);
        return await FindAsync(partner, response, mediator, cancellation);
    }
}

using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using PartnerHub.Kits.Messaging;
using PartnerHub.Kits.Web;
using PartnerHub.Partners.Api;
using PartnerHub.Partners.KeepListing;

namespace PartnerHub.Partners.People;

internal static class PeopleEndpoint
{
    public static void MapPeople(this IEndpointRouteBuilder api)
    {
        api.MapGet("/partners/{partner}/people", ListAsync)
            .WithName("listPeople").WithTags("People")
            .WithSummary("The people of a partner, with their personal data");
        api.MapGet("/partners/{partner}/people/{person}", ExportAsync)
            .WithName("exportPerson").WithTags("People")
            .WithSummary("All that is kept of a person")
            .WithDescription("Personal data, and the facts that were recorded about the person. The ETag is what an edit gives as `If-Match`.");
        api.MapPut("/partners/{partner}/people/{person}", RecordAsync)
            .WithName("recordPerson").WithTags("People").Accepts<PersonalData>("application/json").WithBodyProblems().Idempotent().NeedsMatch(always: false)
            .WithSummary("Records personal data of a person, who is added when not there yet")
            .WithDescription("Takes the place of what was recorded, which needs `If-Match`.");
        api.MapDelete("/partners/{partner}/people/{person}", EraseAsync)
            .WithName("erasePerson").WithTags("People").Idempotent()
            .WithSummary("Erases the personal data of a person for good")
            .WithDescription("The id and the facts about it stay: they tell nothing about who it was.");
    }

    private static async Task<Results<Ok<Page<KnownPerson>>, ApiProblem>> ListAsync(
        string partner, [AsParameters] PageQuery asked, IMediator mediator, CancellationToken cancellation) =>
        await mediator.Send(new ListPeople(partner), cancellation) is not { } people ? PartnerProblems.UnknownPartner(partner)
        : asked.TryTake(people, person => person.Id, out var page, out var problem) ? TypedResults.Ok(page)
        : problem;

    private static async Task<Results<Ok<PersonExport>, ApiProblem>> ExportAsync(
        string partner, string person, HttpResponse response, IMediator mediator, CancellationToken cancellation)
    {
        if (await mediator.Send(new ExportPerson(partner, person), cancellation) is not { } export)
        {
            return PartnerProblems.UnknownPerson(person);
        }

        Etag.Write(response, export.Person.Version);
        return TypedResults.Ok(export);
    }

    private static async Task<Results<Ok<KnownPerson>, ApiProblem>> RecordAsync(
        string partner, string person, HttpRequest request, HttpResponse response, IMediator mediator, CancellationToken cancellation)
    {
        if (await mediator.Send(new ListPeople(partner), cancellation) is not { } people)
        {
            return PartnerProblems.UnknownPartner(partner);
        }

        var (data, problem) = await JsonBody.ReadAsync(request, JsonBody.TypeOf<PersonalData>(), cancellation);
        if (data is null)
        {
            return problem!;
        }

        // A new person needs no match; whether it is new shows where it is written.
        var isMatched = Etag.TryReadMatch(request, out var version, out var unmatched, people.FirstOrDefault(known => known.Id == person)?.Version);
        try
        {
            Etag.Write(response, await mediator.Send(new RecordPerson(partner, person, data, isMatched ? version : 0, PartnerProblems.ApiSource), cancellation));
        }
        catch (LostRaceException) when (!isMatched)
        {
            return unmatched!;
        }

        return TypedResults.Ok((await mediator.Send(new ListPeople(partner), cancellation))!.First(known => known.Id == person));
    }

    private static async Task<Results<NoContent, ApiProblem>> EraseAsync(string partner, string person, IMediator mediator, CancellationToken cancellation) =>
        await mediator.Send(new ErasePerson(partner, person), cancellation) ? TypedResults.NoContent() : PartnerProblems.UnknownPerson(person);
}

using System.Globalization;
using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using PartnerHub.Kits.Messaging;
using PartnerHub.Kits.Ui;
using PartnerHub.Partners.People;

namespace PartnerHub.Partners.EnterPeople;

/// <summary>Takes what the forms on people send.</summary>
internal static class PersonForms
{
    private const string Source = "screen";

    public static void MapPersonForms(this IEndpointRouteBuilder pages)
    {
        pages.MapPost("/members/{member}/people", RecordAsync).AsFormOf(form => PersonAddress.Form(form.Route("member"), form["known"] is { Length: > 0 } known ? known : null));
        pages.MapPost("/members/{member}/people/{person}/erasure", EraseAsync).AsFormOf(form => PersonAddress.Form(form.Route("member"), form.Route("person")));
    }

    private static async Task<Results<RedirectHttpResult, NotFound, RefusedForm>> RecordAsync(string member, SentForm form, IMediator mediator, CancellationToken cancellation)
    {
        if (await mediator.Send(new FindMember(member), cancellation) is not { } found || await mediator.Send(new ListPeople(found.Partner.Id), cancellation) is not { } people)
        {
            return TypedResults.NotFound();
        }

        var asked = form["person"].Trim();
        if (form["known"].Length == 0 && people.Any(person => person.Id == asked))
        {
            return form.Refused("person", PersonWords.Taken);
        }

        if (Said(form, "name") is null)
        {
            return form.Refused("name", PersonWords.AName);
        }

        var id = form["known"].Length > 0 ? form["known"] : asked.Length > 0 ? asked : FreeId(people);
        var data = new PersonalData { Name = Said(form, "name"), Email = Said(form, "email"), Phone = Said(form, "phone"), Position = Said(form, "position") };
        await mediator.Send(new RecordPerson(found.Partner.Id, id, data, form.Number("version"), Source), cancellation);
        return TypedResults.LocalRedirect(PersonAddress.List(member));
    }

    private static async Task<Results<RedirectHttpResult, NotFound>> EraseAsync(string member, string person, IMediator mediator, CancellationToken cancellation) =>
        await mediator.Send(new FindMember(member), cancellation) is { } found && await mediator.Send(new ErasePerson(found.Partner.Id, person), cancellation)
            ? TypedResults.LocalRedirect(PersonAddress.List(member))
            : TypedResults.NotFound();

    private static string FreeId(IReadOnlyList<KnownPerson> people)
    {
        for (var number = people.Count + 1; ; number++)
        {
            var id = string.Create(CultureInfo.InvariantCulture, $"person-{number}");
            if (people.All(person => person.Id != id))
            {
                return id;
            }
        }
    }

    private static string? Said(SentForm form, string field) => form[field].Trim() is { Length: > 0 } said ? said : null;
}

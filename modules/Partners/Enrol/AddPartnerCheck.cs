using System.Globalization;
using MediatR;
using PartnerHub.Contracts;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Partners.Enrol;

internal sealed class AddPartnerCheck(IMediator mediator) : IRequestCheck<AddPartner>
{
    private static readonly LocalizedText NotTaken = LocalizedText.Of("un identifiant que personne n’a", "an id that nobody has");
    private static readonly LocalizedText OnceEach = LocalizedText.Of("chaque programme une seule fois", "each program once");

    public async ValueTask<IReadOnlyList<InputError>> Check(AddPartner request, CancellationToken cancellation)
    {
        var (partner, memberships) = (request.Enrolment.Partner, request.Enrolment.Memberships);
        if (!RecordIds.IsId(partner.Id))
        {
            return [Refusals.Error("$.id", RecordIds.Expected, partner.Id)];
        }

        if (await mediator.Send(new FindPartner(partner.Id), cancellation) is not null)
        {
            return [Refusals.Error("$.id", NotTaken, partner.Id)];
        }

        var errors = new List<InputError>(await new PartnerCheck(mediator).CheckAsync(partner, memberships.Select(membership => membership.Program), cancellation));
        errors.AddRange(partner.People.Select((person, place) => (person.Id, Path: At("people", place) + ".id"))
            .Where(person => !RecordIds.IsId(person.Id)).Select(person => Refusals.Error(person.Path, RecordIds.Expected, person.Id)));
        for (var i = 0; i < memberships.Count; i++)
        {
            var (program, path) = (memberships[i].Program, At("memberships", i));
            errors.AddRange(memberships.Take(i).Any(other => other.Program == program)
                ? [Refusals.Error(path + ".program", OnceEach, program)]
                : await new EnrolmentCheck(mediator).CheckAsync(partner, program, memberships[i].Membership, path, cancellation));
        }

        return errors;
    }

    private static string At(string list, int place) => string.Create(CultureInfo.InvariantCulture, $"$.{list}[{place}]");
}

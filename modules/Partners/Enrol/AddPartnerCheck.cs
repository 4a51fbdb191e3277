using System.Globalization;
using MediatR;
using PartnerHub.Contracts;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Partners.Enrol;

internal sealed class AddPartnerCheck(IMediator mediator) : IRequestCheck<AddPartner>
{
    private const int MostPeople = 1_000;
    private const int MostMemberships = 100;

    private static readonly LocalizedText FewPeople = LocalizedText.Of("1 000 personnes au plus", "1,000 people at most");
    private static readonly LocalizedText FewMemberships = LocalizedText.Of("100 programmes au plus", "100 programs at most");
    private static readonly LocalizedText OnceEach = LocalizedText.Of("chaque programme une seule fois", "each program once");

    public async ValueTask<IReadOnlyList<InputError>> Check(AddPartner request, CancellationToken cancellation)
    {
        var (partner, memberships) = (request.Enrolment.Partner, request.Enrolment.Memberships);
        if (!RecordIds.IsId(partner.Id))
        {
            return [Refusals.Error("$.id", RecordIds.Expected, partner.Id)];
        }

        if (TooMany(partner, memberships) is { } tooMany)
        {
            return [tooMany];
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

    private static InputError? TooMany(Partner partner, IReadOnlyList<EnrolledMembership> memberships) =>
        partner.People.Count > MostPeople ? Refusals.Error("$.people", FewPeople, partner.People.Count.ToString(CultureInfo.InvariantCulture))
        : memberships.Count > MostMemberships ? Refusals.Error("$.memberships", FewMemberships, memberships.Count.ToString(CultureInfo.InvariantCulture))
        : null;

    private static string At(string list, int place) => string.Create(CultureInfo.InvariantCulture, $"$.{list}[{place}]");
}

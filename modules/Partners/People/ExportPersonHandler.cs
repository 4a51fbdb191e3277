using MediatR;
using PartnerHub.Kits.Data;
using PartnerHub.Kits.Messaging;
using PartnerHub.Partners.Facts;
using PartnerHub.Partners.Storage;

namespace PartnerHub.Partners.People;

internal sealed class ExportPersonHandler(UnitOfWork unit, IMediator mediator) : IRequestHandler<ExportPerson, PersonExport?>
{
    public async Task<PersonExport?> Handle(ExportPerson request, CancellationToken cancellationToken)
    {
        var export = await ReadAsync(request, cancellationToken);
        if (export is not null)
        {
            await mediator.Publish(new PersonalDataGivenOut($"{request.Partner}/{request.Person}"), cancellationToken);
        }

        return export;
    }

    private async Task<PersonExport?> ReadAsync(ExportPerson request, CancellationToken cancellationToken)
    {
        await using var session = await unit.ReadAsync(cancellationToken);
        if (await PersonRows.FindAsync(session, request.Partner, request.Person, cancellationToken) is not { } person)
        {
            return null;
        }

        var facts = new SortedDictionary<string, IReadOnlyList<RecordedFact>>(StringComparer.Ordinal);
        foreach (var membership in await Memberships.ListAsync(session, request.Partner, cancellationToken))
        {
            facts[membership.Id] = await FactRows.OfPersonAsync(session, membership.Id, request.Person, cancellationToken);
        }

        return new PersonExport { Partner = request.Partner, Person = person, Facts = facts };
    }
}

using MediatR;
using PartnerHub.Kits.Data;
using PartnerHub.Partners.Storage;

namespace PartnerHub.Partners.People;

internal sealed class ListPeopleHandler(UnitOfWork unit) : IRequestHandler<ListPeople, IReadOnlyList<KnownPerson>?>
{
    public async Task<IReadOnlyList<KnownPerson>?> Handle(ListPeople request, CancellationToken cancellationToken)
    {
        await using var session = await unit.ReadAsync(cancellationToken);
        var people = await PersonRows.ListAsync(session, request.Partner, cancellationToken);
        return people.Count > 0 || await PartnerRows.FindAsync(session, request.Partner, cancellationToken) is not null ? people : null;
    }
}

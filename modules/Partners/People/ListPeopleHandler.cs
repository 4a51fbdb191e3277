using MediatR;
using PartnerHub.Kits.Data;
using PartnerHub.Partners.Storage;

namespace PartnerHub.Partners.People;

internal sealed class ListPeopleHandler(UnitOfWork unit) : IRequestHandler<ListPeople, IReadOnlyList<KnownPerson>?>
{
    public async Task<IReadOnlyList<KnownPerson>?> Handle(ListPeople request, CancellationToken cancellationToken)
    {
        await using var session = await unit.ReadAsync(cancellationToken);
        return await PartnerRows.FindAsync(session, request.Partner, cancellationToken) is null
            ? null
            : await PersonRows.ListAsync(session, request.Partner, cancellationToken);
    }
}

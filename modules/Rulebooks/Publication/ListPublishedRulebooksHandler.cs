using MediatR;
using PartnerHub.Kits.Data;
using PartnerHub.Programs;

namespace PartnerHub.Rulebooks.Publication;

internal sealed class ListPublishedRulebooksHandler(UnitOfWork unit) : IRequestHandler<ListPublishedRulebooks, IReadOnlyList<PublishedRulebook>>
{
    public async Task<IReadOnlyList<PublishedRulebook>> Handle(ListPublishedRulebooks request, CancellationToken cancellationToken)
    {
        await using var session = await unit.ReadAsync(cancellationToken);
        return await RulebookStore.ListAsync(session, request.Program, cancellationToken);
    }
}

using MediatR;
using PartnerHub.Kits.Data;

namespace PartnerHub.Partners.Facts;

internal sealed class ListFactsHandler(UnitOfWork unit) :
    IRequestHandler<ListFacts, IReadOnlyList<RecordedFact>>, IRequestHandler<ListFactsOf, IReadOnlyList<MemberFact>>, IRequestHandler<FindFact, RecordedFact?>
{
    public async Task<IReadOnlyList<RecordedFact>> Handle(ListFacts request, CancellationToken cancellationToken)
    {
        await using var session = await unit.ReadAsync(cancellationToken);
        return await FactRows.ListAsync(session, request, cancellationToken);
    }

    public async Task<IReadOnlyList<MemberFact>> Handle(ListFactsOf request, CancellationToken cancellationToken)
    {
        await using var session = await unit.ReadAsync(cancellationToken);
        return await FactRows.ListAsync(session, request, cancellationToken);
    }

    public async Task<RecordedFact?> Handle(FindFact request, CancellationToken cancellationToken)
    {
        await using var session = await unit.ReadAsync(cancellationToken);
        return await FactRows.FindAsync(session, request.Member, request.Number, cancellationToken);
    }
}

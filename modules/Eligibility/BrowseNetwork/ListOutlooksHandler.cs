using MediatR;
using PartnerHub.Eligibility.Standings;
using PartnerHub.Kits.Data;

namespace PartnerHub.Eligibility.BrowseNetwork;

internal sealed class ListOutlooksHandler(UnitOfWork unit) : IRequestHandler<ListOutlooks, IReadOnlyDictionary<string, Outlook>>
{
    public async Task<IReadOnlyDictionary<string, Outlook>> Handle(ListOutlooks request, CancellationToken cancellationToken)
    {
        await using var session = await unit.ReadAsync(cancellationToken);
        return (await StandingTable.ReadAsync(session, request.Program, request.Members, cancellationToken))
            .ToDictionary(row => row.Key, row => new Outlook(row.Value.NextLevel, row.Value.Gap, row.Value.Move, row.Value.ProposesAChange), StringComparer.Ordinal);
    }
}

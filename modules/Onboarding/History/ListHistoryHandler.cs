using MediatR;
using PartnerHub.Data;
using PartnerHub.Onboarding.Keeping;

namespace PartnerHub.Onboarding.History;

internal sealed class ListHistoryHandler(UnitOfWork unit) : IRequestHandler<ListAnswerHistory, IReadOnlyList<SaidAnswer>>
{
    public async Task<IReadOnlyList<SaidAnswer>> Handle(ListAnswerHistory request, CancellationToken cancellationToken)
    {
        await using var session = await unit.ReadAsync(cancellationToken);
        return await AnswerTable.ListHistoryAsync(session, request.Id, request.Place, request.Limit, cancellationToken);
    }
}

using MediatR;
using PartnerHub.Kits.Data;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Eligibility.PastWork;

/// <summary>Judging of due members that ended since an instant, newest first.</summary>
[RequiresRight(Rights.Read)]
internal sealed record ListPastWork(DateTimeOffset Since, int Limit) : IRequest<IReadOnlyList<EndedPass>>, IAboutHost, IListOf<IAboutProgram>;

internal sealed class ListPastWorkHandler(UnitOfWork unit) : IRequestHandler<ListPastWork, IReadOnlyList<EndedPass>>
{
    public async Task<IReadOnlyList<EndedPass>> Handle(ListPastWork request, CancellationToken cancellationToken)
    {
        await using var session = await unit.ReadAsync(cancellationToken);
        return await PastWorkTable.NewestAsync(session, request.Since, request.Limit, cancellationToken);
    }
}

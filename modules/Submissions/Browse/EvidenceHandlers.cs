using MediatR;
using PartnerHub.Submissions.Documents;
using PartnerHub.Submissions.Files;
using PartnerHub.Kits.Data;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Submissions.Browse;

internal sealed class EvidenceHandlers(UnitOfWork unit, CallerContext callers) :
    IRequestHandler<ListEvidence, IReadOnlyList<EvidenceDocument>>,
    IRequestHandler<ListWaitingEvidence, IReadOnlyList<EvidenceDocument>>,
    IRequestHandler<FindEvidence, EvidenceHistory?>,
    IRequestHandler<CountWaitingEvidence, long>
{
    public async Task<IReadOnlyList<EvidenceDocument>> Handle(ListEvidence request, CancellationToken cancellationToken)
    {
        await using var session = await unit.ReadAsync(cancellationToken);
        return await EvidenceRows.OfMemberAsync(session, request.Member, request.After, request.Limit, cancellationToken);
    }

    public async Task<IReadOnlyList<EvidenceDocument>> Handle(ListWaitingEvidence request, CancellationToken cancellationToken)
    {
        await using var session = await unit.ReadAsync(cancellationToken);
        return await EvidenceRows.WaitingAsync(session, request.Program, request.After is { } after ? (after.At, after.Number) : null, request.Limit, cancellationToken);
    }

    public async Task<EvidenceHistory?> Handle(FindEvidence request, CancellationToken cancellationToken)
    {
        await using var session = await unit.ReadAsync(cancellationToken);
        return await EvidenceRows.FindAsync(session, request.Member, request.Number, cancellationToken) is { } document
            ? new(document, await EvidenceRows.StepsAsync(session, document, cancellationToken), await FileRows.ListAsync(session, document, cancellationToken))
            : null;
    }

    public async Task<long> Handle(CountWaitingEvidence request, CancellationToken cancellationToken)
    {
        await using var session = await unit.ReadAsync(cancellationToken);
        return await EvidenceRows.CountWaitingAsync(session, callers.Caller.Ids(Rights.Read, GrantScope.Program), cancellationToken);
    }
}

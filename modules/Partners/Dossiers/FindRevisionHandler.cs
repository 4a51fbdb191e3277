using MediatR;
using PartnerHub.Kits.Data;
using PartnerHub.Kits.Messaging;
using PartnerHub.Partners.Storage;

namespace PartnerHub.Partners.Dossiers;

internal sealed class FindRevisionHandler(UnitOfWork unit, CallerContext caller, TimeProvider time) :
    IRequestHandler<FindRevision, long>, IRequestHandler<HoldRevision, long>, IRequestHandler<TakeRevision, long>
{
    public async Task<long> Handle(FindRevision request, CancellationToken cancellationToken)
    {
        await using var session = await unit.ReadAsync(cancellationToken);
        return request.KnownAt is { } instant
            ? await Revisions.FindAsync(session, request.Program, instant, cancellationToken)
            : await Revisions.FindAsync(session, request.Program, cancellationToken);
    }

    public Task<long> Handle(HoldRevision request, CancellationToken cancellationToken) =>
        unit.RunAsync(session => Revisions.HoldAsync(session, request.Program, cancellationToken), cancellationToken);

    public Task<long> Handle(TakeRevision request, CancellationToken cancellationToken) => unit.RunAsync(
        session => Revisions.TakeAsync(session, request.Program, caller.Caller.Actor, request.Source, time.Instant(), cancellationToken), cancellationToken);
}

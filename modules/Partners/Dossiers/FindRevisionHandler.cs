using MediatR;
using PartnerHub.Kits.Data;
using PartnerHub.Partners.Storage;

namespace PartnerHub.Partners.Dossiers;

internal sealed class FindRevisionHandler(UnitOfWork unit) : IRequestHandler<FindRevision, long>, IRequestHandler<HoldRevision, long>
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
}

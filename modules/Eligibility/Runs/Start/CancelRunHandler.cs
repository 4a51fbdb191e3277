using MediatR;
using PartnerHub.Kits.Data;

namespace PartnerHub.Eligibility.Runs.Start;

internal sealed class CancelRunHandler(UnitOfWork unit, TimeProvider time) : IRequestHandler<CancelRun, NetworkRun?>
{
    public Task<NetworkRun?> Handle(CancelRun request, CancellationToken cancellationToken) => unit.RunAsync(
        async session =>
        {
            await RunTable.EndAsync(session, request.Program, request.Number, RunStates.Cancelled, failure: null, time.Instant(), cancellationToken);
            return (await RunTable.FindAsync(session, request.Program, request.Number, cancellationToken))?.ToRun();
        },
        cancellationToken);
}

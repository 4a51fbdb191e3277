using MediatR;
using Microsoft.Extensions.Logging;
using PartnerHub.Kits.Data;

namespace PartnerHub.Rulebooks.SetAside;

internal sealed partial class SetProgramAsideHandler(UnitOfWork unit, SetAsideCache known, TimeProvider time, ILogger<SetProgramAsideHandler> log) : IRequestHandler<SetProgramAside, Unit>
{
    public async Task<Unit> Handle(SetProgramAside request, CancellationToken cancellationToken)
    {
        await unit.RunAsync(session => SetAsideStore.PutAsync(session, request.Program, request.Reason, time.Instant(), cancellationToken), cancellationToken);
        unit.WhenCommitted(known.Forget);
        LogSetAside(log, request.Program, request.Reason.En);
        return Unit.Value;
    }

    [LoggerMessage(LogLevel.Error, "Program {Program} is set aside: {Reason}")]
    private static partial void LogSetAside(ILogger log, string program, string reason);
}

using MediatR;
using PartnerHub.Eligibility.Runs.Queries;

namespace PartnerHub.Eligibility.Runs.Pipeline;

internal sealed class CarryOutRunHandler(RunExecutor executor, IMediator mediator, TimeProvider time) : IRequestHandler<CarryOutRun, NetworkRun?>
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(500);

    public async Task<NetworkRun?> Handle(CarryOutRun request, CancellationToken cancellationToken)
    {
        while (await mediator.Send(new FindRun(request.Program, request.Number), cancellationToken) is { State: RunState.Running } run)
        {
            request.Progress?.Report(run);
            if (!await executor.WorkOnAsync(request.Program, request.Number, request.Progress, cancellationToken))
            {
                await Task.Delay(Pause, time, cancellationToken);
            }
        }

        return await mediator.Send(new FindRun(request.Program, request.Number), cancellationToken);
    }
}

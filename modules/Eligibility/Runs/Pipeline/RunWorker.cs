using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using PartnerHub.Kits.Data;
using PartnerHub.Kits.Scheduling;

namespace PartnerHub.Eligibility.Runs.Pipeline;

/// <summary>Takes up runs that were started, or that a host which is no more left unfinished.</summary>
internal sealed partial class RunWorker(RunExecutor executor, WorkSignal<NetworkRun> signal, IOptions<RunsOptions> options, ILogger<RunWorker> log) : BackgroundWork
{
    protected override async Task WorkAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            if (!await TryWorkAsync(stoppingToken))
            {
                await signal.WaitAsync(options.Value.Look, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    private async Task<bool> TryWorkAsync(CancellationToken stop)
    {
        try
        {
            return await executor.WorkOnNextAsync(stop);
        }
        catch (Exception error) when (!stop.IsCancellationRequested)
        {
            LogInterrupted(log, error);
            return false;
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    [LoggerMessage(LogLevel.Error, "A network run was interrupted; it will be taken up again")]
    private static partial void LogInterrupted(ILogger log, Exception error);
}

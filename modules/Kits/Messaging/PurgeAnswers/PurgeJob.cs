using MediatR;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Quartz;

namespace PartnerHub.Kits.Messaging;

/// <summary>Removes old answers. One that fails is made up for the next time.</summary>
[DisallowConcurrentExecution]
internal sealed partial class PurgeJob(IServiceProvider services, ILogger<PurgeJob> log) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            await using var scope = services.CreateScopeFor(Caller.System);
            await scope.ServiceProvider.GetRequiredService<IMediator>().Send(new PurgeAnswers(), cancellationToken);
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            LogFailed(log, error);
        }
    }

    [LoggerMessage(LogLevel.Error, "Answers kept for repeated commands could not be removed")]
    private static partial void LogFailed(ILogger log, Exception error);
}

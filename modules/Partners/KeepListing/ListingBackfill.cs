using System.Data.Common;
using MediatR;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using PartnerHub.Kits.Data;
using PartnerHub.Kits.Messaging;
using PartnerHub.Kits.Scheduling;

namespace PartnerHub.Partners.KeepListing;

/// <summary>Fills the list of a database that is older than it, while the host serves.</summary>
internal sealed partial class ListingBackfill(IServiceProvider services, TimeProvider time, ILogger<ListingBackfill> log) : BackgroundWork
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    protected override async Task WorkAsync(CancellationToken stoppingToken)
    {
        while (await TryStepAsync(stoppingToken) is var more and not false)
        {
            if (more is null)
            {
                await Task.Delay(Patience, time, stoppingToken);
            }
        }
    }

    private async Task<bool?> TryStepAsync(CancellationToken stop)
    {
        try
        {
            await using var scope = services.CreateScopeFor(Caller.System);
            return await scope.ServiceProvider.GetRequiredService<IMediator>().Send(new ListEarlierMembers(), stop);
        }
        catch (DbException error)
        {
            LogInterrupted(log, error);
            return null;
        }
    }

    [LoggerMessage(LogLevel.Warning, "The list of members could not be filled; it is tried again")]
    private static partial void LogInterrupted(ILogger log, Exception error);
}

using MediatR;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using PartnerHub.Kits.Data;
using PartnerHub.Kits.Messaging;
using PartnerHub.Kits.Scheduling;
using PartnerHub.Programs;

namespace PartnerHub.Benefits.Expire;

/// <summary>Looks every minute for deals whose last day is over by their program's calendar. Of several hosts one finds them, the others none.</summary>
internal sealed partial class ClaimDays(IServiceProvider services, IProgramDays days, TimeProvider time, ILogger<ClaimDays> log) : BackgroundWork
{
    private static readonly TimeSpan Look = TimeSpan.FromMinutes(1);

    public async Task LookAsync(CancellationToken cancellation)
    {
        await using var scope = services.CreateScopeFor(Caller.System);
        var (mediator, unit) = (scope.ServiceProvider.GetRequiredService<IMediator>(), scope.ServiceProvider.GetRequiredService<UnitOfWork>());
        foreach (var program in await mediator.Send(new ListPrograms(), cancellation))
        {
            while (await ExpireClaimsHandler.AnyAsync(unit, program.Id, days.Today(program.Id), cancellation))
            {
                await mediator.Send(new ExpireClaims(program.Id), cancellation);
            }
        }
    }

    protected override async Task WorkAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await LookAsync(stoppingToken);
            }
            catch (Exception error) when (error is not OperationCanceledException)
            {
                LogFailed(log, error);
            }

            await Task.Delay(Look, time, stoppingToken);
        }
    }

    [LoggerMessage(LogLevel.Error, "Deals whose last day is over could not be ended; it is tried again within a minute")]
    private static partial void LogFailed(ILogger log, Exception error);
}

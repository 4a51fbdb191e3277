using System.Threading.Channels;
using MediatR;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using PartnerHub.Imports.Receipts;
using PartnerHub.Kits.Data;
using PartnerHub.Kits.Messaging;
using PartnerHub.Kits.Scheduling;

namespace PartnerHub.Imports.Loads;

/// <summary>Loads the files sent to the host, one after the other, and first those that a stop interrupted.</summary>
internal sealed class ImportWorker(IServiceProvider services, Database database, ILogger<ImportWorker> log) : BackgroundWork
{
    private readonly Channel<long> _queue = Channel.CreateUnbounded<long>(new UnboundedChannelOptions { SingleReader = true });

    public void Enqueue(long number) => _queue.Writer.TryWrite(number);

    protected override async Task WorkAsync(CancellationToken stoppingToken)
    {
        await using (var session = await database.OpenAsync(stoppingToken))
        {
            foreach (var number in await ImportTable.StoppedAsync(session, stoppingToken))
            {
                Enqueue(number);
            }
        }

        await foreach (var number in _queue.Reader.ReadAllAsync(stoppingToken))
        {
            await LoadAsync(number, stoppingToken);
        }
    }

    private async Task LoadAsync(long number, CancellationToken stopping)
    {
        try
        {
            await using var scope = services.CreateScopeFor(Caller.System);
            await scope.ServiceProvider.GetRequiredService<IMediator>().Send(new RunImport(number), stopping);
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            log.LogError(error, "Import {Number} stopped", number);
            await FailAsync(number, error, stopping);
        }
    }

    private async Task FailAsync(long number, Exception failure, CancellationToken stopping)
    {
        try
        {
            await using var scope = services.CreateScopeFor(Caller.System);
            var unit = scope.ServiceProvider.GetRequiredService<UnitOfWork>();
            await unit.RunAsync(session => ImportTable.FailAsync(session, number, failure.Message, stopping), stopping);
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            log.LogError(error, "The failure of import {Number} could not be noted", number);
        }
    }
}

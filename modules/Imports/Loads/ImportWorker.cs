using System.Collections.Concurrent;
using System.Threading.Channels;
using MediatR;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using PartnerHub.Imports.Receipts;
using PartnerHub.Imports.Upload;
using PartnerHub.Kits.Data;
using PartnerHub.Kits.Messaging;
using PartnerHub.Kits.Scheduling;

namespace PartnerHub.Imports.Loads;

/// <summary>
/// Loads the files sent to the host, one after the other, and looks every so often for those that lie here and are not through:
/// that a stop or the database's absence interrupted. What lies on another host is that host's to go on with.
/// </summary>
internal sealed partial class ImportWorker(IServiceProvider services, ImportFolder folder, TimeProvider time, ILogger<ImportWorker> log) : BackgroundWork
{
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(30);

    private readonly Channel<long> _queue = Channel.CreateUnbounded<long>(new UnboundedChannelOptions { SingleReader = true });
    private readonly ConcurrentDictionary<long, bool> _waiting = new();

    public void Enqueue(long number)
    {
        if (_waiting.TryAdd(number, true))
        {
            _queue.Writer.TryWrite(number);
        }
    }

    /// <summary>Takes up what lies here and is not through, and removes what is.</summary>
    public async Task LookAsync(CancellationToken cancellation)
    {
        foreach (var number in await folder.ListAsync(cancellation))
        {
            await using var session = await services.GetRequiredService<Database>().OpenAsync(cancellation);
            switch (await ImportTable.FindAsync(session, number, cancellation))
            {
                case null:
                    await folder.DropOldAsync(number, cancellation);
                    break;
                case { State: ImportRow.Finished }:
                    await folder.DropAsync(number, cancellation);
                    break;
                default:
                    Enqueue(number);
                    break;
            }
        }

        await folder.DropArrivalsAsync(cancellation);
    }

    protected override Task WorkAsync(CancellationToken stoppingToken) => Task.WhenAll(LookAllAsync(stoppingToken), LoadAllAsync(stoppingToken));

    private async Task LookAllAsync(CancellationToken stopping)
    {
        while (!stopping.IsCancellationRequested)
        {
            try
            {
                await LookAsync(stopping);
            }
            catch (Exception error) when (error is not OperationCanceledException)
            {
                LogNotLooked(log, error);
            }

            await Task.Delay(Look, time, stopping);
        }
    }

    private async Task LoadAllAsync(CancellationToken stopping)
    {
        await foreach (var number in _queue.Reader.ReadAllAsync(stopping))
        {
            await LoadAsync(number, stopping);
            _waiting.TryRemove(number, out _);
        }
    }

    private async Task LoadAsync(long number, CancellationToken stopping)
    {
        try
        {
            await using var scope = services.CreateScopeFor(Caller.System);
            await scope.ServiceProvider.GetRequiredService<IMediator>().Send(new RunImport(number), stopping);
        }
        catch (Exception error) when (StorageTroubles.Of(error) != StorageTrouble.None)
        {
            LogInterrupted(log, number, error);
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            LogFailed(log, number, error);
            await FailAsync(number, error, stopping);
        }
    }

    // The file is of no more use: whoever sends it again has the load go on.
    private async Task FailAsync(long number, Exception failure, CancellationToken stopping)
    {
        try
        {
            await using var scope = services.CreateScopeFor(Caller.System);
            var unit = scope.ServiceProvider.GetRequiredService<UnitOfWork>();
            await unit.RunAsync(session => ImportTable.FailAsync(session, number, ImportFailures.Of(failure), stopping), stopping);
            await folder.DropAsync(number, stopping);
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            LogNotNoted(log, number, error);
        }
    }

    [LoggerMessage(LogLevel.Warning, "Import {Number} was interrupted; it goes on when the database answers")]
    private static partial void LogInterrupted(ILogger log, long number, Exception error);

    [LoggerMessage(LogLevel.Error, "Import {Number} stopped")]
    private static partial void LogFailed(ILogger log, long number, Exception error);

    [LoggerMessage(LogLevel.Error, "The failure of import {Number} could not be noted")]
    private static partial void LogNotNoted(ILogger log, long number, Exception error);

    [LoggerMessage(LogLevel.Error, "Files that wait to be loaded were not looked for; it is tried again")]
    private static partial void LogNotLooked(ILogger log, Exception error);
}

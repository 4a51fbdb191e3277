using MediatR;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using PartnerHub.Kits.Data;
using PartnerHub.Kits.Messaging;
using PartnerHub.Kits.Scheduling;
using PartnerHub.Programs;

namespace PartnerHub.Eligibility.Midnight;

/// <summary>
/// Judges whom a program's new day changes when that day begins, and looks every minute for what is left of nights: those that
/// every host slept through, that an exception ended, or whose host is no more.
/// </summary>
internal sealed partial class Nights(IServiceProvider services, DailyReassessment work, NightMetrics metrics, IProgramDays calendar, TimeProvider time, ILogger<Nights> log) : BackgroundWork
{
    private static readonly TimeSpan Look = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Least = TimeSpan.FromMilliseconds(100);

    private readonly Dictionary<string, Task> _underWay = new(StringComparer.Ordinal);

    /// <summary>Begins the work of each program that is not under way.</summary>
    public async Task<IReadOnlyCollection<Task>> LookAsync(CancellationToken cancellation)
    {
        foreach (var program in await ListAsync(cancellation))
        {
            if (!_underWay.TryGetValue(program, out var night) || night.IsCompleted)
            {
                _underWay[program] = Task.Run(() => WorkAsync(program, cancellation), CancellationToken.None);
            }
        }

        return _underWay.Values;
    }

    protected override async Task WorkAsync(CancellationToken stoppingToken)
    {
        try
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

                await Task.Delay(UntilTheNext(), time, stoppingToken);
            }
        }
        finally
        {
            await Task.WhenAll(_underWay.Values);
        }
    }

    private async Task WorkAsync(string program, CancellationToken cancellation)
    {
        var started = time.GetTimestamp();
        try
        {
            if (await work.RunAsync(program, cancellation) > 0)
            {
                metrics.Record(program, failed: false, time.GetElapsedTime(started));
            }
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            metrics.Record(program, failed: true, time.GetElapsedTime(started));
            LogNightFailed(log, program, error);
        }
        catch (OperationCanceledException)
        {
            // The host stops.
        }
    }

    private TimeSpan UntilTheNext()
    {
        var now = time.Instant();
        var next = _underWay.Keys.Select(program => calendar.StartOf(program, calendar.Today(program).AddDays(1)) - now).Append(Look).Min();
        return next < Least ? Least : next;
    }

    private async Task<IEnumerable<string>> ListAsync(CancellationToken cancellation)
    {
        await using var scope = services.CreateScopeFor(Caller.System);
        var programs = await scope.ServiceProvider.GetRequiredService<IMediator>().Send(new ListPrograms(), cancellation);
        return programs.Select(program => program.Id);
    }

    [LoggerMessage(LogLevel.Error, "The night's work of {Program} failed; it is tried again within a minute")]
    private static partial void LogNightFailed(ILogger log, string program, Exception error);

    [LoggerMessage(LogLevel.Error, "It is not known which programs have a night's work; it is looked for again within a minute")]
    private static partial void LogFailed(ILogger log, Exception error);
}

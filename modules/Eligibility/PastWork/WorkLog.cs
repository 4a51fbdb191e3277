using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using PartnerHub.Kits.Data;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Eligibility.PastWork;

/// <summary>Keeps what became of work that nobody waits for. What can't be written now, such as that the database was away, is written later.</summary>
internal sealed partial class WorkLog(IServiceProvider services, ILogger<WorkLog> log)
{
    private static readonly TimeSpan Kept = TimeSpan.FromDays(90);

    private readonly ConcurrentQueue<EndedPass> _unwritten = new();

    public async Task AddAsync(EndedPass pass)
    {
        if (pass.ToldNothing && _unwritten.IsEmpty)
        {
            return;
        }

        if (!pass.ToldNothing)
        {
            _unwritten.Enqueue(pass);
        }

        try
        {
            await using var scope = services.CreateScopeFor(Caller.System);
            var unit = scope.ServiceProvider.GetRequiredService<UnitOfWork>();
            while (_unwritten.TryPeek(out var next))
            {
                await unit.RunAsync(
                    async session =>
                    {
                        await PastWorkTable.AddAsync(session, next, CancellationToken.None);
                        await PastWorkTable.ForgetAsync(session, next, next.EndedAt - Kept, CancellationToken.None);
                    },
                    CancellationToken.None);
                _unwritten.TryDequeue(out _);
            }
        }
        catch (Exception error)
        {
            LogFailed(log, error);
        }
    }

    [LoggerMessage(LogLevel.Error, "What became of work could not be kept; it is tried again")]
    private static partial void LogFailed(ILogger log, Exception error);
}

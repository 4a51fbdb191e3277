using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using PartnerHub.Kits.Scheduling;

namespace PartnerHub.Kits.Data;

/// <summary>Hands what lies in the outbox to its readers, oldest first; several hosts on one database share the work.</summary>
internal sealed partial class OutboxDelivery(IServiceScopeFactory scopes, WorkSignal<Outbox> signal, OutboxMetrics metrics, TimeProvider time, ILogger<OutboxDelivery> log) : BackgroundWork
{
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(10);

    private static readonly Sql Take = Sql.Of(
        "SELECT id, topic, payload, attempts FROM data_outbox{claimed} WHERE due_at <= @Now ORDER BY due_at, id {limit @Limit} {skip locked}");

    private static readonly Sql AnyDue = Sql.Of("SELECT id FROM data_outbox WHERE due_at <= @Now ORDER BY due_at {limit 1}");

    private static readonly Sql Count = Sql.Of("SELECT COUNT(*) FROM data_outbox");

    private static readonly Sql Remove = Sql.Of("DELETE FROM data_outbox WHERE id = @Id");

    private static readonly Sql PutOff = Sql.Of("UPDATE data_outbox SET attempts = @Attempts, due_at = @DueAt, failure = @Failure WHERE id = @Id");

    /// <summary>Delivers all that is due. Answers how many messages were taken in.</summary>
    public async Task<int> DeliverAsync(CancellationToken cancellation)
    {
        var delivered = 0;
        if (!await IsAnyDueAsync(cancellation))
        {
            return delivered;
        }

        while (await DeliverNextAsync(cancellation) is { } done)
        {
            delivered += done ? 1 : 0;
        }

        return delivered;
    }

    protected override async Task WorkAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await DeliverAsync(stoppingToken);
                await MeasureAsync(stoppingToken);
            }
            catch (Exception error) when (error is not OperationCanceledException)
            {
                LogUnreachable(log, error);
            }

            await signal.WaitAsync(Look, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    /// <summary>Null when nothing is due; false when what was due has been put off.</summary>
    private async Task<bool?> DeliverNextAsync(CancellationToken cancellation)
    {
        Message? message = null;
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<UnitOfWork>().RunAsync(
                async session =>
                {
                    message = await session.FindAsync<Message>(Take, new { Now = time.Instant(), Limit = 1 }, cancellation);
                    if (message is not null)
                    {
                        await ReaderOf(scope.ServiceProvider, message.Topic).ReadAsync(message.Payload, cancellation);
                        await session.ExecuteAsync(Remove, new { message.Id }, cancellation);
                    }
                },
                cancellation);
            return message is null ? null : true;
        }
        catch (Exception error) when (message is not null && error is not OperationCanceledException)
        {
            await PutOffAsync(message, error, cancellation);
            return false;
        }
    }

    private async Task<bool> IsAnyDueAsync(CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<UnitOfWork>().AnyAsync(AnyDue, new { Now = time.Instant() }, cancellation);
    }

    private async Task MeasureAsync(CancellationToken cancellation)
    {
        if (metrics.IsRead)
        {
            await using var scope = scopes.CreateAsyncScope();
            await using var session = await scope.ServiceProvider.GetRequiredService<UnitOfWork>().ReadAsync(cancellation);
            metrics.Record(await session.FindAsync<long>(Count, null, cancellation));
        }
    }

    private async Task PutOffAsync(Message message, Exception error, CancellationToken cancellation)
    {
        var pause = TimeSpan.FromSeconds(Math.Min(Math.Pow(2, message.Attempts), LongestPause.TotalSeconds));
        LogPutOff(log, message.Topic, message.Id, pause, error);
        await using var scope = scopes.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<UnitOfWork>().RunAsync(
            session => session.ExecuteAsync(
                PutOff,
                new { message.Id, Attempts = message.Attempts + 1, DueAt = time.Instant() + pause, Failure = error.GetType().Name },
                cancellation),
            cancellation);
    }

    private static IOutboxReader ReaderOf(IServiceProvider services, string topic) =>
        services.GetServices<IOutboxReader>().SingleOrDefault(reader => reader.Topic == topic)
        ?? throw new InvalidOperationException($"Nobody reads the topic '{topic}'.");

    [LoggerMessage(LogLevel.Warning, "The message {Id} of {Topic} could not be delivered and is put off by {Pause}")]
    private static partial void LogPutOff(ILogger log, string topic, string id, TimeSpan pause, Exception error);

    [LoggerMessage(LogLevel.Error, "The outbox can't be read")]
    private static partial void LogUnreachable(ILogger log, Exception error);

    private sealed class Message
    {
        public string Id { get; init; } = "";

        public string Topic { get; init; } = "";

        public string Payload { get; init; } = "";

        public long Attempts { get; init; }
    }
}

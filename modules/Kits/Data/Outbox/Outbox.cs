using PartnerHub.Kits.Scheduling;

namespace PartnerHub.Kits.Data;

/// <summary>
/// Messages to be passed on once the work that says them is committed, and not at all when it is not. Each is handed to the
/// reader of its topic until that succeeds; what the reader writes is committed with the message's removal.
/// </summary>
public sealed class Outbox(UnitOfWork unit, WorkSignal<Outbox> signal, TimeProvider time)
{
    private static readonly Sql Insert = Sql.Insert("data_outbox", "id, topic, payload, written_at, due_at, attempts");

    /// <param name="topic">Whose it is, as <see cref="IOutboxReader.Topic"/> says it.</param>
    /// <param name="payload">What its reader understands. No personal data: it may be read by whoever looks after the host.</param>
    /// <param name="cancellation">Stops the write.</param>
    public async Task WriteAsync(string topic, string payload, CancellationToken cancellation)
    {
        var now = time.Instant();
        await unit.RunAsync(
            session => session.ExecuteAsync(
                Insert,
                new { Id = Guid.CreateVersion7(now).ToString("N"), Topic = topic, Payload = payload, WrittenAt = now, DueAt = now, Attempts = 0L },
                cancellation),
            cancellation);
        unit.WhenCommitted(signal.Raise);
    }
}

/// <summary>Takes in the messages of a topic. One that was handed over and failed comes again.</summary>
public interface IOutboxReader
{
    string Topic { get; }

    /// <summary>Called in a unit of work of its own.</summary>
    Task ReadAsync(string payload, CancellationToken cancellation);
}

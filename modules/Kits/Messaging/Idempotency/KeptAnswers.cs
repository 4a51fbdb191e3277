using PartnerHub.Kits.Data;

namespace PartnerHub.Kits.Messaging;

internal static class KeptAnswers
{
    private static readonly Sql Insert = Sql.InsertIfAbsent("messaging_answer", "actor, key_hash", "request, body_hash, recorded_at");

    private static readonly Sql Find = Sql.Of(
        "SELECT request, body_hash, answer FROM messaging_answer WHERE actor = @Actor AND key_hash = @KeyHash");

    private static readonly Sql Keep = Sql.Of(
        "UPDATE messaging_answer SET answer = @Answer WHERE actor = @Actor AND key_hash = @KeyHash");

    /// <summary>The answer kept for the key; null when there was none, and the key is now this command's.</summary>
    /// <exception cref="IdempotencyConflictException">The key was used for something else.</exception>
    public static async Task<string?> FindOrTakeAsync(Session session, KeyedCommand command, CancellationToken cancellation)
    {
        if (await session.ExecuteAsync(Insert, command, cancellation) == 1)
        {
            return null;
        }

        var kept = await session.FindAsync<Row>(Find, new { command.Actor, command.KeyHash }, cancellation);
        return kept is not null && kept.Request == command.Request && kept.BodyHash == command.BodyHash
            ? kept.Answer
            : throw new IdempotencyConflictException(command.Request);
    }

    public static Task KeepAsync(Session session, KeyedCommand command, string answer, CancellationToken cancellation) =>
        session.ExecuteAsync(Keep, new { command.Actor, command.KeyHash, Answer = answer }, cancellation);

    private sealed class Row
    {
        public string Request { get; init; } = "";

        public string BodyHash { get; init; } = "";

        public string Answer { get; init; } = "";
    }
}

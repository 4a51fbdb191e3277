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
    /// <exception cref="IdempotencyConflict">The key was used for something else.</exception>
    public static async Task<string?> FindOrClaimAsync(Session session, Claim claim, CancellationToken cancellation)
    {
        if (await session.ExecuteAsync(Insert, claim, cancellation) == 1)
        {
            return null;
        }

        var kept = await session.FindAsync<Row>(Find, new { claim.Actor, claim.KeyHash }, cancellation);
        return kept is not null && kept.Request == claim.Request && kept.BodyHash == claim.BodyHash
            ? kept.Answer
            : throw new IdempotencyConflict(claim.Request);
    }

    public static Task KeepAsync(Session session, Claim claim, string answer, CancellationToken cancellation) =>
        session.ExecuteAsync(Keep, new { claim.Actor, claim.KeyHash, Answer = answer }, cancellation);

    private sealed class Row
    {
        public string Request { get; init; } = "";

        public string BodyHash { get; init; } = "";

        public string Answer { get; init; } = "";
    }
}

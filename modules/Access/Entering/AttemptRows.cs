using PartnerHub.Access.Accounts;
using PartnerHub.Kits.Data;

namespace PartnerHub.Access.Entering;

/// <summary>Failed sign-ins of an address, which has to wait after several. One that has no account waits as well.</summary>
internal static class AttemptRows
{
    private static readonly Sql Find = Sql.Of("SELECT failures, failed_at, locked_until FROM access_attempt WHERE email_hash = @EmailHash");
    private static readonly Sql Write = Sql.Upsert("access_attempt", "email_hash", "failures, failed_at, locked_until");
    private static readonly Sql Clear = Sql.Of("DELETE FROM access_attempt WHERE email_hash = @EmailHash");
    private static readonly Sql Purge = Sql.Of("DELETE FROM access_attempt WHERE failed_at < @Before");

    public static async Task<bool> IsLockedAsync(Session session, string email, DateTimeOffset now, CancellationToken cancellation) =>
        (await FindAsync(session, email, cancellation))?.LockedUntil > now;

    /// <summary>Counts a failure; those of longer ago than a lock lasts are forgotten.</summary>
    public static async Task FailAsync(Session session, string email, DateTimeOffset now, int attempts, TimeSpan lasts, CancellationToken cancellation)
    {
        var before = await FindAsync(session, email, cancellation);
        var failures = (before is null || before.FailedAt + lasts < now ? 0 : before.Failures) + 1;
        await session.ExecuteAsync(
            Write,
            new { EmailHash = Secret.HashOf(email), Failures = failures, FailedAt = now, LockedUntil = failures >= attempts ? now + lasts : (DateTimeOffset?)null },
            cancellation);
    }

    public static Task ClearAsync(Session session, string email, CancellationToken cancellation) => session.ExecuteAsync(Clear, new { EmailHash = Secret.HashOf(email) }, cancellation);

    public static Task<int> PurgeAsync(Session session, DateTimeOffset before, CancellationToken cancellation) => session.ExecuteAsync(Purge, new { Before = before }, cancellation);

    private static async Task<Row?> FindAsync(Session session, string email, CancellationToken cancellation) =>
        (await session.QueryAsync<Row>(Find, new { EmailHash = Secret.HashOf(email) }, cancellation)).SingleOrDefault();

    private sealed class Row
    {
        public long Failures { get; init; }

        public DateTimeOffset FailedAt { get; init; }

        public DateTimeOffset? LockedUntil { get; init; }
    }
}

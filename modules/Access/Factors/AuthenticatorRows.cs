using PartnerHub.Kits.Data;

namespace PartnerHub.Access.Factors;

/// <summary>The app that shows an account's codes.</summary>
internal sealed record Authenticator
{
    /// <summary>As it is stored: protected.</summary>
    public required string Secret { get; init; }

    /// <summary>When a code of it was first seen; null while it is being set up.</summary>
    public DateTimeOffset? ProvenAt { get; init; }
}

internal static class AuthenticatorRows
{
    private static readonly Sql One = Sql.Of("SELECT secret, proven_at FROM access_authenticator WHERE account = @Account");
    private static readonly Sql Proven = Sql.Of("SELECT account FROM access_authenticator WHERE account = @Account AND proven_at IS NOT NULL");
    private static readonly Sql Write = Sql.Upsert("access_authenticator", "account", "secret, made_at, proven_at, last_step");
    private static readonly Sql Prove = Sql.Of("UPDATE access_authenticator SET proven_at = @Now WHERE account = @Account AND proven_at IS NULL");
    private static readonly Sql Step = Sql.Of("UPDATE access_authenticator SET last_step = @Step WHERE account = @Account AND last_step < @Step");
    private static readonly Sql Remove = Sql.Of("DELETE FROM access_authenticator WHERE account = @Account");

    public static async Task<Authenticator?> FindAsync(Session session, string account, CancellationToken cancellation) =>
        (await session.QueryAsync<Authenticator>(One, new { Account = account }, cancellation)).SingleOrDefault();

    public static Task<bool> IsProvenAsync(Session session, string account, CancellationToken cancellation) => session.AnyAsync(Proven, new { Account = account }, cancellation);

    /// <summary>Begins one, in place of any before.</summary>
    public static Task BeginAsync(Session session, string account, string secret, DateTimeOffset now, CancellationToken cancellation) =>
        session.ExecuteAsync(Write, new { Account = account, Secret = secret, MadeAt = now, ProvenAt = (DateTimeOffset?)null, LastStep = 0L }, cancellation);

    public static async Task<bool> ProveAsync(Session session, string account, DateTimeOffset now, CancellationToken cancellation) =>
        await session.ExecuteAsync(Prove, new { Account = account, Now = now }, cancellation) > 0;

    /// <summary>Uses up the codes until a time step; false where somebody has.</summary>
    public static async Task<bool> StepAsync(Session session, string account, long step, CancellationToken cancellation) =>
        await session.ExecuteAsync(Step, new { Account = account, Step = step }, cancellation) > 0;

    public static async Task<bool> RemoveAsync(Session session, string account, CancellationToken cancellation) =>
        await session.ExecuteAsync(Remove, new { Account = account }, cancellation) > 0;
}

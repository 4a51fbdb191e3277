using PartnerHub.Kits.Data;

namespace PartnerHub.Access.Sessions;

/// <summary>A browser that somebody signed in with.</summary>
internal sealed record BrowserSession
{
    /// <summary>Hash of the secret that its cookie holds.</summary>
    public required string Id { get; init; }

    public required string Account { get; init; }

    /// <summary>What the browser says it is.</summary>
    public required string Agent { get; init; }

    public required DateTimeOffset BeganAt { get; init; }

    public required DateTimeOffset SeenAt { get; init; }

    public required DateTimeOffset EndsAt { get; init; }

    /// <summary>The provider that it was begun by; null for a password or a link.</summary>
    public string? Provider { get; init; }

    /// <summary>What the provider knows it by, protected.</summary>
    public string? Proof { get; init; }
}

internal static class SessionRows
{
    private const string Columns = "id, account, agent, began_at, seen_at, ends_at, provider, proof";

    private static readonly Sql One = Sql.Of($"SELECT {Columns} FROM access_session WHERE id = @Id");
    private static readonly Sql OfAccount = Sql.Of($"SELECT {Columns} FROM access_session WHERE account = @Account AND ends_at > @Now ORDER BY seen_at DESC");
    private static readonly Sql Insert = Sql.Insert("access_session", Columns);
    private static readonly Sql See = Sql.Of("UPDATE access_session SET seen_at = @Now WHERE id = @Id");
    private static readonly Sql End = Sql.Of("DELETE FROM access_session WHERE id = @Id AND account = @Account");
    private static readonly Sql EndOthers = Sql.Of("DELETE FROM access_session WHERE account = @Account AND id <> @Kept");
    private static readonly Sql Purge = Sql.Of("DELETE FROM access_session WHERE ends_at < @Now OR seen_at < @Idle");

    public static async Task<BrowserSession?> FindAsync(Session session, string id, CancellationToken cancellation) =>
        (await session.QueryAsync<BrowserSession>(One, new { Id = id }, cancellation)).SingleOrDefault();

    public static Task<IReadOnlyList<BrowserSession>> ListAsync(Session session, string account, DateTimeOffset now, CancellationToken cancellation) =>
        session.QueryAsync<BrowserSession>(OfAccount, new { Account = account, Now = now }, cancellation);

    public static Task AddAsync(Session session, BrowserSession added, CancellationToken cancellation) => session.ExecuteAsync(Insert, added, cancellation);

    public static Task SeeAsync(Session session, string id, DateTimeOffset now, CancellationToken cancellation) =>
        session.ExecuteAsync(See, new { Id = id, Now = now }, cancellation);

    public static async Task<bool> EndAsync(Session session, string id, string account, CancellationToken cancellation) =>
        await session.ExecuteAsync(End, new { Id = id, Account = account }, cancellation) > 0;

    /// <summary>Ends all of an account but one, or all where that is null.</summary>
    public static Task<int> EndOthersAsync(Session session, string account, string? kept, CancellationToken cancellation) =>
        session.ExecuteAsync(EndOthers, new { Account = account, Kept = kept ?? "" }, cancellation);

    public static Task<int> PurgeAsync(Session session, DateTimeOffset now, DateTimeOffset idle, CancellationToken cancellation) =>
        session.ExecuteAsync(Purge, new { Now = now, Idle = idle }, cancellation);
}

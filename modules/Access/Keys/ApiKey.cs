using PartnerHub.Kits.Data;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Access.Keys;

/// <summary>A key by which a program calls the API in the name of an account, with no more rights than it.</summary>
internal sealed record ApiKey
{
    /// <summary>What it is called by.</summary>
    public required string Id { get; init; }

    public required string Account { get; init; }

    /// <summary>What it is for.</summary>
    public required string Name { get; init; }

    /// <summary>It may only read.</summary>
    public required bool Reads { get; init; }

    public required DateTimeOffset MadeAt { get; init; }

    public required DateTimeOffset EndsAt { get; init; }

    public DateTimeOffset? UsedAt { get; init; }

    /// <summary>The caller that its account would be, with this key. No key looks after its account: it would outlive what ended it.</summary>
    public Caller Narrow(Caller caller)
    {
        var kept = Reads ? Rights.Visit | Rights.Read | Rights.ReadOwn : Rights.All & ~Rights.KeepAccount;
        return caller with
        {
            Rights = caller.Rights & kept,
            Grants = caller.Grants is null ? null : [.. caller.Grants.Select(grant => grant with { Rights = grant.Rights & kept })],
        };
    }
}

internal static class KeyRows
{
    private const string Columns = "id, account, name, reads, made_at, ends_at, used_at";

    private static readonly Sql ByHash = Sql.Of($"SELECT {Columns} FROM access_key WHERE hash = @Hash");
    private static readonly Sql OfAccount = Sql.Of($"SELECT {Columns} FROM access_key WHERE account = @Account ORDER BY made_at DESC, id");
    private static readonly Sql Insert = Sql.Insert("access_key", "id, hash, account, name, reads, made_at, ends_at");
    private static readonly Sql Use = Sql.Of("UPDATE access_key SET used_at = @Now WHERE id = @Id");
    private static readonly Sql End = Sql.Of("UPDATE access_key SET ends_at = @Now WHERE id = @Id AND account = @Account AND ends_at > @Now");

    public static async Task<ApiKey?> FindByHashAsync(Session session, string hash, CancellationToken cancellation) =>
        (await session.QueryAsync<ApiKey>(ByHash, new { Hash = hash }, cancellation)).SingleOrDefault();

    public static Task<IReadOnlyList<ApiKey>> ListAsync(Session session, string account, CancellationToken cancellation) =>
        session.QueryAsync<ApiKey>(OfAccount, new { Account = account }, cancellation);

    public static Task AddAsync(Session session, ApiKey key, string hash, CancellationToken cancellation) =>
        session.ExecuteAsync(Insert, new { key.Id, Hash = hash, key.Account, key.Name, key.Reads, key.MadeAt, key.EndsAt }, cancellation);

    public static Task UseAsync(Session session, string id, DateTimeOffset now, CancellationToken cancellation) => session.ExecuteAsync(Use, new { Id = id, Now = now }, cancellation);

    public static async Task<bool> EndAsync(Session session, string id, string account, DateTimeOffset now, CancellationToken cancellation) =>
        await session.ExecuteAsync(End, new { Id = id, Account = account, Now = now }, cancellation) > 0;
}

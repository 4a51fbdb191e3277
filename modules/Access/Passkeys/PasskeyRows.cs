using Microsoft.AspNetCore.WebUtilities;
using PartnerHub.Access.Accounts;
using PartnerHub.Kits.Data;

namespace PartnerHub.Access.Passkeys;

/// <summary>What a device proves its holder by.</summary>
internal sealed record Passkey
{
    /// <summary>Hash of the credential's id.</summary>
    public required string KeyHash { get; init; }

    public required string Account { get; init; }

    public required string Name { get; init; }

    /// <summary>The credential's id, in letters of addresses.</summary>
    public required string Credential { get; init; }

    public required string PublicKey { get; init; }

    public required long Counter { get; init; }

    public required DateTimeOffset MadeAt { get; init; }

    public DateTimeOffset? UsedAt { get; init; }
}

internal static class PasskeyRows
{
    private const string Columns = "key_hash, account, name, credential, public_key, counter, made_at, used_at";

    private static readonly Sql One = Sql.Of($"SELECT {Columns} FROM access_passkey WHERE key_hash = @KeyHash");
    private static readonly Sql OfAccount = Sql.Of($"SELECT {Columns} FROM access_passkey WHERE account = @Account ORDER BY made_at, key_hash");
    private static readonly Sql Any = Sql.Of("SELECT account FROM access_passkey WHERE account = @Account");
    private static readonly Sql Insert = Sql.InsertIfAbsent("access_passkey", "key_hash", "account, name, credential, public_key, counter, made_at, used_at");
    private static readonly Sql Count = Sql.Of("UPDATE access_passkey SET counter = @Counter, used_at = @Now WHERE key_hash = @KeyHash AND counter = @Before");
    private static readonly Sql Rename = Sql.Of("UPDATE access_passkey SET name = @Name WHERE key_hash = @KeyHash AND account = @Account");
    private static readonly Sql Remove = Sql.Of("DELETE FROM access_passkey WHERE key_hash = @KeyHash AND account = @Account");
    private static readonly Sql RemoveAll = Sql.Of("DELETE FROM access_passkey WHERE account = @Account");

    public static async Task<Passkey?> FindAsync(Session session, string keyHash, CancellationToken cancellation) =>
        (await session.QueryAsync<Passkey>(One, new { KeyHash = keyHash }, cancellation)).SingleOrDefault();

    public static Task<IReadOnlyList<Passkey>> ListAsync(Session session, string account, CancellationToken cancellation) =>
        session.QueryAsync<Passkey>(OfAccount, new { Account = account }, cancellation);

    public static Task<bool> AnyAsync(Session session, string account, CancellationToken cancellation) => session.AnyAsync(Any, new { Account = account }, cancellation);

    /// <summary>Adds one; false where somebody has it.</summary>
    public static async Task<bool> AddAsync(Session session, Passkey added, CancellationToken cancellation) => await session.ExecuteAsync(Insert, added, cancellation) > 0;

    /// <summary>Notes a use; false where another one came in between.</summary>
    public static async Task<bool> CountAsync(Session session, Passkey used, long counter, DateTimeOffset now, CancellationToken cancellation) =>
        await session.ExecuteAsync(Count, new { used.KeyHash, Counter = counter, Before = used.Counter, Now = now }, cancellation) > 0;

    public static async Task<bool> RenameAsync(Session session, string account, string keyHash, string name, CancellationToken cancellation) =>
        await session.ExecuteAsync(Rename, new { KeyHash = keyHash, Account = account, Name = name }, cancellation) > 0;

    public static async Task<bool> RemoveAsync(Session session, string account, string keyHash, CancellationToken cancellation) =>
        await session.ExecuteAsync(Remove, new { KeyHash = keyHash, Account = account }, cancellation) > 0;

    public static Task<int> RemoveAllAsync(Session session, string account, CancellationToken cancellation) => session.ExecuteAsync(RemoveAll, new { Account = account }, cancellation);

    public static string HashOf(byte[] credential) => Secret.HashOf(WebEncoders.Base64UrlEncode(credential));
}

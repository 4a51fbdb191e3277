using PartnerHub.Access.Accounts;
using PartnerHub.Kits.Data;

namespace PartnerHub.Access.SignOn;

/// <summary>Whose account is whose at a provider.</summary>
internal static class IdentityRows
{
    private static readonly Sql ByKey = Sql.Of("SELECT account FROM access_identity WHERE key_hash = @KeyHash");
    private static readonly Sql OfAccount = Sql.Of("SELECT provider, linked_at FROM access_identity WHERE account = @Account ORDER BY linked_at, provider");
    private static readonly Sql AtIssuer = Sql.Of("SELECT account FROM access_identity WHERE account = @Account AND issuer_hash = @IssuerHash");
    private static readonly Sql Insert = Sql.Insert("access_identity", "key_hash, issuer_hash, issuer, subject, account, provider, linked_at");
    private static readonly Sql Remove = Sql.Of("DELETE FROM access_identity WHERE account = @Account AND provider = @Provider");

    public static Task<string?> AccountOfAsync(Session session, string issuer, string subject, CancellationToken cancellation) =>
        session.FindAsync<string?>(ByKey, new { KeyHash = KeyOf(issuer, subject) }, cancellation);

    public static Task<IReadOnlyList<LinkedProvider>> ListAsync(Session session, string account, CancellationToken cancellation) =>
        session.QueryAsync<LinkedProvider>(OfAccount, new { Account = account }, cancellation);

    /// <summary>Links an account; false where it is linked to somebody at that issuer already.</summary>
    public static async Task<bool> AddAsync(Session session, ProviderIdentity identity, string account, DateTimeOffset now, CancellationToken cancellation)
    {
        var issuer = Secret.HashOf(identity.Issuer);
        if (await session.AnyAsync(AtIssuer, new { Account = account, IssuerHash = issuer }, cancellation))
        {
            return false;
        }

        await session.ExecuteAsync(
            Insert,
            new { KeyHash = KeyOf(identity.Issuer, identity.Subject), IssuerHash = issuer, identity.Issuer, identity.Subject, Account = account, identity.Provider, LinkedAt = now },
            cancellation);
        return true;
    }

    public static async Task<bool> RemoveAsync(Session session, string account, string provider, CancellationToken cancellation) =>
        await session.ExecuteAsync(Remove, new { Account = account, Provider = provider }, cancellation) > 0;

    /// <summary>Tells nothing of whom it is.</summary>
    public static string KeyOf(string issuer, string subject) => Secret.HashOf($"{issuer}\n{subject}");
}

using System.Security.Cryptography;
using PartnerHub.Access.Accounts;
using PartnerHub.Kits.Data;

namespace PartnerHub.Access.Factors;

/// <summary>Codes to be kept on paper, each of which stands in once for the app: 80 bits, so that their plain hash tells nothing of them.</summary>
internal static class RecoveryCodes
{
    public const int Count = 10;
    private const int Length = 16;

    // Without letters that are taken for figures, or for one another.
    private const string Letters = "abcdefghjkmnpqrstvwxyz0123456789";

    private static readonly Sql Insert = Sql.Insert("access_recovery", "account, hash");
    private static readonly Sql Use = Sql.Of("UPDATE access_recovery SET used_at = @Now WHERE account = @Account AND hash = @Hash AND used_at IS NULL");
    private static readonly Sql Left = Sql.Of("SELECT COUNT(*) FROM access_recovery WHERE account = @Account AND used_at IS NULL");
    private static readonly Sql Remove = Sql.Of("DELETE FROM access_recovery WHERE account = @Account");

    /// <summary>Makes ten, in place of all before; gives them as they are shown.</summary>
    public static async Task<IReadOnlyList<string>> MakeAsync(Session session, string account, CancellationToken cancellation)
    {
        await RemoveAsync(session, account, cancellation);
        string[] codes = [.. Enumerable.Range(0, Count).Select(_ => RandomNumberGenerator.GetString(Letters, Length))];
        foreach (var code in codes)
        {
            await session.ExecuteAsync(Insert, new { Account = account, Hash = HashOf(account, code) }, cancellation);
        }

        return [.. codes.Select(code => string.Join('-', code.Chunk(4).Select(part => new string(part))))];
    }

    /// <summary>Uses one up, however it was typed; false where it is none, or was used.</summary>
    public static async Task<bool> UseAsync(Session session, string account, string typed, DateTimeOffset now, CancellationToken cancellation)
    {
        var code = string.Concat(typed.Where(char.IsAsciiLetterOrDigit)).ToLowerInvariant();
        return code.Length == Length && await session.ExecuteAsync(Use, new { Account = account, Hash = HashOf(account, code), Now = now }, cancellation) > 0;
    }

    public static async Task<int> LeftAsync(Session session, string account, CancellationToken cancellation) => (int)await session.FindAsync<long>(Left, new { Account = account }, cancellation);

    public static Task RemoveAsync(Session session, string account, CancellationToken cancellation) => session.ExecuteAsync(Remove, new { Account = account }, cancellation);

    private static string HashOf(string account, string code) => Secret.HashOf($"{account}\n{code}");
}

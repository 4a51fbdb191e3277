using PartnerHub.Access.Accounts;
using PartnerHub.Kits.Data;

namespace PartnerHub.Access.Links;

internal enum LinkPurpose
{
    /// <summary>Makes the hub's first operator.</summary>
    Setup,

    /// <summary>Chooses the first password of an account.</summary>
    Invitation,

    /// <summary>Chooses another one.</summary>
    Reset,

    /// <summary>Ends a sign-in whose first step is taken; mailed to nobody.</summary>
    SecondStep,

    /// <summary>Links an account to whom a provider knows; mailed to nobody.</summary>
    SignOn,
}

/// <summary>Links that work once.</summary>
internal static class LinkRows
{
    private static readonly Sql Insert = Sql.Insert("access_link", "hash, purpose, account, made_at, ends_at");
    private static readonly Sql Usable = Sql.Of("SELECT purpose, account FROM access_link WHERE hash = @Hash AND used_at IS NULL AND ends_at > @Now");
    private static readonly Sql Use = Sql.Of("UPDATE access_link SET used_at = @Now WHERE hash = @Hash AND used_at IS NULL AND ends_at > @Now");
    private static readonly Sql Drop = Sql.Of("DELETE FROM access_link WHERE purpose = @Purpose AND used_at IS NULL AND (account = @Account OR (account IS NULL AND @Account = ''))");

    private static readonly Sql Purge = Sql.Of("DELETE FROM access_link WHERE ends_at < @Now");
    private static readonly Sql Spend = Sql.InsertIfAbsent("access_link", "hash", "purpose, account, made_at, ends_at, used_at");

    /// <summary>Makes a link and takes back those of the same purpose before it; gives its secret.</summary>
    public static async Task<string> MakeAsync(Session session, LinkPurpose purpose, string? account, DateTimeOffset now, TimeSpan holds, CancellationToken cancellation)
    {
        await DropAsync(session, purpose, account, cancellation);
        return await AddAsync(session, purpose, account, now, holds, cancellation);
    }

    /// <summary>Makes a link beside those of the same purpose; gives its secret.</summary>
    public static async Task<string> AddAsync(Session session, LinkPurpose purpose, string? account, DateTimeOffset now, TimeSpan holds, CancellationToken cancellation)
    {
        var secret = Secret.Draw();
        await session.ExecuteAsync(Insert, new { Hash = Secret.HashOf(secret), Purpose = Text(purpose), Account = account, MadeAt = now, EndsAt = now + holds }, cancellation);
        return secret;
    }

    /// <summary>What a link is for that still works; null for any other.</summary>
    public static async Task<(LinkPurpose Purpose, string? Account)?> FindAsync(Session session, string secret, DateTimeOffset now, CancellationToken cancellation) =>
        (await session.QueryAsync<Row>(Usable, new { Hash = Secret.HashOf(secret), Now = now }, cancellation)).SingleOrDefault() is { } row ? (Read(row.Purpose), row.Account) : null;

    /// <summary>Uses it up; false where somebody has.</summary>
    public static async Task<bool> UseAsync(Session session, string secret, DateTimeOffset now, CancellationToken cancellation) =>
        await session.ExecuteAsync(Use, new { Hash = Secret.HashOf(secret), Now = now }, cancellation) > 0;

    public static Task DropAsync(Session session, LinkPurpose purpose, string? account, CancellationToken cancellation) =>
        session.ExecuteAsync(Drop, new { Purpose = Text(purpose), Account = account ?? "" }, cancellation);

    /// <summary>Removes those that work no more.</summary>
    public static Task<int> PurgeAsync(Session session, DateTimeOffset now, CancellationToken cancellation) => session.ExecuteAsync(Purge, new { Now = now }, cancellation);

    /// <summary>Notes that something was asked and answered, so that no answer is taken twice; false where it was before.</summary>
    public static async Task<bool> SpendAsync(Session session, string asked, DateTimeOffset now, TimeSpan holds, CancellationToken cancellation) =>
        await session.ExecuteAsync(Spend, new { Hash = asked, Purpose = "asked", Account = (string?)null, MadeAt = now, EndsAt = now + holds, UsedAt = now }, cancellation) > 0;

    private static string Text(LinkPurpose purpose) => purpose switch
    {
        LinkPurpose.Setup => "setup",
        LinkPurpose.Invitation => "invitation",
        LinkPurpose.SecondStep => "second-step",
        LinkPurpose.SignOn => "sign-on",
        _ => "reset",
    };

    private static LinkPurpose Read(string text) => text switch
    {
        "setup" => LinkPurpose.Setup,
        "invitation" => LinkPurpose.Invitation,
        "reset" => LinkPurpose.Reset,
        "second-step" => LinkPurpose.SecondStep,
        "sign-on" => LinkPurpose.SignOn,
        _ => throw new InvalidDataException($"access_link.purpose holds '{text}'."),
    };

    private sealed class Row
    {
        public string Purpose { get; init; } = "";

        public string? Account { get; init; }
    }
}

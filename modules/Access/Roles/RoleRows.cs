using PartnerHub.Kits.Data;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Access.Roles;

/// <summary>Roles as their table holds them.</summary>
internal static class RoleRows
{
    private const string Host = "host";

    private static readonly Sql OfAccount = Sql.Of("SELECT account, role, scope, ends_on FROM access_role WHERE account = @Account ORDER BY role, scope");
    private static readonly Sql OfAccounts = Sql.Of("SELECT account, role, scope, ends_on FROM access_role WHERE account {listed @Accounts} ORDER BY account, role, scope");
    private static readonly Sql Operators = Sql.Of(
        "SELECT r.account FROM access_role r JOIN access_account a ON a.id = r.account WHERE r.scope = 'host' AND r.ends_on IS NULL AND a.state = 'active' AND a.ready_made = @No ORDER BY r.account");

    private static readonly Sql Give = Sql.Upsert("access_role", "account, role, scope", "given_at, given_by, ends_on");
    private static readonly Sql Add = Sql.InsertIfAbsent("access_role", "account, role, scope", "given_at, given_by, ends_on");
    private static readonly Sql GivenBy = Sql.Of("SELECT account, role, scope, ends_on FROM access_role WHERE account = @Account AND given_by = @By ORDER BY role, scope");
    private static readonly Sql Take = Sql.Of("DELETE FROM access_role WHERE account = @Account AND role = @Role AND scope = @Scope");

    public static async Task<IReadOnlyList<GivenRole>> OfAsync(Session session, string account, CancellationToken cancellation) =>
        [.. (await session.QueryAsync<Row>(OfAccount, new { Account = account }, cancellation)).Select(row => row.ToRole())];

    public static async Task<ILookup<string, GivenRole>> OfAsync(Session session, IReadOnlyCollection<string> accounts, CancellationToken cancellation) =>
        (await session.QueryAsync<Row>(OfAccounts, new { Accounts = TextList.Of(accounts) }, cancellation)).ToLookup(row => row.Account, row => row.ToRole(), StringComparer.Ordinal);

    /// <summary>Accounts that look after the host and whose role has no end.</summary>
    public static async Task<IReadOnlyList<string>> OperatorsAsync(Session session, CancellationToken cancellation) =>
        [.. await session.QueryAsync<string>(Operators, new { No = false }, cancellation)];

    public static Task GiveAsync(Session session, string account, GivenRole role, DateTimeOffset at, string by, CancellationToken cancellation) => session.ExecuteAsync(
        Give, new { Account = account, Role = role.Role.Id, Scope = RoleScope.Text(role), GivenAt = at, GivenBy = by, role.EndsOn }, cancellation);

    /// <summary>Gives a role; false where the account has it already, by whomever.</summary>
    public static async Task<bool> AddAsync(Session session, string account, GivenRole role, DateTimeOffset at, string by, CancellationToken cancellation) => await session.ExecuteAsync(
        Add, new { Account = account, Role = role.Role.Id, Scope = RoleScope.Text(role), GivenAt = at, GivenBy = by, role.EndsOn }, cancellation) > 0;

    public static async Task<IReadOnlyList<GivenRole>> GivenByAsync(Session session, string account, string by, CancellationToken cancellation) =>
        [.. (await session.QueryAsync<Row>(GivenBy, new { Account = account, By = by }, cancellation)).Select(row => row.ToRole())];

    public static async Task<bool> TakeAsync(Session session, string account, GivenRole role, CancellationToken cancellation) =>
        await session.ExecuteAsync(Take, new { Account = account, Role = role.Role.Id, Scope = RoleScope.Text(role) }, cancellation) > 0;

    public static string Text(GrantScope? scope) => scope switch
    {
        null => Host,
        GrantScope.Program => "program",
        GrantScope.Partner => "partner",
        _ => "questionnaire",
    };

    /// <summary>What a scope is of, and which one; of none for the whole host.</summary>
    public static (GrantScope? Scope, string Id) Split(string text) => text.Split(':', 2) is [var kind, var id] ? (Scope(kind), id) : (Scope(text), "");

    public static GrantScope? Scope(string text) => text switch
    {
        "program" => GrantScope.Program,
        "partner" => GrantScope.Partner,
        "questionnaire" => GrantScope.Questionnaire,
        Host => null,
        _ => throw new InvalidDataException($"access_role.scope holds '{text}'."),
    };

    private sealed class Row
    {
        public string Account { get; init; } = "";

        public string Role { get; init; } = "";

        public string Scope { get; init; } = "";

        public DateOnly? EndsOn { get; init; }

        public GivenRole ToRole()
        {
            var (scope, id) = Split(Scope);
            return new(Access.Roles.Role.Find(Role) ?? throw new InvalidDataException($"access_role.role holds '{Role}'."), scope, id, EndsOn);
        }
    }
}

using PartnerHub.Kits.Data;

namespace PartnerHub.Access.Accounts;

/// <summary>Accounts as their table holds them.</summary>
internal static class AccountRows
{
    private const string Columns = "id, email, name, language, state, ready_made, created_at";

    private static readonly Sql ById = Sql.Of($"SELECT {Columns} FROM access_account WHERE id = @Id");
    private static readonly Sql ByEmail = Sql.Of($"SELECT {Columns} FROM access_account WHERE email = @Email");
    private static readonly Sql Page = Sql.Of($"SELECT {Columns} FROM access_account WHERE email > @After ORDER BY email {{limit @Limit}}");
    private static readonly Sql ReadyMade = Sql.Of($"SELECT {Columns} FROM access_account WHERE ready_made = @Yes ORDER BY created_at, email");
    private static readonly Sql Names = Sql.Of("SELECT id, name FROM access_account WHERE id {listed @Ids}");
    private static readonly Sql Hash = Sql.Of("SELECT password FROM access_account WHERE id = @Id");
    private static readonly Sql Insert = Sql.InsertIfAbsent("access_account", "email", "id, name, language, password, state, ready_made, created_at, created_by");
    private static readonly Sql Choose = Sql.Of("UPDATE access_account SET password = @Password, state = 'active' WHERE id = @Id AND state NOT IN ('suspended', 'erased')");
    private static readonly Sql Rehash = Sql.Of("UPDATE access_account SET password = @Password WHERE id = @Id");
    private static readonly Sql Turn = Sql.Of("UPDATE access_account SET state = @State WHERE id = @Id AND state <> @State AND state <> 'erased'");
    private static readonly Sql Rename = Sql.Of("UPDATE access_account SET name = @Name, language = @Language WHERE id = @Id");
    private static readonly Sql SuspendReadyMade = Sql.Of("UPDATE access_account SET state = 'suspended' WHERE ready_made = @Yes AND state NOT IN ('suspended', 'erased')");

    public static async Task<UserAccount?> FindAsync(Session session, string id, CancellationToken cancellation) =>
        (await session.QueryAsync<Row>(ById, new { Id = id }, cancellation)).SingleOrDefault()?.ToAccount();

    public static async Task<UserAccount?> FindByEmailAsync(Session session, string email, CancellationToken cancellation) =>
        (await session.QueryAsync<Row>(ByEmail, new { Email = email }, cancellation)).SingleOrDefault()?.ToAccount();

    public static async Task<IReadOnlyList<UserAccount>> ListAsync(Session session, string? after, int limit, CancellationToken cancellation) =>
        [.. (await session.QueryAsync<Row>(Page, new { After = after ?? "", Limit = limit }, cancellation)).Select(row => row.ToAccount())];

    public static async Task<IReadOnlyList<UserAccount>> ListReadyMadeAsync(Session session, CancellationToken cancellation) =>
        [.. (await session.QueryAsync<Row>(ReadyMade, new { Yes = true }, cancellation)).Select(row => row.ToAccount())];

    public static async Task<IReadOnlyDictionary<string, string>> NamesAsync(Session session, IReadOnlyCollection<string> ids, CancellationToken cancellation) =>
        (await session.QueryAsync<(string Id, string Name)>(Names, new { Ids = TextList.Of(ids) }, cancellation)).ToDictionary(row => row.Id, row => row.Name, StringComparer.Ordinal);

    public static Task<string?> PasswordAsync(Session session, string id, CancellationToken cancellation) => session.FindAsync<string?>(Hash, new { Id = id }, cancellation);

    /// <summary>Adds an account; false where its address has one.</summary>
    public static async Task<bool> AddAsync(Session session, UserAccount account, string? password, string by, CancellationToken cancellation) => await session.ExecuteAsync(
        Insert,
        new
        {
            account.Id,
            account.Email,
            account.Name,
            account.Language,
            Password = password,
            State = Text(account.State),
            ReadyMade = account.IsReadyMade,
            account.CreatedAt,
            CreatedBy = by,
        },
        cancellation) > 0;

    /// <summary>Gives it a password, and with it its life; false where it may not have one.</summary>
    public static async Task<bool> ChoosePasswordAsync(Session session, string id, string password, CancellationToken cancellation) =>
        await session.ExecuteAsync(Choose, new { Id = id, Password = password }, cancellation) > 0;

    public static Task RehashAsync(Session session, string id, string password, CancellationToken cancellation) =>
        session.ExecuteAsync(Rehash, new { Id = id, Password = password }, cancellation);

    public static async Task<bool> TurnAsync(Session session, string id, AccountState state, CancellationToken cancellation) =>
        await session.ExecuteAsync(Turn, new { Id = id, State = Text(state) }, cancellation) > 0;

    public static Task RenameAsync(Session session, string id, string name, string language, CancellationToken cancellation) =>
        session.ExecuteAsync(Rename, new { Id = id, Name = name, Language = language }, cancellation);

    public static Task<int> SuspendReadyMadeAsync(Session session, CancellationToken cancellation) => session.ExecuteAsync(SuspendReadyMade, new { Yes = true }, cancellation);

    private static string Text(AccountState state) => state switch
    {
        AccountState.Invited => "invited",
        AccountState.Active => "active",
        _ => "suspended",
    };

    private sealed class Row
    {
        public string Id { get; init; } = "";

        public string Email { get; init; } = "";

        public string Name { get; init; } = "";

        public string Language { get; init; } = "";

        public string State { get; init; } = "";

        public bool ReadyMade { get; init; }

        public DateTimeOffset CreatedAt { get; init; }

        public UserAccount ToAccount() => new()
        {
            Id = Id,
            Email = Email,
            Name = Name,
            Language = Language,
            State = State switch
            {
                "invited" => AccountState.Invited,
                "active" => AccountState.Active,
                "suspended" => AccountState.Suspended,
                "erased" => AccountState.Erased,
                _ => throw new InvalidDataException($"access_account.state holds '{State}'."),
            },
            IsReadyMade = ReadyMade,
            CreatedAt = CreatedAt,
        };
    }
}

using System.Text.Json;
using PartnerHub.Kits.Data;

namespace PartnerHub.Joining.Applications;

/// <summary>Applications as their table holds them.</summary>
internal static class ApplicationRows
{
    private const string Columns =
        "program, number, name, country, types, registration, domain, person, email, language, written, agreement, agreed_on, state, filed_at, decided_at, decided_by, reason, partner_id";

    private static readonly Sql One = Sql.Of($"SELECT {Columns} FROM joining_application WHERE program = @Program AND number = @Number");

    private static readonly Sql Locked = Sql.Of($"SELECT {Columns} FROM joining_application{{locked}} WHERE program = @Program AND number = @Number {{for update}}");

    private static readonly Sql Some = Sql.Of(
        $$"""
        SELECT {{Columns}} FROM joining_application
         WHERE program = @Program AND number > @After AND (@Waiting = 0 OR state = 'waiting') ORDER BY number {limit @Limit}
        """);

    private static readonly Sql Alike = Sql.Of(
        $"""
        SELECT {Columns} FROM joining_application
         WHERE (registration = @Registration AND registration <> '') OR (domain = @Domain AND domain <> '') ORDER BY filed_at, program, number
        """);

    private static readonly Sql Waits = Sql.Of("SELECT number FROM joining_application WHERE program = @Program AND state = 'waiting' AND email = @Email");

    private static readonly Sql OldestWaiting = Sql.Of(
        $$"""
        SELECT {{Columns}} FROM joining_application
         WHERE state = 'waiting' AND (@All = 1 OR program {listed @Programs})
         ORDER BY filed_at, program, number {limit @Limit}
        """);

    private static readonly Sql CountWaiting = Sql.Of("SELECT COUNT(*) FROM joining_application WHERE state = 'waiting' AND (@All = 1 OR program {listed @Programs})");

    private static readonly Sql Last = Sql.Of("SELECT COALESCE(MAX(number), 0) FROM joining_application WHERE program = @Program");

    private static readonly Sql Insert = Sql.Insert(
        "joining_application", "program, number, name, country, types, registration, domain, person, email, language, written, agreement, agreed_on, state, filed_at");

    private static readonly Sql Decide = Sql.Of(
        """
        UPDATE joining_application SET state = @State, decided_at = @DecidedAt, decided_by = @DecidedBy, reason = @Reason, partner_id = @PartnerId,
               person = @Person, email = @Email, written = @Written
         WHERE program = @Program AND number = @Number
        """);

    public static async Task<JoinApplication?> FindAsync(Session session, string program, long number, CancellationToken cancellation) =>
        (await session.FindAsync<Row>(One, new { Program = program, Number = number }, cancellation))?.ToApplication();

    /// <summary>The application, which nobody else decides until the work is over.</summary>
    public static async Task<JoinApplication?> LockAsync(Session session, string program, long number, CancellationToken cancellation) =>
        (await session.FindAsync<Row>(Locked, new { Program = program, Number = number }, cancellation))?.ToApplication();

    public static async Task<IReadOnlyList<JoinApplication>> ListAsync(Session session, string program, bool waitingOnly, long? after, int limit, CancellationToken cancellation) =>
    [
        .. (await session.QueryAsync<Row>(Some, new { Program = program, Waiting = waitingOnly ? 1L : 0L, After = after ?? 0, Limit = limit }, cancellation))
            .Select(row => row.ToApplication()),
    ];

    /// <summary>Those of the same registration or domain, in all programs.</summary>
    public static async Task<IReadOnlyList<JoinApplication>> AlikeAsync(Session session, CompanyData company, CancellationToken cancellation) =>
        [.. (await session.QueryAsync<Row>(Alike, new { company.Registration, company.Domain }, cancellation)).Select(row => row.ToApplication())];

    public static async Task<bool> WaitsAsync(Session session, string program, string email, CancellationToken cancellation) =>
        await session.AnyAsync(Waits, new { Program = program, Email = email }, cancellation);

    /// <param name="programs">Of these; null for all.</param>
    public static async Task<IReadOnlyList<JoinApplication>> OldestWaitingAsync(Session session, IReadOnlyCollection<string>? programs, int limit, CancellationToken cancellation) =>
        [.. (await session.QueryAsync<Row>(OldestWaiting, new { All = programs is null ? 1L : 0L, Programs = TextList.Of(programs ?? []), Limit = limit }, cancellation)).Select(row => row.ToApplication())];

    /// <param name="programs">Of these; null for all.</param>
    public static Task<long> CountWaitingAsync(Session session, IReadOnlyCollection<string>? programs, CancellationToken cancellation) =>
        session.FindAsync<long>(CountWaiting, new { All = programs is null ? 1L : 0L, Programs = TextList.Of(programs ?? []) }, cancellation);

    public static Task<long> LastAsync(Session session, string program, CancellationToken cancellation) => session.FindAsync<long>(Last, new { Program = program }, cancellation);

    public static Task AddAsync(Session session, JoinApplication added, Applicant applicant, CancellationToken cancellation) => session.ExecuteAsync(
        Insert,
        new
        {
            added.Program,
            added.Number,
            added.Company.Name,
            added.Company.Country,
            Types = JsonSerializer.Serialize(added.Company.Types),
            added.Company.Registration,
            added.Company.Domain,
            Person = applicant.Name,
            applicant.Email,
            applicant.Language,
            Written = applicant.Message,
            added.Agreement,
            added.AgreedOn,
            State = Text(added.State),
            added.FiledAt,
        },
        cancellation);

    public static Task DecideAsync(Session session, JoinApplication decided, CancellationToken cancellation) => session.ExecuteAsync(
        Decide,
        new
        {
            decided.Program,
            decided.Number,
            State = Text(decided.State),
            decided.DecidedAt,
            decided.DecidedBy,
            decided.Reason,
            PartnerId = decided.Partner,
            Person = decided.Applicant?.Name ?? "",
            Email = decided.Applicant?.Email ?? "",
            Written = decided.Applicant?.Message,
        },
        cancellation);

    private static string Text(ApplicationState state) => state switch
    {
        ApplicationState.Waiting => "waiting",
        ApplicationState.Accepted => "accepted",
        _ => "refused",
    };

    private sealed class Row
    {
        public string Program { get; init; } = "";

        public long Number { get; init; }

        public string Name { get; init; } = "";

        public string Country { get; init; } = "";

        public string Types { get; init; } = "[]";

        public string Registration { get; init; } = "";

        public string Domain { get; init; } = "";

        public string Person { get; init; } = "";

        public string Email { get; init; } = "";

        public string Language { get; init; } = "";

        public string? Written { get; init; }

        public string? Agreement { get; init; }

        public DateOnly? AgreedOn { get; init; }

        public string State { get; init; } = "";

        public DateTimeOffset FiledAt { get; init; }

        public DateTimeOffset? DecidedAt { get; init; }

        public string? DecidedBy { get; init; }

        public string? Reason { get; init; }

        public string? PartnerId { get; init; }

        public JoinApplication ToApplication() => new()
        {
            Program = Program,
            Number = Number,
            Company = new(Name, Country, JsonSerializer.Deserialize<string[]>(Types) ?? [], Registration, Domain),
            Applicant = Email.Length == 0 ? null : new(Person, Email, Language, Written),
            Agreement = Agreement,
            AgreedOn = AgreedOn,
            State = State switch
            {
                "waiting" => ApplicationState.Waiting,
                "accepted" => ApplicationState.Accepted,
                "refused" => ApplicationState.Refused,
                _ => throw new InvalidDataException($"joining_application.state holds '{State}'."),
            },
            FiledAt = FiledAt,
            DecidedAt = DecidedAt,
            DecidedBy = DecidedBy,
            Reason = Reason,
            Partner = PartnerId,
        };
    }
}

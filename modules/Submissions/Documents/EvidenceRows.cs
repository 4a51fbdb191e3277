using PartnerHub.Contracts;
using PartnerHub.Kits.Data;

namespace PartnerHub.Submissions.Documents;

/// <summary>Documents and their steps as their tables hold them.</summary>
internal static class EvidenceRows
{
    private const string Columns = "program, number, member_id, written, state, step, counts_on, filed_at, fact";

    private static readonly Sql One = Sql.Of($"SELECT {Columns} FROM submissions_document WHERE member_id = @Member AND number = @Number");

    private static readonly Sql OfMember = Sql.Of($"SELECT {Columns} FROM submissions_document WHERE member_id = @Member AND number < @Before ORDER BY number DESC {{limit @Limit}}");

    private static readonly Sql Waiting = Sql.Of(
        $$"""
        SELECT {{Columns}} FROM submissions_document
         WHERE program = @Program AND state = 'waiting' AND (filed_at > @At OR (filed_at = @At AND number > @After))
         ORDER BY filed_at, number {limit @Limit}
        """);

    private static readonly Sql OldestWaiting = Sql.Of(
        $$"""
        SELECT {{Columns}} FROM submissions_document
         WHERE state = 'waiting' AND (@All = 1 OR program {listed @Programs})
         ORDER BY filed_at, program, number {limit @Limit}
        """);

    private static readonly Sql CountWaiting = Sql.Of("SELECT COUNT(*) FROM submissions_document WHERE state = 'waiting' AND (@All = 1 OR program {listed @Programs})");

    private static readonly Sql Last = Sql.Of("SELECT COALESCE(MAX(number), 0) FROM submissions_document WHERE program = @Program");

    private static readonly Sql Same = Sql.Of(
        "SELECT MIN(number) FROM submissions_document WHERE member_id = @Member AND state = 'waiting' AND kind = @Kind AND written = @Written AND number <> @Number");

    private static readonly Sql Insert = Sql.Insert("submissions_document", "program, number, member_id, kind, written, state, step, counts_on, filed_at");

    private static readonly Sql Update = Sql.Of(
        "UPDATE submissions_document SET written = @Written, state = @State, step = @Step, counts_on = @CountsOn, filed_at = @FiledAt, fact = @Fact WHERE program = @Program AND number = @Number");

    private static readonly Sql InsertStep = Sql.Insert("submissions_step", "program, number, step, outcome, written, actor, done_at");

    private static readonly Sql Steps = Sql.Of("SELECT step, outcome, written, actor, done_at FROM submissions_step WHERE program = @Program AND number = @Number ORDER BY step");

    public static async Task<EvidenceDocument?> FindAsync(Session session, string member, long number, CancellationToken cancellation) =>
        (await session.FindAsync<Row>(One, new { Member = member, Number = number }, cancellation))?.ToDocument();

    public static async Task<IReadOnlyList<EvidenceDocument>> OfMemberAsync(Session session, string member, long? before, int limit, CancellationToken cancellation) =>
        [.. (await session.QueryAsync<Row>(OfMember, new { Member = member, Before = before ?? long.MaxValue, Limit = limit }, cancellation)).Select(row => row.ToDocument())];

    /// <param name="after">The last one seen; null for the oldest.</param>
    public static async Task<IReadOnlyList<EvidenceDocument>> WaitingAsync(Session session, string program, (DateTimeOffset At, long Number)? after, int limit, CancellationToken cancellation) =>
        [.. (await session.QueryAsync<Row>(Waiting, new { Program = program, At = after?.At ?? DateTimeOffset.UnixEpoch, After = after?.Number ?? 0, Limit = limit }, cancellation)).Select(row => row.ToDocument())];

    /// <param name="programs">Of these; null for all.</param>
    public static async Task<IReadOnlyList<EvidenceDocument>> OldestWaitingAsync(Session session, IReadOnlyCollection<string>? programs, int limit, CancellationToken cancellation) =>
        [.. (await session.QueryAsync<Row>(OldestWaiting, new { All = programs is null ? 1L : 0L, Programs = TextList.Of(programs ?? []), Limit = limit }, cancellation)).Select(row => row.ToDocument())];

    /// <param name="programs">Of these; null for all.</param>
    public static Task<long> CountWaitingAsync(Session session, IReadOnlyCollection<string>? programs, CancellationToken cancellation) =>
        session.FindAsync<long>(CountWaiting, new { All = programs is null ? 1L : 0L, Programs = TextList.Of(programs ?? []) }, cancellation);

    public static Task<long> LastAsync(Session session, string program, CancellationToken cancellation) => session.FindAsync<long>(Last, new { Program = program }, cancellation);

    /// <summary>Number of another document of the member that waits and says the same; null where there is none.</summary>
    public static Task<long?> SameAsync(Session session, string member, Fact fact, long number, CancellationToken cancellation) =>
        session.FindAsync<long?>(Same, new { Member = member, fact.Kind, Written = EvidenceText.Of(fact), Number = number }, cancellation);

    public static Task AddAsync(Session session, EvidenceDocument document, CancellationToken cancellation) => session.ExecuteAsync(
        Insert,
        new
        {
            document.Program,
            document.Number,
            MemberId = document.Member,
            document.Fact.Kind,
            Written = EvidenceText.Of(document.Fact),
            State = EvidenceText.Of(document.State),
            document.Step,
            document.CountsOn,
            document.FiledAt,
        },
        cancellation);

    public static Task UpdateAsync(Session session, EvidenceDocument document, CancellationToken cancellation) => session.ExecuteAsync(
        Update,
        new
        {
            document.Program,
            document.Number,
            Written = EvidenceText.Of(document.Fact),
            State = EvidenceText.Of(document.State),
            document.Step,
            document.CountsOn,
            document.FiledAt,
            Fact = document.FactNumber,
        },
        cancellation);

    public static Task AddStepAsync(Session session, EvidenceDocument document, EvidenceOutcome outcome, string? reason, string actor, DateTimeOffset at, CancellationToken cancellation) =>
        session.ExecuteAsync(
            InsertStep,
            new { document.Program, document.Number, document.Step, Outcome = EvidenceText.Of(outcome), Written = reason, Actor = actor, DoneAt = at },
            cancellation);

    public static async Task<IReadOnlyList<EvidenceStep>> StepsAsync(Session session, EvidenceDocument document, CancellationToken cancellation) =>
    [
        .. (await session.QueryAsync<StepRow>(Steps, new { document.Program, document.Number }, cancellation)).Select(row =>
            new EvidenceStep { Step = row.Step, Outcome = EvidenceText.ReadOutcome(row.Outcome), Reason = row.Written, Actor = row.Actor, At = row.DoneAt }),
    ];

    private sealed class Row
    {
        public string Program { get; init; } = "";

        public long Number { get; init; }

        public string MemberId { get; init; } = "";

        public string Written { get; init; } = "";

        public string State { get; init; } = "";

        public long Step { get; init; }

        public DateOnly? CountsOn { get; init; }

        public DateTimeOffset FiledAt { get; init; }

        public long? Fact { get; init; }

        public EvidenceDocument ToDocument() => new()
        {
            Program = Program,
            Number = Number,
            Member = MemberId,
            Fact = EvidenceText.ReadFact(Written),
            State = EvidenceText.ReadState(State),
            Step = Step,
            CountsOn = CountsOn,
            FiledAt = FiledAt,
            FactNumber = Fact,
        };
    }

    private sealed class StepRow
    {
        public long Step { get; init; }

        public string Outcome { get; init; } = "";

        public string? Written { get; init; }

        public string Actor { get; init; } = "";

        public DateTimeOffset DoneAt { get; init; }
    }
}

using PartnerHub.Contracts;
using PartnerHub.Kits.Data;

namespace PartnerHub.Benefits.Claims;

internal static class ClaimTable
{
    private static readonly Sql One = Sql.Of(
        $"SELECT {ClaimRow.Columns} FROM benefits_claim WHERE program = @Program AND bucket = @Bucket AND member_id = @Member AND number = @Number");

    private static readonly Sql ByEntry = Sql.Of($"SELECT {ClaimRow.Columns} FROM benefits_claim WHERE program = @Program AND entry = @Entry");

    private static readonly Sql OfMember = Sql.Of(
        $$"""
        SELECT {{ClaimRow.Columns}} FROM benefits_claim
         WHERE program = @Program AND bucket = @Bucket AND member_id = @Member AND number < @Before
         ORDER BY number DESC {limit @Limit}
        """);

    private static readonly Sql LastNumber = Sql.Of("SELECT MAX(number) FROM benefits_claim WHERE program = @Program AND bucket = @Bucket AND member_id = @Member");

    private static readonly Sql Insert = Sql.Insert("benefits_claim", "bucket, " + ClaimRow.Columns);

    private static readonly Sql Update = Sql.Of(
        """
        UPDATE benefits_claim
           SET stage = @Stage, state = @State, asked = @Asked, ruling = @Ruling, amount = @Amount, currency = @Currency, valid_until = @ValidUntil,
               customer_new = @CustomerNew, against = @Against, changed_at = @ChangedAt, version = @Version
         WHERE program = @Program AND bucket = @Bucket AND member_id = @MemberId AND number = @Number
        """);

    private static readonly Sql Steps = Sql.Of(
        $"""
        SELECT {StepRow.Columns} FROM benefits_step
         WHERE program = @Program AND bucket = @Bucket AND member_id = @Member AND claim = @Claim ORDER BY number
        """);

    private static readonly Sql InsertStep = Sql.Insert("benefits_step", "program, bucket, member_id, claim, " + StepRow.Columns);

    public static async Task<MemberClaim?> FindAsync(Session session, string program, string member, long number, CancellationToken cancellation) =>
        (await session.FindAsync<ClaimRow>(One, new { Program = program, Bucket = Bucket.Of(member), Member = member, Number = number }, cancellation))?.ToClaim();

    public static async Task<MemberClaim?> FindAsync(Session session, string program, long entry, CancellationToken cancellation) =>
        (await session.FindAsync<ClaimRow>(ByEntry, new { Program = program, Entry = entry }, cancellation))?.ToClaim();

    public static async Task<IReadOnlyList<MemberClaim>> ListAsync(Session session, string program, string member, long? before, int limit, CancellationToken cancellation) =>
    [
        .. (await session.QueryAsync<ClaimRow>(
            OfMember, new { Program = program, Bucket = Bucket.Of(member), Member = member, Before = before ?? long.MaxValue, Limit = limit }, cancellation)).Select(row => row.ToClaim()),
    ];

    public static async Task<long> NextNumberAsync(Session session, string program, string member, CancellationToken cancellation) =>
        (await session.FindAsync<long?>(LastNumber, new { Program = program, Bucket = Bucket.Of(member), Member = member }, cancellation) ?? 0) + 1;

    public static Task AddAsync(Session session, MemberClaim claim, CancellationToken cancellation) => session.ExecuteAsync(Insert, Values(claim), cancellation);

    public static Task SaveAsync(Session session, MemberClaim claim, CancellationToken cancellation) => session.ExecuteAsync(Update, Values(claim), cancellation);

    public static async Task<IReadOnlyList<TakenStep>> StepsAsync(Session session, MemberClaim claim, CancellationToken cancellation) =>
    [
        .. (await session.QueryAsync<StepRow>(
            Steps, new { claim.Program, Bucket = Bucket.Of(claim.Member), claim.Member, Claim = claim.Number }, cancellation)).Select(row => row.ToStep()),
    ];

    public static Task AddStepAsync(Session session, MemberClaim claim, TakenStep step, CancellationToken cancellation) => session.ExecuteAsync(
        InsertStep,
        new
        {
            claim.Program,
            Bucket = Bucket.Of(claim.Member),
            MemberId = claim.Member,
            Claim = claim.Number,
            step.Number,
            Step = EnumText<ClaimStep>.Of(step.Step),
            State = EnumText<ClaimState>.Of(step.State),
            step.Stage,
            TakenOn = step.On,
            TakenAt = step.At,
            step.Actor,
            Asked = step.Asked is null ? null : ClaimJson.Write(step.Asked),
            Ruling = step.Ruling is null ? null : ClaimJson.Write(step.Ruling),
            step.Reason,
            step.Entry,
        },
        cancellation);

    private static object Values(MemberClaim claim) => new
    {
        Bucket = Bucket.Of(claim.Member),
        claim.Program,
        MemberId = claim.Member,
        claim.Number,
        claim.Benefit,
        Process = EnumText<ClaimProcess>.Of(claim.Process),
        claim.Stage,
        State = EnumText<ClaimState>.Of(claim.State),
        Asked = ClaimJson.Write(claim.Asked),
        Ruling = ClaimJson.Write(claim.Ruling),
        claim.Entry,
        claim.Amount,
        claim.Currency,
        claim.ValidUntil,
        CustomerNew = claim.CustomerIsNew,
        claim.Against,
        claim.SubmittedOn,
        claim.SubmittedAt,
        claim.SubmittedBy,
        claim.ChangedAt,
        claim.Version,
    };
}

using PartnerHub.Contracts;
using PartnerHub.Kits.Data;

namespace PartnerHub.Eligibility.PastWork;

/// <summary>Statements on <c>eligibility_past_work</c>.</summary>
internal static class PastWorkTable
{
    private const string Columns = "program, work, started_at, ended_at, judged, put_off, tries, failure_fr, failure_en";

    private static readonly Sql Insert = Sql.Insert("eligibility_past_work", Columns);

    private static readonly Sql Last = Sql.Of(
        $$"""SELECT {{Columns}} FROM eligibility_past_work WHERE program = @Program AND work = @Work ORDER BY started_at DESC {limit @Limit}""");

    private static readonly Sql Again = Sql.Of(
        "UPDATE eligibility_past_work SET ended_at = @EndedAt, put_off = @PutOff, tries = tries + 1 WHERE program = @Program AND work = @Work AND started_at = @StartedAt");

    private static readonly Sql Newest = Sql.Of($$"""SELECT {{Columns}} FROM eligibility_past_work WHERE ended_at >= @Since ORDER BY ended_at DESC {limit @Limit}""");

    private static readonly Sql Forget = Sql.Of("DELETE FROM eligibility_past_work WHERE program = @Program AND work = @Work AND started_at < @Before");

    /// <summary>Adds it, or counts it to the one before when that failed alike.</summary>
    public static async Task AddAsync(Session session, EndedPass pass, CancellationToken cancellation)
    {
        var last = await session.ListAsync(Last, new { pass.Program, pass.Work, Limit = 1 }, Read, cancellation);
        if (last is [{ Failure: { } failure, Judged: 0 } before] && pass.Judged == 0 && failure.En == pass.Failure?.En)
        {
            await session.ExecuteAsync(Again, new { pass.Program, pass.Work, before.StartedAt, pass.EndedAt, pass.PutOff }, cancellation);
            return;
        }

        await session.ExecuteAsync(
            Insert,
            new
            {
                pass.Program, pass.Work, pass.StartedAt, pass.EndedAt, pass.Judged, pass.PutOff, pass.Tries, FailureFr = pass.Failure?.Fr, FailureEn = pass.Failure?.En,
            },
            cancellation);
    }

    public static Task ForgetAsync(Session session, EndedPass pass, DateTimeOffset before, CancellationToken cancellation) =>
        session.ExecuteAsync(Forget, new { pass.Program, pass.Work, Before = before }, cancellation);

    public static Task<IReadOnlyList<EndedPass>> NewestAsync(Session session, DateTimeOffset since, int limit, CancellationToken cancellation) =>
        session.ListAsync(Newest, new { Since = since, Limit = limit }, Read, cancellation);

    private static EndedPass Read(RowReader row) => new(row.Text(0), row.Text(1))
    {
        StartedAt = row.Instant(2),
        EndedAt = row.Instant(3),
        Judged = row.Long(4),
        PutOff = row.Long(5),
        Tries = row.Long(6),
        Failure = row.TextOrNull(7) is { } fr ? LocalizedText.Of(fr, row.Text(8)) : null,
    };
}

using PartnerHub.Kits.Data;

namespace PartnerHub.Eligibility.Standings;

internal static class StandingTable
{
    private const string Others =
        """
        judged_on, revision, rulebook, current_level, earned, next_level, verdicts, missing, outcome, today_level, pending_level, pending_on,
        changes_on, announcement, next_change, due_on, placement, entry, judged_at
        """;

    private static readonly Sql Lock = Sql.Of(
        $"SELECT program, member_id, {Others} FROM eligibility_standing{{locked}} WHERE program = @Program AND member_id = @MemberId {{for update}}");

    private static readonly Sql Hold = Sql.InsertIfAbsent("eligibility_standing", "program, member_id", "judged_on, revision, rulebook, verdicts, outcome, judged_at");

    private static readonly Sql Save = Sql.Upsert("eligibility_standing", "program, member_id", Others);

    private static readonly Sql Find = Sql.Of(
        $"SELECT program, member_id, {Others} FROM eligibility_standing WHERE program = @Program AND member_id = @MemberId AND revision > 0");

    private static readonly Sql Changes = Sql.Of(
        $$"""
        SELECT program, member_id, {{Others}} FROM eligibility_standing WHERE program = @Program AND changes_on >= @From
         ORDER BY changes_on, member_id {limit @Limit}
        """);

    private static readonly Sql CountChanges = Sql.Of(
        "SELECT COUNT(*) FROM eligibility_standing WHERE program = @Program AND changes_on >= @From");

    /// <summary>What is kept of a member, which nobody else changes until the work is done. A row is made where there is none.</summary>
    public static async Task<StandingRow> LockAsync(Session session, string program, string member, CancellationToken cancellation)
    {
        var key = new { Program = program, MemberId = member };
        if (await session.FindAsync<StandingRow>(Lock, key, cancellation) is { } row)
        {
            return row;
        }

        await session.ExecuteAsync(Hold, new StandingRow { Program = program, MemberId = member, JudgedOn = DateOnly.MinValue }, cancellation);
        return (await session.FindAsync<StandingRow>(Lock, key, cancellation))!;
    }

    public static Task SaveAsync(Session session, StandingRow row, CancellationToken cancellation) => session.ExecuteAsync(Save, row, cancellation);

    public static Task<StandingRow?> FindAsync(Session session, string program, string member, CancellationToken cancellation) =>
        session.FindAsync<StandingRow>(Find, new { Program = program, MemberId = member }, cancellation);

    /// <summary>Members whose level is about to change, soonest first.</summary>
    public static Task<IReadOnlyList<StandingRow>> ListChangesAsync(Session session, string program, int limit, CancellationToken cancellation) =>
        session.QueryAsync<StandingRow>(Changes, new { Program = program, From = DateOnly.MinValue, Limit = limit }, cancellation);

    public static Task<long> CountChangesAsync(Session session, string program, CancellationToken cancellation) =>
        session.FindAsync<long>(CountChanges, new { Program = program, From = DateOnly.MinValue }, cancellation);
}

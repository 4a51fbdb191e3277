using PartnerHub.Kits.Data;

namespace PartnerHub.Eligibility.Reassess;

/// <summary>Who judges whom a load or a new day made due. One at a time does, and leaves behind that it came back.</summary>
internal static class PassTable
{
    private static readonly Sql Add = Sql.InsertIfAbsent("eligibility_pass", "program, work", "seen_at, tries");

    private static readonly Sql Find = Sql.Of("SELECT worker, seen_at, tries FROM eligibility_pass WHERE program = @Program AND work = @Work");

    private static readonly Sql Claim = Sql.Of(
        """
        UPDATE eligibility_pass SET worker = @Worker, seen_at = @Now, tries = @Tries
         WHERE program = @Program AND work = @Work AND (worker IS NULL OR worker = @Before)
        """);

    private static readonly Sql GoOn = Sql.Of(
        "UPDATE eligibility_pass SET seen_at = @Now, tries = 1 WHERE program = @Program AND work = @Work AND worker = @Worker");

    private static readonly Sql Release = Sql.Of(
        "UPDATE eligibility_pass SET worker = NULL, tries = 0 WHERE program = @Program AND work = @Work AND worker = @Worker");

    /// <summary>Who is at it, since when it was not heard of, and the tries of its next chunk.</summary>
    public static async Task<(string? Worker, DateTimeOffset SeenAt, long Tries)> FindAsync(
        Session session, string program, string work, DateTimeOffset now, CancellationToken cancellation)
    {
        await session.ExecuteAsync(Add, new { Program = program, Work = work, SeenAt = now, Tries = 0L }, cancellation);
        var rows = await session.ListAsync(Find, new { Program = program, Work = work }, row => (row.TextOrNull(0), row.Instant(1), row.Long(2)), cancellation);
        return rows[0];
    }

    /// <summary>True when it is the worker's, and was nobody's or that other one's until now.</summary>
    public static async Task<bool> ClaimAsync(
        Session session, string program, string work, string worker, string before, long tries, DateTimeOffset now, CancellationToken cancellation) =>
        await session.ExecuteAsync(Claim, new { Program = program, Work = work, Worker = worker, Before = before, Tries = tries, Now = now }, cancellation) == 1;

    /// <summary>Said with a chunk, in its unit of work: the next one is the first try again.</summary>
    public static Task GoOnAsync(Session session, string program, string work, string worker, DateTimeOffset now, CancellationToken cancellation) =>
        session.ExecuteAsync(GoOn, new { Program = program, Work = work, Worker = worker, Now = now }, cancellation);

    public static Task ReleaseAsync(Session session, string program, string work, string worker, CancellationToken cancellation) =>
        session.ExecuteAsync(Release, new { Program = program, Work = work, Worker = worker }, cancellation);
}

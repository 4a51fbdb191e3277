using PartnerHub.Contracts;
using PartnerHub.Kits.Data;

namespace PartnerHub.Eligibility.Runs;

/// <summary>Runs as they are stored, and how one worker at a time moves one on.</summary>
internal static class RunTable
{
    private static readonly Sql FirstNumber = Sql.InsertIfAbsent("eligibility_run_number", "program", "number");

    private static readonly Sql NextNumber = Sql.Of("UPDATE eligibility_run_number SET number = number + 1 WHERE program = @Program");

    private static readonly Sql LastNumber = Sql.Of("SELECT number FROM eligibility_run_number WHERE program = @Program");

    private static readonly Sql Insert = Sql.Insert("eligibility_run", RunRow.Columns);

    private static readonly Sql One = Sql.Of($"SELECT {RunRow.Columns} FROM eligibility_run WHERE program = @Program AND number = @Number");

    private static readonly Sql Before = Sql.Of(
        $$"""SELECT {{RunRow.Columns}} FROM eligibility_run WHERE program = @Program AND number < @Before ORDER BY number DESC {limit @Limit}""");

    private static readonly Sql Newest = Sql.Of(
        $$"""SELECT {{RunRow.Columns}} FROM eligibility_run WHERE started_at >= @Since ORDER BY started_at DESC {limit @Limit}""");

    private static readonly Sql Unattended = Sql.Of(
        $$"""SELECT {{RunRow.Columns}} FROM eligibility_run WHERE state = 'running' AND (worker IS NULL OR seen_at < @Silent) ORDER BY seen_at {limit @Limit}""");

    private static readonly Sql Claim = Sql.Of(
        """
        UPDATE eligibility_run SET worker = @Worker, seen_at = @Now, tries = CASE WHEN worker = @Worker THEN 0 ELSE tries END
         WHERE program = @Program AND number = @Number AND state = 'running' AND (worker IS NULL OR seen_at < @Silent)
        """);

    private static readonly Sql MoveOn = Sql.Of(
        """
        UPDATE eligibility_run SET chunks = chunks + 1, done = @Done, last_member = @LastMember, outcome = @Outcome, seen_at = @Now, tries = 1
         WHERE program = @Program AND number = @Number AND state = 'running' AND worker = @Worker AND chunks = @Chunks
        """);

    private static readonly Sql Try = Sql.Of(
        "UPDATE eligibility_run SET tries = tries + 1, seen_at = @Now WHERE program = @Program AND number = @Number AND state = 'running' AND worker = @Worker");

    private static readonly Sql End = Sql.Of(
        """
        UPDATE eligibility_run SET state = @State, finished_at = @Now, failure_fr = @FailureFr, failure_en = @FailureEn
         WHERE program = @Program AND number = @Number AND state = 'running'
        """);

    private static readonly Sql Release = Sql.Of(
        "UPDATE eligibility_run SET worker = NULL, tries = 0 WHERE program = @Program AND number = @Number AND state = 'running' AND worker = @Worker");

    /// <summary>The next number of a program; its lock is held until the work is committed.</summary>
    public static async Task<long> TakeNumberAsync(Session session, string program, CancellationToken cancellation)
    {
        await session.ExecuteAsync(FirstNumber, new { Program = program, Number = 0L }, cancellation);
        await session.ExecuteAsync(NextNumber, new { Program = program }, cancellation);
        return await session.FindAsync<long>(LastNumber, new { Program = program }, cancellation);
    }

    public static Task AddAsync(Session session, RunRow run, CancellationToken cancellation) => session.ExecuteAsync(Insert, run, cancellation);

    public static Task<RunRow?> FindAsync(Session session, string program, long number, CancellationToken cancellation) =>
        session.FindAsync<RunRow>(One, new { Program = program, Number = number }, cancellation);

    public static Task<IReadOnlyList<RunRow>> ListAsync(Session session, string program, long before, int limit, CancellationToken cancellation) =>
        session.QueryAsync<RunRow>(Before, new { Program = program, Before = before, Limit = limit }, cancellation);

    public static Task<IReadOnlyList<RunRow>> NewestAsync(Session session, DateTimeOffset since, int limit, CancellationToken cancellation) =>
        session.QueryAsync<RunRow>(Newest, new { Since = since, Limit = limit }, cancellation);

    /// <summary>A run that nobody works on; null when there is none.</summary>
    public static async Task<RunRow?> FindUnattendedAsync(Session session, DateTimeOffset silentSince, CancellationToken cancellation)
    {
        var asked = new { Silent = silentSince, Limit = 1 };
        return await session.AnyAsync(Unattended, asked, cancellation) ? await session.FindAsync<RunRow>(Unattended, asked, cancellation) : null;
    }

    /// <summary>True when the run is the worker's now: nobody else worked on it, or has not been heard of for long.</summary>
    public static async Task<bool> ClaimAsync(
        Session session, RunRow run, string worker, DateTimeOffset now, DateTimeOffset silentSince, CancellationToken cancellation) =>
        await session.ExecuteAsync(
            Claim, new { run.Program, run.Number, Worker = worker, Now = now, Silent = silentSince }, cancellation) == 1;

    /// <summary>Notes that the program is about to be asked of the next chunk: should the process end in it, the next worker knows.</summary>
    public static Task TryAsync(Session session, RunRow run, string worker, DateTimeOffset now, CancellationToken cancellation) =>
        session.ExecuteAsync(Try, new { run.Program, run.Number, Worker = worker, Now = now }, cancellation);

    /// <summary>Moves the run past its next chunk; the one after is under way by then. False when it is not the worker's any more, or somebody has stopped it.</summary>
    public static async Task<bool> MoveOnAsync(Session session, RunRow run, string worker, CancellationToken cancellation) =>
        await session.ExecuteAsync(
            MoveOn,
            new { run.Program, run.Number, run.Done, run.LastMember, run.Outcome, Now = run.SeenAt, Worker = worker, run.Chunks },
            cancellation) == 1;

    /// <summary>True when it ran until now.</summary>
    public static async Task<bool> EndAsync(
        Session session, string program, long number, string state, LocalizedText? failure, DateTimeOffset now, CancellationToken cancellation) =>
        await session.ExecuteAsync(
            End,
            new { Program = program, Number = number, State = state, Now = now, FailureFr = failure?.Fr, FailureEn = failure?.En },
            cancellation) == 1;

    /// <summary>Leaves the run to whoever comes next, in good order.</summary>
    public static Task ReleaseAsync(Session session, RunRow run, string worker, CancellationToken cancellation) =>
        session.ExecuteAsync(Release, new { run.Program, run.Number, Worker = worker }, cancellation);
}

using System.Globalization;
using PartnerHub.Kits.Data;
using PartnerHub.Kits.Scheduling;

namespace PartnerHub.Eligibility.Reassess;

/// <summary>Members to be judged soon. Appended without a look at what is there: large loads name many, again and again.</summary>
internal sealed class DueMembers(UnitOfWork unit, WorkSignal<DueMembers> signal, TimeProvider time)
{
    // Greater than any of hexadecimal digits.
    private const string AfterAll = "g";

    private static readonly RowColumn[] Columns = [new("program", RowType.Text), new("member_id", RowType.Text), new("batch", RowType.Text)];

    private static readonly Sql AddAll = Sql.Of(
        "INSERT INTO eligibility_due (program, member_id, batch) SELECT program, member_id, @Batch FROM eligibility_standing WHERE program = @Program");

    private static readonly Sql FindProgram = Sql.Of("SELECT MIN(program) FROM eligibility_due WHERE program > @After");

    private static readonly Sql Next = Sql.Of(
        """
        SELECT DISTINCT member_id FROM eligibility_due WHERE program = @Program AND member_id > @After AND batch < @Before
         ORDER BY member_id {limit @Limit}
        """);

    private static readonly Sql Remove = Sql.Of("DELETE FROM eligibility_due WHERE program = @Program AND member_id {listed @Members}");

    public async Task AddAsync(string program, IReadOnlyCollection<string> members, CancellationToken cancellation)
    {
        await ListAsync(program, members, cancellation);
        JudgeSoon();
    }

    /// <summary>Has whoever is on the list judged once this unit of work is committed, rather than when it is looked at next.</summary>
    public void JudgeSoon() => unit.WhenCommitted(signal.Raise);

    /// <summary>Adds members while more are to come.</summary>
    public Task ListAsync(string program, IReadOnlyCollection<string> members, CancellationToken cancellation) =>
        unit.RunAsync(
            async session =>
            {
                var batch = NewBatch();
                await using var rows = session.Rows("eligibility_due", Columns);
                foreach (var member in members.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
                {
                    rows.Text(program);
                    rows.Text(member);
                    rows.Text(batch);
                    await rows.EndRowAsync(cancellation);
                }

                await rows.CompleteAsync(cancellation);
            },
            cancellation);

    /// <summary>Adds every member of a program that was ever judged.</summary>
    public async Task AddAllAsync(string program, CancellationToken cancellation)
    {
        await unit.RunAsync(session => session.ExecuteAsync(AddAll, new { Program = program, Batch = NewBatch() }, cancellation), cancellation);
        JudgeSoon();
    }

    /// <summary>The next program with members to be judged, by id; null when there is none.</summary>
    public async Task<string?> ProgramAfterAsync(string after, CancellationToken cancellation)
    {
        await using var session = await unit.ReadAsync(cancellation);
        return (await session.ListAsync(FindProgram, new { After = after }, row => row.TextOrNull(0), cancellation))[0];
    }

    /// <summary>
    /// The next members on the list. Whoever holds the program's revision has them alone; what is added meanwhile is judged too,
    /// for the dossiers are read afterwards.
    /// </summary>
    public static Task<IReadOnlyList<string>> NextAsync(
        Session session, string program, DateTimeOffset? listedBefore, string after, int limit, CancellationToken cancellation)
    {
        var values = new { Program = program, After = after, Before = listedBefore is { } instant ? BatchesFrom(instant) : AfterAll, Limit = limit };
        return session.ListAsync(Next, values, row => row.Text(0), cancellation);
    }

    /// <summary>Takes members off the list; they stay on it when the work that judges them fails.</summary>
    public static Task TakeOffAsync(Session session, string program, IReadOnlyList<string> members, CancellationToken cancellation) =>
        members.Count == 0 ? Task.CompletedTask : session.ExecuteAsync(Remove, new { Program = program, Members = TextList.Of(members) }, cancellation);

    private string NewBatch() => Guid.CreateVersion7(time.GetUtcNow()).ToString("N");

    // They sort by when they were made: the first twelve digits are milliseconds.
    private static string BatchesFrom(DateTimeOffset instant) => instant.ToUnixTimeMilliseconds().ToString("x12", CultureInfo.InvariantCulture);
}

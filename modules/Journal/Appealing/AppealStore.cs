using PartnerHub.Kits.Data;

namespace PartnerHub.Journal.Appealing;

/// <summary>Appeals as their tables hold them.</summary>
internal sealed class AppealStore(UnitOfWork unit)
{
    private const string Rows =
        """
        SELECT a.program, a.number, a.member_id, a.contested, a.changed, a.outcome, a.decision, e.recorded_at, e.actor, c.written AS comment, r.written AS reason
          FROM journal_appeal a
          JOIN journal_entry e ON e.program = a.program AND e.number = a.number
          LEFT JOIN journal_text c ON c.program = a.program AND c.number = a.number
          LEFT JOIN journal_text r ON r.program = a.program AND r.number = a.decision
         WHERE a.program = @Program
        """;

    private static readonly Sql Some = Sql.Of(
        $$"""
        {{Rows}}
           AND a.number < @Before AND (@Member = '' OR a.member_id = @Member) AND (@Entry = 0 OR a.contested = @Entry OR a.number = @Entry)
           AND (@Open = 0 OR a.decision IS NULL)
         ORDER BY a.number DESC {limit @Limit}
        """);

    private static readonly Sql One = Sql.Of(Rows + " AND a.number = @Number");

    private static readonly Sql Insert = Sql.Insert("journal_appeal", "program, number, member_id, contested, changed");

    private static readonly Sql Settle = Sql.Of(
        "UPDATE journal_appeal SET outcome = @Outcome, decision = @Decision WHERE program = @Program AND number = @Number AND decision IS NULL");

    private static readonly Sql Lock = Sql.Of(
        "SELECT decision FROM journal_appeal{locked} WHERE program = @Program AND number = @Number {for update}");

    public async Task<IReadOnlyList<Appeal>> ListAsync(ListAppeals asked, CancellationToken cancellation)
    {
        await using var session = await unit.ReadAsync(cancellation);
        var values = new { asked.Program, Member = asked.Member ?? "", Entry = asked.Entry ?? 0, Open = asked.OpenOnly ? 1L : 0L, Before = asked.After ?? long.MaxValue, asked.Limit };
        return [.. (await session.QueryAsync<AppealRow>(Some, values, cancellation)).Select(row => row.ToAppeal())];
    }

    public async Task<Appeal?> FindAsync(string program, long number, CancellationToken cancellation)
    {
        await using var session = await unit.ReadAsync(cancellation);
        return (await session.FindAsync<AppealRow>(One, new { Program = program, Number = number }, cancellation))?.ToAppeal();
    }

    public Task AddAsync(string program, long number, string member, long contested, bool changed, CancellationToken cancellation) =>
        unit.RunAsync(
            session => session.ExecuteAsync(Insert, new { Program = program, Number = number, MemberId = member, Contested = contested, Changed = changed }, cancellation),
            cancellation);

    /// <summary>Keeps others from settling it meanwhile.</summary>
    public Task LockAsync(string program, long number, CancellationToken cancellation) =>
        unit.RunAsync(session => session.FindAsync<long?>(Lock, new { Program = program, Number = number }, cancellation), cancellation);

    public Task SettleAsync(string program, long number, AppealOutcome outcome, long decision, CancellationToken cancellation) =>
        unit.RunAsync(
            session => session.ExecuteAsync(Settle, new { Program = program, Number = number, Outcome = AppealRow.Text(outcome), Decision = decision }, cancellation),
            cancellation);
}

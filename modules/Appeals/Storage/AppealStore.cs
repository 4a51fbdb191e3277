using PartnerHub.Appeals.BrowseAppeals;
using PartnerHub.Journal;
using PartnerHub.Kits.Data;

namespace PartnerHub.Appeals.Storage;

/// <summary>Appeals as their tables hold them.</summary>
internal sealed class AppealStore(UnitOfWork unit)
{
    private const string Rows =
        """
        SELECT a.program, a.number, a.member_id, a.contested, a.changed, a.outcome, a.decision, a.filed_at, a.filed_by, c.written AS comment, r.written AS reason
          FROM appeals_appeal a
          LEFT JOIN appeals_text c ON c.program = a.program AND c.number = a.number
          LEFT JOIN appeals_text r ON r.program = a.program AND r.number = a.decision
         WHERE a.program = @Program
        """;

    private static readonly Sql Some = Sql.Of(
        $$"""
        {{Rows}}
           AND a.number < @Before AND (@Member = '' OR a.member_id = @Member) AND (@Entry = 0 OR a.contested = @Entry OR a.number = @Entry)
           AND (@Open = 0 OR a.decision IS NULL)
         ORDER BY a.number DESC {limit @Limit}
        """);

    private static readonly Sql Oldest = Sql.Of(
        """
        SELECT program, number, member_id, contested, changed, filed_at, filed_by FROM appeals_appeal
         WHERE decision IS NULL AND (@All = 1 OR program {listed @Programs})
         ORDER BY filed_at, program, number {limit @Limit}
        """);

    private static readonly Sql CountOpen = Sql.Of("SELECT COUNT(*) FROM appeals_appeal WHERE decision IS NULL AND (@All = 1 OR program {listed @Programs})");

    private static readonly Sql One = Sql.Of(Rows + " AND a.number = @Number");

    private static readonly Sql Insert = Sql.Insert("appeals_appeal", "program, number, member_id, contested, changed, filed_at, filed_by");

    private static readonly Sql Settle = Sql.Of(
        "UPDATE appeals_appeal SET outcome = @Outcome, decision = @Decision WHERE program = @Program AND number = @Number AND decision IS NULL");

    private static readonly Sql Lock = Sql.Of(
        "SELECT decision FROM appeals_appeal{locked} WHERE program = @Program AND number = @Number {for update}");

    public async Task<IReadOnlyList<Appeal>> ListAsync(ListAppeals asked, CancellationToken cancellation)
    {
        await using var session = await unit.ReadAsync(cancellation);
        var values = new { asked.Program, Member = asked.Member ?? "", Entry = asked.Entry ?? 0, Open = asked.OpenOnly ? 1L : 0L, Before = asked.After ?? long.MaxValue, asked.Limit };
        return [.. (await session.QueryAsync<AppealRow>(Some, values, cancellation)).Select(row => row.ToAppeal())];
    }

    /// <param name="programs">Of these; null for all.</param>
    /// <param name="cancellation">Stops the work.</param>
    public async Task<long> CountOpenAsync(IReadOnlyCollection<string>? programs, CancellationToken cancellation)
    {
        await using var session = await unit.ReadAsync(cancellation);
        return await session.FindAsync<long>(CountOpen, new { All = programs is null ? 1L : 0L, Programs = TextList.Of(programs ?? []) }, cancellation);
    }

    public async Task<Appeal?> FindAsync(string program, long number, CancellationToken cancellation)
    {
        await using var session = await unit.ReadAsync(cancellation);
        return (await session.FindAsync<AppealRow>(One, new { Program = program, Number = number }, cancellation))?.ToAppeal();
    }

    /// <summary>Those that nobody has settled, oldest first.</summary>
    /// <param name="programs">Only of these; null for all there are.</param>
    /// <param name="limit">At most so many.</param>
    /// <param name="cancellation">Stops the work.</param>
    public async Task<IReadOnlyList<Appeal>> ListOldestAsync(IReadOnlyCollection<string>? programs, int limit, CancellationToken cancellation)
    {
        await using var session = await unit.ReadAsync(cancellation);
        var rows = await session.QueryAsync<AppealRow>(Oldest, new { All = programs is null ? 1L : 0L, Programs = TextList.Of(programs ?? []), Limit = limit }, cancellation);
        return [.. rows.Select(row => row.ToAppeal())];
    }

    /// <param name="entry">The entry in which the question was asked again.</param>
    /// <param name="contested">Number of the contested entry.</param>
    /// <param name="changed">Whether the ruling came out otherwise.</param>
    /// <param name="cancellation">Stops the work.</param>
    public Task AddAsync(JournalEntry entry, long contested, bool changed, CancellationToken cancellation)
    {
        var row = new
        {
            entry.Program,
            entry.Number,
            MemberId = entry.Member,
            Contested = contested,
            Changed = changed,
            FiledAt = entry.RecordedAt,
            FiledBy = entry.Actor,
        };
        return unit.RunAsync(session => session.ExecuteAsync(Insert, row, cancellation), cancellation);
    }

    /// <summary>Keeps others from settling it meanwhile.</summary>
    public Task LockAsync(string program, long number, CancellationToken cancellation) =>
        unit.RunAsync(session => session.FindAsync<long?>(Lock, new { Program = program, Number = number }, cancellation), cancellation);

    public Task SettleAsync(string program, long number, AppealOutcome outcome, long decision, CancellationToken cancellation) =>
        unit.RunAsync(
            session => session.ExecuteAsync(Settle, new { Program = program, Number = number, Outcome = AppealRow.Text(outcome), Decision = decision }, cancellation),
            cancellation);
}

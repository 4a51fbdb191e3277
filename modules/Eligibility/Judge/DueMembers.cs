using PartnerHub.Kits.Data;
using PartnerHub.Kits.Scheduling;

namespace PartnerHub.Eligibility.Judge;

/// <summary>Members to be judged soon. Appended without a look at what is there: large loads name many, again and again.</summary>
internal sealed class DueMembers(UnitOfWork unit, WorkSignal<DueMembers> signal, TimeProvider time)
{
    private static readonly RowColumn[] Columns = [new("program", RowType.Text), new("member_id", RowType.Text), new("batch", RowType.Text)];

    private static readonly Sql FindProgram = Sql.Of("SELECT MIN(program) FROM eligibility_due WHERE program > @After");

    private static readonly Sql Claim = Sql.Of(
        """
        SELECT member_id, batch FROM eligibility_due{claimed} WHERE program = @Program AND member_id > @After
         ORDER BY member_id, batch {limit @Limit} {skip locked}
        """);

    private static readonly Sql Remove = Sql.Of("DELETE FROM eligibility_due WHERE program = @Program AND member_id = @MemberId AND batch = @Batch");

    public Task AddAsync(string program, IReadOnlyCollection<string> members, CancellationToken cancellation) =>
        unit.RunAsync(
            async session =>
            {
                var batch = Guid.CreateVersion7(time.GetUtcNow()).ToString("N");
                await using var rows = session.Rows("eligibility_due", Columns);
                foreach (var member in members.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
                {
                    rows.Text(program);
                    rows.Text(member);
                    rows.Text(batch);
                    await rows.EndRowAsync(cancellation);
                }

                await rows.CompleteAsync(cancellation);
                unit.WhenCommitted(signal.Raise);
            },
            cancellation);

    /// <summary>The next program with members to be judged, by id; null when there is none.</summary>
    public async Task<string?> ProgramAfterAsync(string after, CancellationToken cancellation)
    {
        await using var session = await unit.ReadAsync(cancellation);
        return (await session.ListAsync(FindProgram, new { After = after }, row => row.TextOrNull(0), cancellation))[0];
    }

    /// <summary>Takes members off the list, which stay on it when the work that judges them fails. Nobody else takes them meanwhile.</summary>
    public static async Task<IReadOnlyList<string>> TakeAsync(
        Session session, string program, string after, int limit, CancellationToken cancellation)
    {
        var taken = await session.QueryAsync<Named>(Claim, new { Program = program, After = after, Limit = limit }, cancellation);
        foreach (var named in taken)
        {
            await session.ExecuteAsync(Remove, new { Program = program, named.MemberId, named.Batch }, cancellation);
        }

        return [.. taken.Select(named => named.MemberId).Distinct(StringComparer.Ordinal)];
    }

    private sealed class Named
    {
        public string MemberId { get; init; } = "";

        public string Batch { get; init; } = "";
    }
}

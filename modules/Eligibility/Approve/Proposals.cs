using PartnerHub.Eligibility.Pipeline;
using PartnerHub.Eligibility.Standings;
using PartnerHub.Kits.Data;

namespace PartnerHub.Eligibility.Approve;

/// <summary>Opens placements where rulings need approval, and lets them lapse when the program no longer proposes them.</summary>
internal sealed class Proposals
{
    private static readonly Sql Last = Sql.Of(
        "SELECT member_id, MAX(number) FROM eligibility_placement WHERE program = @Program AND member_id {listed @Members} GROUP BY member_id");

    private static readonly Sql Approved = Sql.Of(
        """
        SELECT member_id, number FROM eligibility_placement
         WHERE program = @Program AND member_id {listed @Members} AND state = @State AND earliest_on <= @Today
        """);

    private static readonly Sql Apply = Sql.Of(
        "UPDATE eligibility_placement SET state = @Applied WHERE program = @Program AND member_id = @MemberId AND number = @Number");

    private static readonly Sql Lapse = Sql.Of(
        """
        UPDATE eligibility_placement SET state = @Lapsed
         WHERE program = @Program AND member_id = @MemberId AND number = @Number AND state IN (@Proposed, @Approved)
        """);

    private static readonly RowColumn[] Columns =
    [
        new("program", RowType.Text),
        new("member_id", RowType.Text),
        new("number", RowType.Long),
        new("state", RowType.Text),
        new("from_level", RowType.Text),
        new("to_level", RowType.Text),
        new("earliest_on", RowType.Day),
        new("proposed_on", RowType.Day),
        new("revision", RowType.Long),
        new("ruling", RowType.Text),
        new("entry", RowType.Long),
    ];

    /// <summary>The placements that the rulings propose now, by member; null or none for a member of which none is proposed.</summary>
    public async Task<IReadOnlyDictionary<string, long?>> SettleAsync(Session session, IReadOnlyList<Judged> judged, CancellationToken cancellation)
    {
        var settled = judged.Where(StillProposed).ToDictionary(member => member.Member, member => member.Before!.Placement, StringComparer.Ordinal);
        var over = judged.Where(member => member.Before?.Placement is not null && !StillProposed(member)).Select(member => new
        {
            member.Now.Program,
            member.Now.MemberId,
            Number = member.Before!.Placement,
            PlacementState.Lapsed,
            PlacementState.Proposed,
            PlacementState.Approved,
        }).ToArray();
        if (over.Length > 0)
        {
            await session.ExecuteAsync(Lapse, over, cancellation);
        }

        Judged[] opened = [.. judged.Where(member => member.Now.ProposesAChange && !StillProposed(member))];
        if (opened.Length > 0)
        {
            await OpenAsync(session, opened, settled, cancellation);
        }

        return settled;
    }

    /// <summary>Members of whom a person approved what the ruling still proposes, and its day has come. Each is told once.</summary>
    public async Task<IReadOnlySet<string>> TakeApprovedAsync(
        Session session, string program, IReadOnlyList<Judged> judged, DateOnly today, CancellationToken cancellation)
    {
        var proposed = judged.Where(StillProposed).ToDictionary(member => member.Member, member => member.Before!.Placement, StringComparer.Ordinal);
        if (proposed.Count == 0)
        {
            return new HashSet<string>(StringComparer.Ordinal);
        }

        var approved = await session.ListAsync(
            Approved,
            new { Program = program, Members = TextList.Of(proposed.Keys), State = PlacementState.Approved, Today = today },
            row => (Member: row.Text(0), Number: row.Long(1)),
            cancellation);
        var taken = approved.Where(placement => proposed[placement.Member] == placement.Number)
            .Select(placement => new { Program = program, MemberId = placement.Member, placement.Number, PlacementState.Applied }).ToArray();
        if (taken.Length > 0)
        {
            await session.ExecuteAsync(Apply, taken, cancellation);
        }

        return taken.Select(placement => placement.MemberId).ToHashSet(StringComparer.Ordinal);
    }

    private static bool StillProposed(Judged judged) =>
        judged is { Before: { Placement: not null } before, Now: { ProposesAChange: true } now }
        && (before.CurrentLevel, before.PendingLevel) == (now.CurrentLevel, now.PendingLevel);

    private static async Task OpenAsync(Session session, Judged[] opened, Dictionary<string, long?> settled, CancellationToken cancellation)
    {
        var named = new { opened[0].Now.Program, Members = TextList.Of([.. opened.Select(member => member.Member)]) };
        var last = (await session.ListAsync(Last, named, row => (Member: row.Text(0), Number: row.Long(1)), cancellation)).ToDictionary(StringComparer.Ordinal);
        await using var rows = session.Rows("eligibility_placement", Columns);
        foreach (var member in opened)
        {
            var number = last.GetValueOrDefault(member.Member) + 1;
            Write(rows, member, number);
            await rows.EndRowAsync(cancellation);
            settled[member.Member] = number;
        }

        await rows.CompleteAsync(cancellation);
    }

    private static void Write(RowWriter rows, Judged member, long number)
    {
        var now = member.Now;
        rows.Text(now.Program);
        rows.Text(now.MemberId);
        rows.Long(number);
        rows.Text(PlacementState.Proposed);
        rows.Text(now.CurrentLevel);
        rows.Text(now.PendingLevel);
        rows.Day(now.PendingOn ?? now.JudgedOn);
        rows.Day(now.JudgedOn);
        rows.Long(now.Revision);
        rows.Text(RulingText.Of(member.Judgement.Ruling));
        rows.Long(now.Entry);
    }
}

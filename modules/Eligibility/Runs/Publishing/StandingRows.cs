using PartnerHub.Kits.Data;
using PartnerHub.Eligibility.Standings;

namespace PartnerHub.Eligibility.Runs.Publishing;

/// <summary>Standings written many at a time. The placement that a person looks at and the journal's entry of a member stay as they are.</summary>
internal static class StandingRows
{
    private static readonly Sql Refresh = Sql.Of(
        """
        UPDATE eligibility_standing SET judged_on = @JudgedOn, revision = @Revision, rulebook = @Rulebook, current_level = @CurrentLevel,
               earned = @Earned, next_level = @NextLevel, verdicts = @Verdicts, missing = @Missing, outcome = @Outcome, today_level = @TodayLevel,
               pending_level = @PendingLevel, pending_on = @PendingOn, changes_on = @ChangesOn, announcement = @Announcement,
               next_change = @NextChange, due_on = @DueOn, judged_at = @JudgedAt
         WHERE program = @Program AND member_id = @MemberId AND revision <= @Revision
        """);

    private static readonly RowColumn[] Columns =
    [
        new("program", RowType.Text),
        new("member_id", RowType.Text),
        new("judged_on", RowType.Day),
        new("revision", RowType.Long),
        new("rulebook", RowType.Text),
        new("current_level", RowType.Text),
        new("earned", RowType.Text),
        new("next_level", RowType.Text),
        new("verdicts", RowType.Text),
        new("missing", RowType.Text),
        new("outcome", RowType.Text),
        new("today_level", RowType.Text),
        new("pending_level", RowType.Text),
        new("pending_on", RowType.Day),
        new("changes_on", RowType.Day),
        new("announcement", RowType.Text),
        new("next_change", RowType.Day),
        new("due_on", RowType.Day),
        new("judged_at", RowType.Instant),
    ];

    public static async Task RefreshAsync(Session session, IReadOnlyList<StandingRow> standings, CancellationToken cancellation)
    {
        foreach (var standing in standings)
        {
            await session.ExecuteAsync(Refresh, standing, cancellation);
        }
    }

    public static async Task AddAsync(Session session, IReadOnlyList<StandingRow> standings, CancellationToken cancellation)
    {
        if (standings.Count == 0)
        {
            return;
        }

        await using var rows = session.Rows("eligibility_standing", Columns);
        foreach (var standing in standings)
        {
            Write(rows, standing);
            await rows.EndRowAsync(cancellation);
        }

        await rows.CompleteAsync(cancellation);
    }

    private static void Write(RowWriter rows, StandingRow standing)
    {
        rows.Text(standing.Program);
        rows.Text(standing.MemberId);
        rows.Day(standing.JudgedOn);
        rows.Long(standing.Revision);
        rows.Text(standing.Rulebook);
        rows.Text(standing.CurrentLevel);
        rows.Text(standing.Earned);
        rows.Text(standing.NextLevel);
        rows.Text(standing.Verdicts);
        rows.Text(standing.Missing);
        rows.Text(standing.Outcome);
        rows.Text(standing.TodayLevel);
        rows.Text(standing.PendingLevel);
        rows.Day(standing.PendingOn);
        rows.Day(standing.ChangesOn);
        rows.Text(standing.Announcement);
        rows.Day(standing.NextChange);
        rows.Day(standing.DueOn);
        rows.Instant(standing.JudgedAt);
    }
}

using PartnerHub.Contracts;
using PartnerHub.Eligibility.AnnounceChanges;
using PartnerHub.Kits.Data;

namespace PartnerHub.Eligibility.Standings;

/// <summary>
/// What is published of each member. Nobody else writes to it, and who does holds the program's revision: what was read of a
/// program stays true until it is written.
/// </summary>
internal static class StandingTable
{
    // More rows than these are written together.
    private const int Few = 8;

    private const string Others =
        """
        judged_on, revision, rulebook, current_level, earned, next_level, verdicts, missing, outcome, today_level, pending_level, pending_on,
        changes_on, announcement, next_change, due_on, placement, entry, judged_at, gap
        """;

    // What another judgement is compared with, and what it leaves as it is.
    private const string Compared =
        """
        member_id, revision, judged_on, current_level, earned, next_level, verdicts, missing, outcome, today_level, pending_level, pending_on,
        due_on, placement, entry, gap
        """;

    private const string Narrowed = "changes_on >= @From AND (@Outcome = '' OR outcome = @Outcome) AND (@AnyMember = 1 OR member_id {listed @Members})";

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
        new("placement", RowType.Long),
        new("entry", RowType.Long),
        new("judged_at", RowType.Instant),
        new("gap", RowType.Long),
    ];

    private static readonly Sql Named = Sql.Of($"SELECT {Compared} FROM eligibility_standing WHERE program = @Program AND member_id {{listed @Members}}");

    private static readonly Sql Between = Sql.Of(
        $"SELECT {Compared} FROM eligibility_standing WHERE program = @Program AND member_id >= @First AND member_id <= @Last");

    private static readonly Sql Save = Sql.Upsert("eligibility_standing", "program, member_id", Others);

    private static readonly Sql Remove = Sql.Of("DELETE FROM eligibility_standing WHERE program = @Program AND member_id {listed @Members}");

    private static readonly Sql FallDue = Sql.Of(
        "UPDATE eligibility_standing SET due_on = @On WHERE program = @Program AND (due_on IS NULL OR due_on > @On)");

    private static readonly Sql FirstDue = Sql.Of(
        "SELECT MIN(due_on) FROM eligibility_standing WHERE program = @Program AND due_on >= @From AND due_on <= @Today");

    private static readonly Sql Due = Sql.Of(
        "SELECT member_id FROM eligibility_standing WHERE program = @Program AND due_on = @On AND member_id > @After ORDER BY member_id {limit @Limit}");

    private static readonly Sql Find = Sql.Of(
        $"SELECT program, member_id, {Others} FROM eligibility_standing WHERE program = @Program AND member_id = @MemberId AND revision > 0");

    private static readonly Sql Changes = Sql.Of(
        $$"""
        SELECT program, member_id, {{Others}} FROM eligibility_standing WHERE program = @Program AND {{Narrowed}}
           AND (changes_on > @From OR member_id > @After)
         ORDER BY changes_on, member_id {limit @Limit}
        """);

    private static readonly Sql CountChanges = Sql.Of($"SELECT COUNT(*) FROM eligibility_standing WHERE program = @Program AND {Narrowed}");

    /// <summary>What is kept of members, by id, as far as another judgement is compared with it.</summary>
    public static async Task<IReadOnlyDictionary<string, StandingRow>> ReadAsync(
        Session session, string program, IReadOnlyCollection<string> members, CancellationToken cancellation)
    {
        var named = new { Program = program, Members = TextList.Of(members) };
        await using var rows = await session.ReadRowsAsync(Named, named, members.Count, cancellation);
        return await ReadAsync(rows, program, cancellation);
    }

    /// <summary>The same of the members from one to another.</summary>
    public static async Task<IReadOnlyDictionary<string, StandingRow>> ReadBetweenAsync(
        Session session, string program, string first, string last, int expected, CancellationToken cancellation)
    {
        await using var rows = await session.ReadRowsAsync(Between, new { Program = program, First = first, Last = last }, expected, cancellation);
        return await ReadAsync(rows, program, cancellation);
    }

    public static async Task SaveAsync(Session session, IReadOnlyList<StandingRow> standings, CancellationToken cancellation)
    {
        if (standings.Count <= Few)
        {
            await session.ExecuteAsync(Save, standings, cancellation);
            return;
        }

        await session.ExecuteAsync(
            Remove, new { standings[0].Program, Members = TextList.Of([.. standings.Select(standing => standing.MemberId)]) }, cancellation);
        await using var rows = session.Rows("eligibility_standing", Columns);
        foreach (var standing in standings)
        {
            Write(rows, standing);
            await rows.EndRowAsync(cancellation);
        }

        await rows.CompleteAsync(cancellation);
    }

    /// <summary>Has all members of a program judged again on a day, but those that are due before.</summary>
    public static Task FallDueAsync(Session session, string program, DateOnly on, CancellationToken cancellation) =>
        session.ExecuteAsync(FallDue, new { Program = program, On = on }, cancellation);

    /// <summary>The first day, from one on and until today, on which any member is to be judged; null when there is none.</summary>
    public static async Task<DateOnly?> FirstDueAsync(Session session, string program, DateOnly from, DateOnly today, CancellationToken cancellation) =>
        (await session.ListAsync(FirstDue, new { Program = program, From = from, Today = today }, row => row.DayOrNull(0), cancellation))[0];

    /// <summary>Members to be judged on a day, by id after one.</summary>
    public static Task<IReadOnlyList<string>> ListDueAsync(
        Session session, string program, DateOnly on, string after, int limit, CancellationToken cancellation) =>
        session.ListAsync(Due, new { Program = program, On = on, After = after, Limit = limit }, row => row.Text(0), cancellation);

    public static Task<StandingRow?> FindAsync(Session session, string program, string member, CancellationToken cancellation) =>
        session.FindAsync<StandingRow>(Find, new { Program = program, MemberId = member }, cancellation);

    /// <summary>Members whose level is about to change, soonest first.</summary>
    public static Task<IReadOnlyList<StandingRow>> ListChangesAsync(Session session, ListLevelChanges asked, CancellationToken cancellation) =>
        session.QueryAsync<StandingRow>(Changes, Values(asked, asked.After), cancellation);

    public static Task<long> CountChangesAsync(Session session, ListLevelChanges asked, CancellationToken cancellation) =>
        session.FindAsync<long>(CountChanges, Values(asked, null), cancellation);

    private static object Values(ListLevelChanges asked, ChangePlace? after) => new
    {
        asked.Program,
        From = after?.On ?? DateOnly.MinValue,
        After = after?.Member ?? "",
        Outcome = asked.ProposalsOnly ? StandingRow.Word(LevelOutcome.NeedsApproval) : "",
        AnyMember = asked.Members is null ? 1 : 0,
        Members = TextList.Of(asked.Members ?? []),
        asked.Limit,
    };

    private static async Task<IReadOnlyDictionary<string, StandingRow>> ReadAsync(RowReader rows, string program, CancellationToken cancellation)
    {
        var read = new Dictionary<string, StandingRow>(StringComparer.Ordinal);
        while (await rows.ReadAsync(cancellation))
        {
            var standing = Read(rows, program);
            read.Add(standing.MemberId, standing);
        }

        return read;
    }

    private static StandingRow Read(RowReader row, string program) => new()
    {
        Program = program,
        MemberId = row.Text(0),
        Revision = row.Long(1),
        JudgedOn = row.Day(2),
        CurrentLevel = row.WordOrNull(3),
        Earned = row.WordOrNull(4),
        NextLevel = row.WordOrNull(5),
        Verdicts = row.Word(6),
        Missing = row.WordOrNull(7),
        Outcome = row.Word(8),
        TodayLevel = row.WordOrNull(9),
        PendingLevel = row.WordOrNull(10),
        PendingOn = row.DayOrNull(11),
        DueOn = row.DayOrNull(12),
        Placement = row.LongOrNull(13),
        Entry = row.LongOrNull(14),
        Gap = row.LongOrNull(15),
    };

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
        rows.Long(standing.Placement);
        rows.Long(standing.Entry);
        rows.Instant(standing.JudgedAt);
        rows.Long(standing.Gap);
    }
}

using PartnerHub.Kits.Data;
using PartnerHub.Eligibility.Judge;
using PartnerHub.Eligibility.Runs.Judging;
using PartnerHub.Eligibility.Standings;

namespace PartnerHub.Eligibility.Runs.Publishing;

/// <summary>
/// Compares what a run judged with what is stored, and stores what differs. What waits for a person is left to the judging
/// of single members, which makes a proposal of it; what was judged at a later revision meanwhile stays.
/// </summary>
internal sealed class StandingPublisher(DueMembers due)
{
    private static readonly Sql Stored = Sql.Of(
        """
        SELECT member_id, revision, judged_on, current_level, earned, next_level, verdicts, missing, outcome, today_level, pending_level, pending_on
          FROM eligibility_standing WHERE program = @Program AND member_id >= @First AND member_id <= @Last ORDER BY member_id
        """);

    public async Task PublishAsync(Session session, string program, JudgedChunk chunk, CancellationToken cancellation)
    {
        var (added, saved, left) = (new List<StandingRow>(), new List<StandingRow>(), new List<string>());
        var stored = await CompareAsync(session, program, chunk, cancellation);
        for (var i = 0; i < stored.Length; i++)
        {
            var (result, isThere) = (chunk.Results[i], stored[i]);
            if (!result.Changed)
            {
                continue;
            }

            if (result.Row.ProposesAChange)
            {
                left.Add(result.Member);
            }
            else
            {
                (isThere ? saved : added).Add(result.Row);
            }
        }

        await StandingRows.AddAsync(session, added, cancellation);
        await StandingRows.RefreshAsync(session, saved, cancellation);
        if (left.Count > 0)
        {
            await due.AddAsync(program, left, cancellation);
        }
    }

    /// <summary>Marks results that differ from what is stored, and tells which members have something stored.</summary>
    private static async Task<bool[]> CompareAsync(Session session, string program, JudgedChunk chunk, CancellationToken cancellation)
    {
        var (results, isThere) = (chunk.Results, new bool[chunk.Results.Count]);
        foreach (var result in results)
        {
            result.Changed = true;
        }

        await using var rows = await session.ReadManyRowsAsync(Stored, new { Program = program, chunk.First, chunk.Last }, cancellation);
        for (var at = 0; await rows.ReadAsync(cancellation);)
        {
            var found = at;
            while (found < results.Count && !rows.Holds(0, results[found].Member))
            {
                found++;
            }

            if (found < results.Count)
            {
                (at, isThere[found]) = (found, true);
                results[found].Changed = Differs(Read(rows, program), results[found].Row);
            }
        }

        return isThere;
    }

    private static bool Differs(StandingRow stored, StandingRow judged) =>
        stored.Revision <= judged.Revision && !(stored.StandsAs(judged) && stored.IsRuledAs(judged));

    private static StandingRow Read(RowReader row, string program) => new()
    {
        Program = program,
        MemberId = "",
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
    };
}

namespace PartnerHub.Reliability.Runs;

/// <summary>All that a run leaves behind, but for times.</summary>
internal static class RunTraces
{
    private static readonly string[] Queries =
    [
        "SELECT number, state, total, done, chunks, last_member, outcome FROM eligibility_run ORDER BY number",
        "SELECT run, number, first_member, last_member, members, hash FROM eligibility_run_chunk ORDER BY run, number",
        "SELECT run, member_id, direction, timing, level_from, level_to, ruling FROM eligibility_run_move ORDER BY run, member_id",
        "SELECT member_id, revision, current_level, earned, verdicts, missing, outcome, today_level, pending_level FROM eligibility_standing ORDER BY member_id",
        "SELECT number, kind, question, ruling FROM journal_entry ORDER BY number",
        "SELECT member_id FROM eligibility_due ORDER BY member_id",
    ];

    public static async Task<IReadOnlyList<string>> ReadAsync(RunningModules modules)
    {
        var traces = new List<string>();
        foreach (var query in Queries)
        {
            traces.AddRange(await modules.RowsAsync(query));
        }

        return traces;
    }
}

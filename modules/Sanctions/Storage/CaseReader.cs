using PartnerHub.Contracts;
using PartnerHub.Kits.Data;

namespace PartnerHub.Sanctions.Storage;

/// <summary>Reads cases with their steps, oldest first, each with its member.</summary>
internal static class CaseReader
{
    /// <summary>Two queries, cases then steps, of the members that the condition names by <c>c.</c>.</summary>
    public static Sql Where(string condition) => Sql.Of(
        $"""
        SELECT c.member_id, c.id, c.violation, c.opened_on, c.period, c.state, c.closed_on, c.plan_from, c.plan_to, c.plan_outcome
          FROM sanctions_case c WHERE {condition} ORDER BY c.member_id, c.opened_on, c.id;
        SELECT s.case_id, s.kind, s.taken_on
          FROM sanctions_step s JOIN sanctions_case c ON c.id = s.case_id WHERE {condition} AND s.revision <= @Revision ORDER BY s.case_id, s.number;
        """);

    public static async Task<IReadOnlyList<OpenedCase>> ReadAsync(Session session, Sql query, object values, CancellationToken cancellation)
    {
        await using var rows = await session.ReadRowsAsync(query, values, cancellation);
        var cases = new List<(string Member, SanctionCase Case)>();
        while (await rows.ReadAsync(cancellation))
        {
            cases.Add((rows.Text(0), Case(rows)));
        }

        if (cases.Count == 0)
        {
            return [];
        }

        await rows.NextResultAsync(cancellation);
        var steps = new List<(string Case, CaseStep Step)>();
        while (await rows.ReadAsync(cancellation))
        {
            steps.Add((rows.Text(0), new CaseStep { Kind = rows.Text(1), On = rows.Day(2) }));
        }

        var taken = steps.ToLookup(step => step.Case, step => step.Step, StringComparer.Ordinal);
        return [.. cases.Select(found => new OpenedCase(found.Case.Id!, found.Member, found.Case with { Steps = [.. taken[found.Case.Id!]] }))];
    }

    private static SanctionCase Case(RowReader row) => new()
    {
        Id = row.Text(1),
        Violation = row.Text(2),
        OpenedOn = row.Day(3),
        Period = row.WordOrNull(4),
        State = CaseStates.Of(row.Text(5)),
        ClosedOn = row.DayOrNull(6),
        Plan = row.DayOrNull(7) is { } from && row.DayOrNull(8) is { } to && row.WordOrNull(9) is { } outcome
            ? new RemediationPlan { From = from, To = to, Outcome = PlanOutcomes.Of(outcome) }
            : null,
    };
}

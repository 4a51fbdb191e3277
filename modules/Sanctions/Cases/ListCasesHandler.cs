using MediatR;
using PartnerHub.Contracts;
using PartnerHub.Kits.Data;
using PartnerHub.Sanctions.Storage;

namespace PartnerHub.Sanctions.Cases;

internal sealed class ListCasesHandler(UnitOfWork unit) : IRequestHandler<ListCases, IReadOnlyList<OpenedCase>>
{
    private static readonly Sql Query = Sql.Of(
        """
        SELECT id, violation, opened_on, plan_from, plan_to, plan_outcome
          FROM sanctions_case WHERE member_id = @MemberId ORDER BY opened_on DESC, id;
        SELECT s.case_id, s.kind, s.taken_on
          FROM sanctions_step s JOIN sanctions_case c ON c.id = s.case_id WHERE c.member_id = @MemberId ORDER BY s.number;
        """);

    public async Task<IReadOnlyList<OpenedCase>> Handle(ListCases request, CancellationToken cancellationToken)
    {
        await using var session = await unit.ReadAsync(cancellationToken);
        await using var rows = await session.ReadRowsAsync(Query, new { MemberId = request.Member }, cancellationToken);
        var cases = new List<(string Id, SanctionCase Case)>();
        while (await rows.ReadAsync(cancellationToken))
        {
            cases.Add((rows.Text(0), ReadCase(rows)));
        }

        await rows.NextResultAsync(cancellationToken);
        var steps = new List<(string Of, CaseStep Step)>();
        while (await rows.ReadAsync(cancellationToken))
        {
            steps.Add((rows.Text(0), new CaseStep { Kind = rows.Text(1), On = rows.Day(2) }));
        }

        var stepsOf = steps.ToLookup(step => step.Of, step => step.Step, StringComparer.Ordinal);
        return [.. cases.Select(found => new OpenedCase(found.Id, request.Member, found.Case with { Steps = [.. stepsOf[found.Id]] }))];
    }

    private static SanctionCase ReadCase(RowReader row) => new()
    {
        Violation = row.Text(1),
        OpenedOn = row.Day(2),
        Plan = row.DayOrNull(3) is { } from && row.DayOrNull(4) is { } to && row.TextOrNull(5) is { } outcome
            ? new RemediationPlan { From = from, To = to, Outcome = PlanOutcomes.Of(outcome) }
            : null,
    };
}

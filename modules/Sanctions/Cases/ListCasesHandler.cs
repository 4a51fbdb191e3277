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
        await using var results = await session.QueryManyAsync(Query, new { MemberId = request.Member }, cancellationToken);
        var cases = await results.ReadAsync<CaseRow>();
        var steps = (await results.ReadAsync<StepRow>()).ToLookup(step => step.CaseId, StringComparer.Ordinal);
        return [.. cases.Select(row => new OpenedCase(row.Id, request.Member, Build(row, steps[row.Id])))];
    }

    private static SanctionCase Build(CaseRow row, IEnumerable<StepRow> steps) => new()
    {
        Violation = row.Violation,
        OpenedOn = row.OpenedOn,
        Steps = [.. steps.Select(step => new CaseStep { Kind = step.Kind, On = step.TakenOn })],
        Plan = row is { PlanFrom: { } from, PlanTo: { } to, PlanOutcome: { } outcome }
            ? new RemediationPlan { From = from, To = to, Outcome = PlanOutcomes.Of(outcome) }
            : null,
    };

    private sealed class CaseRow
    {
        public string Id { get; init; } = "";

        public string Violation { get; init; } = "";

        public DateOnly OpenedOn { get; init; }

        public DateOnly? PlanFrom { get; init; }

        public DateOnly? PlanTo { get; init; }

        public string? PlanOutcome { get; init; }
    }

    private sealed class StepRow
    {
        public string CaseId { get; init; } = "";

        public string Kind { get; init; } = "";

        public DateOnly TakenOn { get; init; }
    }
}

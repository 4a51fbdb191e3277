using Dapper;
using MediatR;
using PartnerHub.Contracts;
using PartnerHub.Data;

namespace PartnerHub.Sanctions;

internal sealed class ListCasesHandler(Database database) : IRequestHandler<ListCases, IReadOnlyList<OpenedCase>>
{
    private const string Query =
        """
        SELECT id, violation, opened_on AS OpenedOn, plan_from AS PlanFrom, plan_to AS PlanTo, plan_outcome AS PlanOutcome
          FROM sanctions_case WHERE member_id = @MemberId ORDER BY opened_on DESC, id;
        SELECT s.case_id AS CaseId, s.kind, s.taken_on AS TakenOn
          FROM sanctions_step s JOIN sanctions_case c ON c.id = s.case_id WHERE c.member_id = @MemberId ORDER BY s.number;
        """;

    public async Task<IReadOnlyList<OpenedCase>> Handle(ListCases request, CancellationToken cancellationToken)
    {
        await using var connection = await database.OpenAsync(cancellationToken);
        await using var results = await connection.QueryMultipleAsync(
            new CommandDefinition(Query, new { request.MemberId }, cancellationToken: cancellationToken));
        var cases = await results.ReadAsync<CaseRow>();
        var steps = (await results.ReadAsync<StepRow>()).ToLookup(step => step.CaseId, StringComparer.Ordinal);
        return [.. cases.Select(row => new OpenedCase(row.Id, request.MemberId, Build(row, steps[row.Id])))];
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

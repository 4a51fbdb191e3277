using MediatR;
using PartnerHub.Kits.Data;
using PartnerHub.Sanctions.Storage;

namespace PartnerHub.Sanctions.Cases;

internal sealed class OpenCasesHandler(UnitOfWork unit, TimeProvider time) : IRequestHandler<OpenCases, Unit>
{
    private static readonly Sql InsertCase = Sql.Insert(
        "sanctions_case", "id, member_id, violation, opened_on, plan_from, plan_to, plan_outcome, recorded_at");

    private static readonly Sql InsertStep = Sql.Insert("sanctions_step", "case_id, number, kind, taken_on, recorded_at");

    public async Task<Unit> Handle(OpenCases request, CancellationToken cancellationToken)
    {
        var recordedAt = time.Instant();
        await unit.RunAsync(
            async session =>
            {
                await session.ExecuteAsync(InsertCase, request.Cases.Select(opened => new
                {
                    opened.Id,
                    opened.MemberId,
                    opened.Case.Violation,
                    opened.Case.OpenedOn,
                    PlanFrom = opened.Case.Plan?.From,
                    PlanTo = opened.Case.Plan?.To,
                    PlanOutcome = opened.Case.Plan is { } plan ? PlanOutcomes.Text(plan.Outcome) : null,
                    RecordedAt = recordedAt,
                }), cancellationToken);
                await session.ExecuteAsync(InsertStep, request.Cases.SelectMany(opened => opened.Case.Steps
                    .Select((step, index) => new { CaseId = opened.Id, Number = index + 1L, step.Kind, TakenOn = step.On, RecordedAt = recordedAt })), cancellationToken);
            },
            cancellationToken);
        return Unit.Value;
    }
}

using Dapper;
using MediatR;
using PartnerHub.Data;

namespace PartnerHub.Sanctions;

internal sealed class OpenCasesHandler(UnitOfWork unit, TimeProvider time) : IRequestHandler<OpenCases, Unit>
{
    private const string InsertCase =
        """
        INSERT INTO sanctions_case (id, member_id, violation, opened_on, plan_from, plan_to, plan_outcome, recorded_at)
        VALUES (@Id, @MemberId, @Violation, @OpenedOn, @PlanFrom, @PlanTo, @PlanOutcome, @recordedAt)
        """;

    private const string InsertStep =
        "INSERT INTO sanctions_step (case_id, number, kind, taken_on, recorded_at) VALUES (@Id, @Number, @Kind, @On, @recordedAt)";

    public async Task<Unit> Handle(OpenCases request, CancellationToken cancellationToken)
    {
        var recordedAt = time.GetUtcNow();
        await unit.RunAsync(
            async connection =>
            {
                await connection.ExecuteAsync(InsertCase, request.Cases.Select(opened => new
                {
                    opened.Id,
                    opened.MemberId,
                    opened.Case.Violation,
                    opened.Case.OpenedOn,
                    PlanFrom = opened.Case.Plan?.From,
                    PlanTo = opened.Case.Plan?.To,
                    PlanOutcome = opened.Case.Plan is { } plan ? PlanOutcomes.Text(plan.Outcome) : null,
                    recordedAt,
                }));
                await connection.ExecuteAsync(InsertStep, request.Cases.SelectMany(opened => opened.Case.Steps
                    .Select((step, index) => new { opened.Id, Number = index + 1, step.Kind, step.On, recordedAt })));
            },
            cancellationToken);
        return Unit.Value;
    }
}

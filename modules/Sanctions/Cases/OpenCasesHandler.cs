using MediatR;
using PartnerHub.Kits.Data;
using PartnerHub.Partners;
using PartnerHub.Sanctions.Storage;

namespace PartnerHub.Sanctions.Cases;

internal sealed class OpenCasesHandler(UnitOfWork unit, TimeProvider time, IMediator mediator) : IRequestHandler<OpenCases, Unit>
{
    private const string Source = "cases";

    private static readonly Sql InsertCase = Sql.Insert(
        "sanctions_case", "id, member_id, violation, opened_on, period, state, closed_on, plan_from, plan_to, plan_outcome, revision, recorded_at");

    private static readonly Sql InsertStep = Sql.Insert("sanctions_step", "case_id, number, kind, taken_on, revision, recorded_at");

    public async Task<Unit> Handle(OpenCases request, CancellationToken cancellationToken)
    {
        await unit.RunAsync(session => OpenAsync(session, request, cancellationToken), cancellationToken);
        return Unit.Value;
    }

    private async Task OpenAsync(Session session, OpenCases request, CancellationToken cancellation)
    {
        var revision = await mediator.Send(new TakeRevision(request.Program, Source), cancellation);
        var recordedAt = time.Instant();
        await session.ExecuteAsync(InsertCase, request.Cases.Select(opened => new
        {
            opened.Id,
            opened.MemberId,
            opened.Case.Violation,
            opened.Case.OpenedOn,
            opened.Case.Period,
            State = CaseStates.Text(opened.Case.State),
            opened.Case.ClosedOn,
            PlanFrom = opened.Case.Plan?.From,
            PlanTo = opened.Case.Plan?.To,
            PlanOutcome = opened.Case.Plan is { } plan ? PlanOutcomes.Text(plan.Outcome) : null,
            Revision = revision,
            RecordedAt = recordedAt,
        }), cancellation);
        await session.ExecuteAsync(InsertStep, request.Cases.SelectMany(opened => opened.Case.Steps.Select((step, index) => new
        {
            CaseId = opened.Id,
            Number = index + 1L,
            step.Kind,
            TakenOn = step.On,
            Revision = revision,
            RecordedAt = recordedAt,
        })), cancellation);
        var members = request.Cases.Select(opened => opened.MemberId).ToHashSet(StringComparer.Ordinal);
        await mediator.Publish(new FactsChanged(request.Program, revision, members, Bulk: false), cancellation);
    }
}

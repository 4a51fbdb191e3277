using System.Text.Json;
using MediatR;
using PartnerHub.Kits.Data;
using PartnerHub.Kits.Messaging;
using PartnerHub.Journal;
using PartnerHub.Partners;

namespace PartnerHub.Eligibility.Approve;

internal sealed class DecidePlacementHandler(UnitOfWork unit, IMediator mediator, IProgramDays calendar, CallerContext caller, TimeProvider time)
    : IRequestHandler<DecidePlacement, Placement?>
{
    private static readonly Sql Find = Sql.Of(
        $$"""
        SELECT {{PlacementRow.Columns}} FROM eligibility_placement{locked} WHERE program = @Program AND member_id = @Member AND number = @Number {for update}
        """);

    private static readonly Sql Save = Sql.Of(
        """
        UPDATE eligibility_placement SET state = @State, decided_by = @Actor, decided_at = @At, reason = @Reason
         WHERE program = @Program AND member_id = @Member AND number = @Number
        """);

    public Task<Placement?> Handle(DecidePlacement request, CancellationToken cancellationToken) =>
        caller.WithAllRightsAsync(() => unit.RunAsync(session => DecideAsync(session, request, cancellationToken), cancellationToken));

    private async Task<Placement?> DecideAsync(Session session, DecidePlacement request, CancellationToken cancellation)
    {
        if (await mediator.Send(new FindMemberRevision(request.Member), cancellation) is not { } member)
        {
            return null;
        }

        var revision = await mediator.Send(new HoldRevision(member.Program), cancellation);
        if (await FindAsync(session, member.Program, request, cancellation) is not { State: PlacementState.Proposed } row)
        {
            return null;
        }

        var today = calendar.Today(row.Program);
        var state = !request.Approve ? PlacementState.Rejected : row.EarliestOn <= today ? PlacementState.Applied : PlacementState.Approved;
        await session.ExecuteAsync(
            Save,
            new { State = state, caller.Caller.Actor, At = time.Instant(), request.Reason, row.Program, request.Member, request.Number },
            cancellation);
        await mediator.Send(Ruling(row, request, state, revision, today), cancellation);
        if (state == PlacementState.Applied)
        {
            await mediator.Send(new RecordLevel(row.Program, row.MemberId, row.ToLevel, today), cancellation);
        }

        return (await FindAsync(session, row.Program, request, cancellation))!.ToPlacement();
    }

    private static Task<PlacementRow?> FindAsync(Session session, string program, DecidePlacement request, CancellationToken cancellation) =>
        session.FindAsync<PlacementRow>(Find, new { Program = program, request.Member, request.Number }, cancellation);

    private static RecordRuling Ruling(PlacementRow row, DecidePlacement request, string state, long revision, DateOnly today) => new()
    {
        Program = row.Program,
        Member = row.MemberId,
        Kind = RulingKinds.Approval,
        On = today,
        Revision = revision,
        Question = JsonSerializer.Serialize(new { placement = row.Number, from = row.FromLevel, to = row.ToLevel }),
        Ruling = JsonSerializer.Serialize(new { state, reason = request.Reason }),
        About = row.Entry,
    };
}

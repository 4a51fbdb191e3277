using MediatR;
using PartnerHub.Submissions.Documents;
using PartnerHub.Kits.Data;
using PartnerHub.Kits.Messaging;
using PartnerHub.Partners;

namespace PartnerHub.Submissions.Settle;

internal sealed class SettleEvidenceHandler(UnitOfWork unit, CallerContext callers, TimeProvider time, IMediator mediator, EvidenceRecord record)
    : IRequestHandler<SettleEvidence, EvidenceSettlement>
{
    public Task<EvidenceSettlement> Handle(SettleEvidence request, CancellationToken cancellationToken) =>
        unit.RunAsync(session => SettleAsync(session, request, cancellationToken), cancellationToken);

    private async Task<EvidenceSettlement> SettleAsync(Session session, SettleEvidence request, CancellationToken cancellation)
    {
        if (await mediator.Send(new FindMember(request.Member), cancellation) is not { } member)
        {
            return new(null, false);
        }

        // Held before the document is read: of two who settle it, the second finds it settled.
        await mediator.Send(new HoldRevision(member.Program), cancellation);
        var document = await EvidenceRows.FindAsync(session, request.Member, request.Number, cancellation);
        if (document is not { State: EvidenceState.Waiting } || document.Step != request.Step)
        {
            return new(document?.State, false);
        }

        var settled = request.Outcome == EvidenceOutcome.Accepted
            ? await record.AcceptAsync(session, document, callers.Caller.Actor, cancellation)
            : await TurnAsync(session, document, request, cancellation);
        return new(settled.State, true);
    }

    private async Task<EvidenceDocument> TurnAsync(Session session, EvidenceDocument document, SettleEvidence request, CancellationToken cancellation)
    {
        var isReturned = request.Outcome == EvidenceOutcome.Returned;
        var turned = document with
        {
            State = isReturned ? EvidenceState.Returned : EvidenceState.Refused,
            Step = document.Step + 1,
            CountsOn = isReturned && !request.WasComplete ? null : document.CountsOn,
        };
        await EvidenceRows.UpdateAsync(session, turned, cancellation);
        await EvidenceRows.AddStepAsync(session, turned, request.Outcome, request.Reason!.Trim(), callers.Caller.Actor, time.Instant(), cancellation);
        return turned;
    }
}

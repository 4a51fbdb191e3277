using MediatR;
using PartnerHub.Contracts;
using PartnerHub.Kits.Data;
using PartnerHub.Kits.Messaging;
using PartnerHub.Partners.Storage;

namespace PartnerHub.Partners.Enrol;

internal sealed class AddMembershipHandler(UnitOfWork unit, CallerContext caller, TimeProvider time, IMediator mediator) : IRequestHandler<AddMembership, long>
{
    private static readonly LocalizedText NotYetMember = LocalizedText.Of("un programme dont il n’est pas encore membre", "a program it is not a member of yet");

    public Task<long> Handle(AddMembership request, CancellationToken cancellationToken) =>
        unit.RunAsync(session => AddAsync(session, request, cancellationToken), cancellationToken);

    private async Task<long> AddAsync(Session session, AddMembership request, CancellationToken cancellation)
    {
        var found = await PartnerRows.LockAsync(session, request.Partner, cancellation) ?? throw Refusals.UnknownPartner(request.Partner);
        if ((await Memberships.ListAsync(session, request.Partner, cancellation)).Any(membership => membership.Program == request.Program))
        {
            throw Refusals.Of("$.program", NotYetMember, request.Program);
        }

        var recordedAt = time.Instant();
        var revision = await Revisions.TakeAsync(session, request.Program, caller.Caller.Actor, request.Source, recordedAt, cancellation);
        await Memberships.AddAsync(session, request.Program, found.Partner, request.Membership, revision, recordedAt, cancellation);
        await mediator.Publish(
            new FactsChanged(request.Program, revision, [Memberships.IdOf(request.Partner, request.Program)], Bulk: false), cancellation);
        return revision;
    }
}

using MediatR;
using PartnerHub.Kits.Data;
using PartnerHub.Kits.Messaging;
using PartnerHub.Partners.Storage;

namespace PartnerHub.Partners.People;

internal sealed class AddPeopleHandler(UnitOfWork unit, CallerContext caller, TimeProvider time, IMediator mediator) : IRequestHandler<AddPeople, Unit>
{
    public async Task<Unit> Handle(AddPeople request, CancellationToken cancellationToken)
    {
        await unit.RunAsync(session => AddAsync(session, request, cancellationToken), cancellationToken);
        return Unit.Value;
    }

    private async Task AddAsync(Session session, AddPeople request, CancellationToken cancellation)
    {
        var found = await PartnerRows.LockAsync(session, request.Partner, cancellation) ?? throw Refusals.UnknownPartner(request.Partner);
        var added = request.People.Except(found.Partner.People.Select(person => person.Id), StringComparer.Ordinal).ToArray();
        if (added.Length == 0)
        {
            return;
        }

        var recordedAt = time.Instant();
        await PersonRows.AddAsync(session, request.Partner, added, recordedAt, cancellation);
        foreach (var membership in await Memberships.ListAsync(session, request.Partner, cancellation))
        {
            var revision = await Revisions.TakeAsync(session, membership.Program, caller.Caller.Actor, request.Source, recordedAt, cancellation);
            await Memberships.AddTeamAsync(session, membership.Program, membership.Id, added, revision, cancellation);
            await mediator.Publish(new FactsChanged(membership.Program, revision, [membership.Id], Bulk: false), cancellation);
        }
    }
}

using MediatR;
using PartnerHub.Kits.Data;
using PartnerHub.Kits.Messaging;
using PartnerHub.Partners.KeepListing;
using PartnerHub.Partners.Storage;

namespace PartnerHub.Partners.Enrol;

internal sealed class UpdatePartnerHandler(UnitOfWork unit, CallerContext caller, TimeProvider time, IMediator mediator) : IRequestHandler<UpdatePartner, long>
{
    public Task<long> Handle(UpdatePartner request, CancellationToken cancellationToken) =>
        unit.RunAsync(session => UpdateAsync(session, request, cancellationToken), cancellationToken);

    private async Task<long> UpdateAsync(Session session, UpdatePartner request, CancellationToken cancellation)
    {
        var found = await PartnerRows.LockAsync(session, request.Partner, cancellation) ?? throw Refusals.UnknownPartner(request.Partner);
        if (request.Version is { } seen && seen != found.Version)
        {
            throw new LostRaceException(found.Version);
        }

        var partner = found.Partner with { Name = request.Name, Country = request.Country, Types = request.Types };
        await PartnerRows.UpdateAsync(session, partner, cancellation);
        foreach (var membership in await Memberships.ListAsync(session, request.Partner, cancellation))
        {
            var revision = await Revisions.TakeAsync(session, membership.Program, caller.Caller.Actor, request.Source, time.Instant(), cancellation);
            await session.ExecuteAsync(
                Profiles.Insert, Profiles.Row(membership.Program, membership.Id, revision, partner, membership.JoinedOn), cancellation);
            await Listing.RewriteAsync(session, membership.Id, cancellation);
            await mediator.Publish(new FactsChanged(membership.Program, revision, [membership.Id], Bulk: false), cancellation);
        }

        return found.Version + 1;
    }
}

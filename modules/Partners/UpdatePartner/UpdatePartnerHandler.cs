using System.Text.Json;
using MediatR;
using PartnerHub.Data;
using PartnerHub.Dispatch;

namespace PartnerHub.Partners;

internal sealed class UpdatePartnerHandler(UnitOfWork unit, CallerContext caller, TimeProvider time, IMediator mediator) : IRequestHandler<UpdatePartner, long>
{
    private static readonly Sql Update = Sql.Of(
        "UPDATE partners_partner SET name = @Name, country = @Country, types = @Types, version = version + 1 WHERE id = @Id");

    public Task<long> Handle(UpdatePartner request, CancellationToken cancellationToken) =>
        unit.RunAsync(session => UpdateAsync(session, request, cancellationToken), cancellationToken);

    private async Task<long> UpdateAsync(Session session, UpdatePartner request, CancellationToken cancellation)
    {
        var found = await PartnerRows.LockAsync(session, request.Id, cancellation) ?? throw Refusals.UnknownPartner(request.Id);
        if (request.Version is { } seen && seen != found.Version)
        {
            throw new VersionConflict(found.Version);
        }

        await session.ExecuteAsync(
            Update, new { request.Id, request.Name, request.Country, Types = JsonSerializer.Serialize(request.Types) }, cancellation);
        var partner = found.Partner with { Name = request.Name, Country = request.Country, Types = request.Types };
        foreach (var membership in await Memberships.ListAsync(session, request.Id, cancellation))
        {
            var revision = await Revisions.TakeAsync(session, membership.Program, caller.Caller.Actor, request.Source, time.Instant(), cancellation);
            await session.ExecuteAsync(
                Profiles.Insert, Profiles.Row(membership.Program, membership.Id, revision, partner, membership.JoinedOn), cancellation);
            await mediator.Publish(new FactsChanged(membership.Program, revision, [membership.Id], Bulk: false), cancellation);
        }

        return found.Version + 1;
    }
}

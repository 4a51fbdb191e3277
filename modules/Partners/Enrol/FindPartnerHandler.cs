using MediatR;
using PartnerHub.Kits.Data;
using PartnerHub.Kits.Messaging;
using PartnerHub.Partners.Storage;

namespace PartnerHub.Partners.Enrol;

internal sealed class FindPartnerHandler(UnitOfWork unit, CallerContext callers) : IRequestHandler<FindPartner, KnownPartner?>
{
    public async Task<KnownPartner?> Handle(FindPartner request, CancellationToken cancellationToken)
    {
        await using var session = await unit.ReadAsync(cancellationToken);
        if (await PartnerRows.FindAsync(session, request.Partner, cancellationToken) is not { } found)
        {
            return null;
        }

        var memberships = await Memberships.ListAsync(session, request.Partner, cancellationToken);
        return new KnownPartner { Partner = found.Partner, Version = found.Version, Members = [.. memberships.Where(membership => callers.Caller.May(Rights.ReadOwn, SubjectPlace.OfMember(membership.Program, request.Partner))).Select(membership => membership.Id)] };
    }
}

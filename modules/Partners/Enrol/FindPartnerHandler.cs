using MediatR;
using PartnerHub.Kits.Data;
using PartnerHub.Partners.Storage;

namespace PartnerHub.Partners.Enrol;

internal sealed class FindPartnerHandler(UnitOfWork unit) : IRequestHandler<FindPartner, KnownPartner?>
{
    public async Task<KnownPartner?> Handle(FindPartner request, CancellationToken cancellationToken)
    {
        await using var session = await unit.ReadAsync(cancellationToken);
        if (await PartnerRows.FindAsync(session, request.Partner, cancellationToken) is not { } found)
        {
            return null;
        }

        var memberships = await Memberships.ListAsync(session, request.Partner, cancellationToken);
        return new KnownPartner { Partner = found.Partner, Version = found.Version, Members = [.. memberships.Select(membership => membership.Id)] };
    }
}

using MediatR;
using PartnerHub.Kits.Data;
using PartnerHub.Partners.Storage;

namespace PartnerHub.Partners.Members;

internal sealed class ListMembershipsHandler(UnitOfWork unit) : IRequestHandler<ListMemberships, IReadOnlyList<Member>>
{
    private static readonly Sql Query = MemberReader.Where("m.partner_id = @PartnerId");

    public async Task<IReadOnlyList<Member>> Handle(ListMemberships request, CancellationToken cancellationToken)
    {
        await using var session = await unit.ReadAsync(cancellationToken);
        return await MemberReader.ReadAsync(session, Query, new { PartnerId = request.Partner }, cancellationToken);
    }
}

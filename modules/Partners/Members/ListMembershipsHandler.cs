using MediatR;
using PartnerHub.Data;

namespace PartnerHub.Partners;

internal sealed class ListMembershipsHandler(Database database) : IRequestHandler<ListMemberships, IReadOnlyList<Member>>
{
    public async Task<IReadOnlyList<Member>> Handle(ListMemberships request, CancellationToken cancellationToken)
    {
        await using var session = await database.OpenAsync(cancellationToken);
        var connection = session.Connection;
        return await MemberReader.ReadAsync(connection, "WHERE m.partner_id = @PartnerId", new { request.PartnerId }, cancellationToken);
    }
}

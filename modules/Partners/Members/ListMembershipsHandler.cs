using MediatR;
using PartnerHub.Kits.Data;
using PartnerHub.Kits.Messaging;
using PartnerHub.Partners.Storage;

namespace PartnerHub.Partners.Members;

internal sealed class ListMembershipsHandler(UnitOfWork unit, CallerContext callers) : IRequestHandler<ListMemberships, IReadOnlyList<Member>>
{
    private static readonly Sql Query = MemberReader.Where("m.partner_id = @PartnerId");

    public async Task<IReadOnlyList<Member>> Handle(ListMemberships request, CancellationToken cancellationToken)
    {
        await using var session = await unit.ReadAsync(cancellationToken);
        var members = await MemberReader.ReadAsync(session, Query, new { PartnerId = request.Partner }, cancellationToken);

        // In which other vendors' programs a company is, is theirs and its own to know.
        return [.. members.Where(member => callers.Caller.May(Rights.ReadOwn, SubjectPlace.OfMember(member.Program, request.Partner)))];
    }
}

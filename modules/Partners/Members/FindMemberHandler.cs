using MediatR;
using PartnerHub.Kits.Data;
using PartnerHub.Partners.Storage;

namespace PartnerHub.Partners.Members;

internal sealed class FindMemberHandler(UnitOfWork unit) : IRequestHandler<FindMember, Member?>
{
    private static readonly Sql Query = MemberReader.Where("m.id = @Id");

    public async Task<Member?> Handle(FindMember request, CancellationToken cancellationToken)
    {
        await using var session = await unit.ReadAsync(cancellationToken);
        return (await MemberReader.ReadAsync(session, Query, new { Id = request.Member }, cancellationToken)).SingleOrDefault();
    }
}

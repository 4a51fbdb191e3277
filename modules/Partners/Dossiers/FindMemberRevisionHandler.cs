using MediatR;
using PartnerHub.Kits.Data;

namespace PartnerHub.Partners.Dossiers;

internal sealed class FindMemberRevisionHandler(UnitOfWork unit) : IRequestHandler<FindMemberRevision, MemberRevision?>
{
    private static readonly Sql Query = Sql.Of(
        "SELECT m.program, r.number AS revision FROM partners_membership m JOIN partners_revision r ON r.program = m.program WHERE m.id = @Member");

    public async Task<MemberRevision?> Handle(FindMemberRevision request, CancellationToken cancellationToken)
    {
        await using var session = await unit.ReadAsync(cancellationToken);
        return await session.FindAsync<MemberRevision>(Query, new { request.Member }, cancellationToken);
    }
}

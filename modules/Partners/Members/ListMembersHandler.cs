using MediatR;
using PartnerHub.Data;

namespace PartnerHub.Partners;

internal sealed class ListMembersHandler(UnitOfWork unit) : IRequestHandler<ListMembers, IReadOnlyList<Member>>
{
    private static readonly Sql Query = MemberReader.Where("(@Program IS NULL OR m.program = @Program) AND m.id > @After ORDER BY m.id {limit @Limit}");

    public async Task<IReadOnlyList<Member>> Handle(ListMembers request, CancellationToken cancellationToken)
    {
        await using var session = await unit.ReadAsync(cancellationToken);
        return await MemberReader.ReadAsync(session, Query, new { request.Program, After = request.After ?? "", request.Limit }, cancellationToken);
    }
}

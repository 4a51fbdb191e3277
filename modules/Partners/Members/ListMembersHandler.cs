using MediatR;
using PartnerHub.Data;

namespace PartnerHub.Partners;

internal sealed class ListMembersHandler(UnitOfWork unit) : IRequestHandler<ListMembers, IReadOnlyList<Member>>
{
    private static readonly Sql OfAll = MemberReader.Where("m.id > @After ORDER BY m.id {limit @Limit}");

    private static readonly Sql OfProgram = MemberReader.Where("m.program = @Program AND m.id > @After ORDER BY m.id {limit @Limit}");

    public async Task<IReadOnlyList<Member>> Handle(ListMembers request, CancellationToken cancellationToken)
    {
        await using var session = await unit.ReadAsync(cancellationToken);
        var query = request.Program is null ? OfAll : OfProgram;
        return await MemberReader.ReadAsync(session, query, new { request.Program, After = request.After ?? "", request.Limit }, cancellationToken);
    }
}

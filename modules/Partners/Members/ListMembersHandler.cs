using MediatR;
using PartnerHub.Kits.Data;
using PartnerHub.Partners.BrowseMembers;
using PartnerHub.Partners.Storage;

namespace PartnerHub.Partners.Members;

internal sealed class ListMembersHandler(UnitOfWork unit) : IRequestHandler<ListMembers, IReadOnlyList<Member>>
{
    private static readonly Sql OfAll = MemberReader.Where("m.id > @After ORDER BY m.id {limit @Limit}");

    private static readonly Sql OfProgram = MemberReader.Where("m.program = @Program AND m.id > @After ORDER BY m.id {limit @Limit}");

    private static readonly Sql OfCriteria = MemberReader.Where(
        $"m.program = @Program AND m.id IN (SELECT l.member_id FROM partners_listing l WHERE l.member_id > @After AND {ListingFilter.Text} ORDER BY l.member_id {{limit @Limit}})");

    public async Task<IReadOnlyList<Member>> Handle(ListMembers request, CancellationToken cancellationToken)
    {
        await using var session = await unit.ReadAsync(cancellationToken);
        if (request is { Program: { } program, Only: { } only })
        {
            return await MemberReader.ReadAsync(session, OfCriteria, ListingFilter.Of(program, only) with { After = request.After ?? "", Limit = request.Limit }, cancellationToken);
        }

        var query = request.Program is null ? OfAll : OfProgram;
        return await MemberReader.ReadAsync(session, query, new { Program = request.Program ?? "", After = request.After ?? "", request.Limit }, cancellationToken);
    }
}

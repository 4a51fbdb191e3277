using MediatR;
using PartnerHub.Kits.Data;

namespace PartnerHub.Partners.LoadSales;

internal sealed class ListMemberNamesHandler(UnitOfWork unit) : IRequestHandler<ListMemberNames, IReadOnlyList<MemberName>>
{
    private static readonly Sql All = Sql.Of(
        "SELECT m.id, m.partner_id, p.country FROM partners_membership m JOIN partners_partner p ON p.id = m.partner_id WHERE m.program = @Program ORDER BY m.id {limit @Limit}");

    public async Task<IReadOnlyList<MemberName>> Handle(ListMemberNames request, CancellationToken cancellationToken)
    {
        await using var session = await unit.ReadAsync(cancellationToken);
        await using var rows = await session.ReadRowsAsync(All, new { request.Program, request.Limit }, request.Limit, cancellationToken);
        var names = new List<MemberName>();
        while (await rows.ReadAsync(cancellationToken))
        {
            names.Add(new(rows.Text(0), rows.Text(1), rows.Text(2)));
        }

        return names;
    }
}

internal sealed class FindMemberByNameHandler(UnitOfWork unit) : IRequestHandler<FindMemberByName, MemberName?>
{
    private static readonly Sql One = Sql.Of(
        "SELECT m.id AS Member, m.partner_id AS Partner, p.country AS Country FROM partners_membership m JOIN partners_partner p ON p.id = m.partner_id WHERE m.program = @Program AND (m.id = @Name OR m.partner_id = @Name)");

    public async Task<MemberName?> Handle(FindMemberByName request, CancellationToken cancellationToken)
    {
        await using var session = await unit.ReadAsync(cancellationToken);
        return await session.FindAsync<MemberName>(One, new { request.Program, request.Name }, cancellationToken);
    }
}

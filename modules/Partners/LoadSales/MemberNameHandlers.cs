using MediatR;
using PartnerHub.Kits.Data;

namespace PartnerHub.Partners.LoadSales;

internal sealed class ListMemberNamesHandler(UnitOfWork unit) : IRequestHandler<ListMemberNames, IReadOnlyList<MemberName>>
{
    private static readonly Sql All = Sql.Of("SELECT id, partner_id FROM partners_membership WHERE program = @Program ORDER BY id {limit @Limit}");

    public async Task<IReadOnlyList<MemberName>> Handle(ListMemberNames request, CancellationToken cancellationToken)
    {
        await using var session = await unit.ReadAsync(cancellationToken);
        await using var rows = await session.ReadRowsAsync(All, new { request.Program, request.Limit }, request.Limit, cancellationToken);
        var names = new List<MemberName>();
        while (await rows.ReadAsync(cancellationToken))
        {
            names.Add(new(rows.Text(0), rows.Text(1)));
        }

        return names;
    }
}

internal sealed class FindMemberByNameHandler(UnitOfWork unit) : IRequestHandler<FindMemberByName, string?>
{
    private static readonly Sql One = Sql.Of("SELECT id FROM partners_membership WHERE program = @Program AND (id = @Name OR partner_id = @Name)");

    public async Task<string?> Handle(FindMemberByName request, CancellationToken cancellationToken)
    {
        await using var session = await unit.ReadAsync(cancellationToken);
        return await session.FindAsync<string>(One, new { request.Program, request.Name }, cancellationToken);
    }
}

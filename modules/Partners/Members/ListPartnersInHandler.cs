using MediatR;
using PartnerHub.Kits.Data;

namespace PartnerHub.Partners.Members;

internal sealed class ListPartnersInHandler(UnitOfWork unit) : IRequestHandler<ListPartnersIn, IReadOnlyList<NamedPartner>>
{
    private static readonly Sql InCountry = Sql.Of(
        """
        SELECT p.id, p.name, COALESCE(m.program, '') FROM partners_partner p LEFT JOIN partners_membership m ON m.partner_id = p.id
         WHERE p.country = @Country ORDER BY p.id, m.program
        """);

    public async Task<IReadOnlyList<NamedPartner>> Handle(ListPartnersIn request, CancellationToken cancellationToken)
    {
        await using var session = await unit.ReadAsync(cancellationToken);
        var rows = await session.ListAsync(InCountry, new { request.Country }, row => (Id: row.Text(0), Name: row.Text(1), Program: row.Text(2)), cancellationToken);
        return [.. rows.GroupBy(row => row.Id, StringComparer.Ordinal).Select(partner => new NamedPartner(partner.Key, partner.First().Name, [.. partner.Select(row => row.Program).Where(program => program.Length > 0)]))];
    }
}

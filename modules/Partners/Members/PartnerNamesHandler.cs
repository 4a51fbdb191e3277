using MediatR;
using PartnerHub.Kits.Data;
using PartnerHub.Kits.Messaging;
using PartnerHub.Partners.KeepListing;

namespace PartnerHub.Partners.Members;

internal sealed class PartnerNamesHandler(UnitOfWork unit, CallerContext callers) :
    IRequestHandler<ListPartnerNames, IReadOnlyDictionary<string, string>>,
    IRequestHandler<FindNamedMembers, IReadOnlyList<string>>
{
    private static readonly Sql Names = Sql.Of(
        """
        SELECT m.id, p.name, p.id FROM partners_membership m JOIN partners_partner p ON p.id = m.partner_id
         WHERE m.program = @Program AND m.id {listed @Members}
        """);

    private static readonly Sql Named = Sql.Of(
        """
        SELECT f.id FROM (
            SELECT m.id FROM partners_membership m WHERE m.program = @Program AND (m.id = @Text OR m.partner_id = @Text)
            UNION SELECT l.member_id FROM partners_listing l WHERE l.program = @Program AND l.name_key LIKE @Name ESCAPE '!') f
         ORDER BY f.id {limit @Limit}
        """);

    public async Task<IReadOnlyDictionary<string, string>> Handle(ListPartnerNames request, CancellationToken cancellationToken)
    {
        if (request.Members.Count == 0)
        {
            return new Dictionary<string, string>(StringComparer.Ordinal);
        }

        await using var session = await unit.ReadAsync(cancellationToken);
        var names = await session.ListAsync(
            Names, new { request.Program, Members = TextList.Of(request.Members) }, row => (Id: row.Text(0), Name: row.Text(1), Partner: row.Text(2)), cancellationToken);
        return names
            .Where(row => callers.Caller.May(Rights.ReadOwn, SubjectPlace.OfMember(request.Program, row.Partner)))
            .ToDictionary(row => row.Id, row => row.Name, StringComparer.Ordinal);
    }

    public async Task<IReadOnlyList<string>> Handle(FindNamedMembers request, CancellationToken cancellationToken)
    {
        await using var session = await unit.ReadAsync(cancellationToken);
        return await session.ListAsync(
            Named, new { request.Program, request.Text, Name = NameKey.Pattern(request.Text), request.Limit }, row => row.Text(0), cancellationToken);
    }
}

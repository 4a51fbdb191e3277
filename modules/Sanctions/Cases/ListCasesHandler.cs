using MediatR;
using PartnerHub.Kits.Data;
using PartnerHub.Sanctions.Storage;

namespace PartnerHub.Sanctions.Cases;

internal sealed class ListCasesHandler(UnitOfWork unit) : IRequestHandler<ListCases, IReadOnlyList<OpenedCase>>
{
    private static readonly Sql OfMember = CaseReader.Where("c.member_id = @Member");

    public async Task<IReadOnlyList<OpenedCase>> Handle(ListCases request, CancellationToken cancellationToken)
    {
        await using var session = await unit.ReadAsync(cancellationToken);
        var oldestFirst = await CaseReader.ReadAsync(session, OfMember, new { request.Member, Revision = long.MaxValue }, cancellationToken);
        return [.. oldestFirst.OrderByDescending(opened => opened.Case.OpenedOn).ThenBy(opened => opened.Id, StringComparer.Ordinal)];
    }
}

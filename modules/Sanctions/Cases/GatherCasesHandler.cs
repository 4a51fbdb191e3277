using MediatR;
using PartnerHub.Kits.Data;
using PartnerHub.Partners;
using PartnerHub.Sanctions.Storage;

namespace PartnerHub.Sanctions.Cases;

/// <summary>Puts the cases of members into their dossiers.</summary>
internal sealed class GatherCasesHandler(UnitOfWork unit) : INotificationHandler<GatherCases>
{
    private static readonly Sql Between = CaseReader.Where("c.member_id >= @First AND c.member_id <= @Last AND c.revision <= @Revision");

    private static readonly Sql OfNamed = CaseReader.Where("c.member_id {listed @Named} AND c.revision <= @Revision");

    public async Task Handle(GatherCases notification, CancellationToken cancellationToken)
    {
        await using var session = await unit.ReadAsync(cancellationToken);
        var found = notification.Named is { } named
            ? await CaseReader.ReadAsync(session, OfNamed, new { Named = TextList.Of(named), notification.Revision }, cancellationToken)
            : await CaseReader.ReadAsync(session, Between, new { notification.First, notification.Last, notification.Revision }, cancellationToken);
        foreach (var opened in found)
        {
            notification.Add(opened.MemberId, opened.Case);
        }
    }
}

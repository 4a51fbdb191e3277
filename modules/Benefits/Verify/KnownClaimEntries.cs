using MediatR;
using PartnerHub.Journal;
using PartnerHub.Kits.Data;

namespace PartnerHub.Benefits.Verify;

/// <summary>Tells the journal which of its entries the steps of claims came from, so that one cut off is missed.</summary>
internal sealed class KnownClaimEntries(UnitOfWork unit) : INotificationHandler<GatherKnownEntries>
{
    private static readonly Sql Known = Sql.Of("SELECT program, MAX(entry) FROM benefits_step GROUP BY program");

    public async Task Handle(GatherKnownEntries notification, CancellationToken cancellationToken)
    {
        await using var session = await unit.ReadAsync(cancellationToken);
        foreach (var (program, number) in await session.ListAsync(Known, new { }, row => (row.Text(0), row.Long(1)), cancellationToken))
        {
            notification.Add(program, number);
        }
    }
}

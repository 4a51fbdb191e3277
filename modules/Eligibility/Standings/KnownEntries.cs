using MediatR;
using PartnerHub.Journal;
using PartnerHub.Kits.Data;

namespace PartnerHub.Eligibility.Standings;

/// <summary>Says which entries of the journal standings and decisions rest on.</summary>
internal sealed class KnownEntries(UnitOfWork unit) : INotificationHandler<GatherKnownEntries>
{
    private static readonly Sql Last = Sql.Of(
        """
        SELECT program, MAX(entry) FROM eligibility_standing WHERE entry IS NOT NULL GROUP BY program
        UNION ALL SELECT program, MAX(entry) FROM eligibility_placement WHERE entry IS NOT NULL GROUP BY program
        UNION ALL SELECT program, MAX(entry) FROM eligibility_override WHERE entry IS NOT NULL GROUP BY program
        """);

    public async Task Handle(GatherKnownEntries notification, CancellationToken cancellationToken)
    {
        await using var session = await unit.ReadAsync(cancellationToken);
        foreach (var (program, number) in await session.ListAsync(Last, new { }, row => (row.Text(0), row.Long(1)), cancellationToken))
        {
            notification.Add(program, number);
        }
    }
}

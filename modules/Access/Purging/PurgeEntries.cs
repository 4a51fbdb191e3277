using MediatR;
using Microsoft.Extensions.Options;
using PartnerHub.Access.Entering;
using PartnerHub.Access.Links;
using PartnerHub.Access.Sessions;
using PartnerHub.Kits.Data;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Access.Purging;

/// <summary>Removes sessions that ended, links that work no more and mistakes that count no more; gives how many.</summary>
[RequiresRight(Rights.Administer)]
internal sealed record PurgeEntries : IRequest<int>, IAboutHost, IInnerStep;

internal sealed class PurgeEntriesHandler(UnitOfWork unit, TimeProvider time, IOptions<AccessOptions> options) : IRequestHandler<PurgeEntries, int>
{
    // Longer than any lock, and than any hour in which resets are counted.
    private static readonly TimeSpan MistakesAreKept = TimeSpan.FromDays(2);

    public async Task<int> Handle(PurgeEntries request, CancellationToken cancellationToken)
    {
        var now = time.Instant();
        return await unit.RunAsync(session => SessionRows.PurgeAsync(session, now, now.AddHours(-options.Value.IdleHours), cancellationToken), cancellationToken)
            + await unit.RunAsync(session => LinkRows.PurgeAsync(session, now, cancellationToken), cancellationToken)
            + await unit.RunAsync(session => AttemptRows.PurgeAsync(session, now - MistakesAreKept, cancellationToken), cancellationToken);
    }
}

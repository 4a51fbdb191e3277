using MediatR;
using Microsoft.Extensions.Options;
using PartnerHub.Kits.Data;

namespace PartnerHub.Kits.Messaging;

internal sealed class PurgeAnswersHandler(UnitOfWork unit, TimeProvider time, IOptions<MessagingOptions> options) : IRequestHandler<PurgeAnswers, int>
{
    // As many as are kept in an hour are few enough to be removed at once, while nobody else writes.
    private static readonly TimeSpan Slice = TimeSpan.FromHours(1);

    private static readonly Sql Oldest = Sql.Of("SELECT recorded_at FROM messaging_answer WHERE recorded_at < @Before ORDER BY recorded_at {limit 1}");

    private static readonly Sql Delete = Sql.Of("DELETE FROM messaging_answer WHERE recorded_at < @Before");

    public async Task<int> Handle(PurgeAnswers request, CancellationToken cancellationToken)
    {
        var (removed, before) = (0, time.Instant().AddDays(-options.Value.KeepAnswersDays));
        while (await OldestAsync(before, cancellationToken) is { } oldest)
        {
            var end = oldest + Slice;
            removed += await unit.RunAsync(session => session.ExecuteAsync(Delete, new { Before = end < before ? end : before }, cancellationToken), cancellationToken);
        }

        return removed;
    }

    private async Task<DateTimeOffset?> OldestAsync(DateTimeOffset before, CancellationToken cancellation)
    {
        await using var session = await unit.ReadAsync(cancellation);
        return (await session.ListAsync(Oldest, new { Before = before }, row => (DateTimeOffset?)row.Instant(0), cancellation)).SingleOrDefault();
    }
}

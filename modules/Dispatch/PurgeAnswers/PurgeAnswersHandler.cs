using MediatR;
using Microsoft.Extensions.Options;
using PartnerHub.Data;

namespace PartnerHub.Dispatch;

internal sealed class PurgeAnswersHandler(UnitOfWork unit, TimeProvider time, IOptions<DispatchOptions> options) : IRequestHandler<PurgeAnswers, int>
{
    private static readonly Sql AnyOld = Sql.Of("SELECT recorded_at FROM dispatch_answer WHERE recorded_at < @Before ORDER BY recorded_at {limit 1}");

    private static readonly Sql Delete = Sql.Of("DELETE FROM dispatch_answer WHERE recorded_at < @Before");

    public async Task<int> Handle(PurgeAnswers request, CancellationToken cancellationToken)
    {
        var before = time.Instant().AddDays(-options.Value.KeepAnswersDays);
        return await IsAnyOldAsync(before, cancellationToken)
            ? await unit.RunAsync(session => session.ExecuteAsync(Delete, new { Before = before }, cancellationToken), cancellationToken)
            : 0;
    }

    private async Task<bool> IsAnyOldAsync(DateTimeOffset before, CancellationToken cancellation)
    {
        await using var session = await unit.ReadAsync(cancellation);
        return await session.AnyAsync(AnyOld, new { Before = before }, cancellation);
    }
}

using MediatR;
using Microsoft.Extensions.Options;
using PartnerHub.Kits.Data;

namespace PartnerHub.Kits.Messaging;

internal sealed class PurgeAnswersHandler(UnitOfWork unit, TimeProvider time, IOptions<MessagingOptions> options) : IRequestHandler<PurgeAnswers, int>
{
    private static readonly Sql AnyOld = Sql.Of("SELECT recorded_at FROM messaging_answer WHERE recorded_at < @Before ORDER BY recorded_at {limit 1}");

    private static readonly Sql Delete = Sql.Of("DELETE FROM messaging_answer WHERE recorded_at < @Before");

    public async Task<int> Handle(PurgeAnswers request, CancellationToken cancellationToken)
    {
        var old = new { Before = time.Instant().AddDays(-options.Value.KeepAnswersDays) };
        return await unit.AnyAsync(AnyOld, old, cancellationToken)
            ? await unit.RunAsync(session => session.ExecuteAsync(Delete, old, cancellationToken), cancellationToken)
            : 0;
    }
}

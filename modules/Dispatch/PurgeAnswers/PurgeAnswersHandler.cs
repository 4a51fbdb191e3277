using MediatR;
using Microsoft.Extensions.Options;
using PartnerHub.Data;

namespace PartnerHub.Dispatch;

internal sealed class PurgeAnswersHandler(UnitOfWork unit, TimeProvider time, IOptions<DispatchOptions> options) : IRequestHandler<PurgeAnswers, int>
{
    private static readonly Sql Delete = Sql.Of("DELETE FROM dispatch_answer WHERE recorded_at < @Before");

    public Task<int> Handle(PurgeAnswers request, CancellationToken cancellationToken)
    {
        var before = time.Instant().AddDays(-options.Value.KeepAnswersDays);
        return unit.RunAsync(session => session.ExecuteAsync(Delete, new { Before = before }, cancellationToken), cancellationToken);
    }
}

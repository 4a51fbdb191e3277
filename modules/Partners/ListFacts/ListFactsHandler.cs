using MediatR;
using PartnerHub.Data;

namespace PartnerHub.Partners;

internal sealed class ListFactsHandler(UnitOfWork unit) : IRequestHandler<ListFacts, IReadOnlyList<RecordedFact>>
{
    private static readonly Sql Query = Sql.Of(
        $$"""
        SELECT f.number, f.corrects, f.withdrawn, f.revision, c.recorded_at, c.actor, c.source,
               (SELECT MIN(n.number) FROM partners_fact n WHERE n.program = f.program AND n.member_id = f.member_id AND n.corrects = f.number) AS corrected_by,
               {{FactReader.Columns}}
          FROM partners_membership m
          JOIN partners_fact f ON f.program = m.program AND f.member_id = m.id
          JOIN partners_change c ON c.program = f.program AND c.revision = f.revision
         WHERE m.id = @Member AND f.number > @After ORDER BY f.number {limit @Limit}
        """);

    public async Task<IReadOnlyList<RecordedFact>> Handle(ListFacts request, CancellationToken cancellationToken)
    {
        await using var session = await unit.ReadAsync(cancellationToken);
        await using var rows = await session.ReadRowsAsync(
            Query, new { request.Member, After = request.After ?? 0L, request.Limit }, cancellationToken);
        var facts = new List<RecordedFact>();
        while (await rows.ReadAsync(cancellationToken))
        {
            facts.Add(new RecordedFact
            {
                Number = rows.Long(0),
                Corrects = rows.LongOrNull(1),
                Withdrawn = rows.Flag(2),
                Revision = rows.Long(3),
                RecordedAt = rows.Instant(4),
                Actor = rows.Text(5),
                Source = rows.Text(6),
                CorrectedBy = rows.LongOrNull(7),
                Fact = FactReader.Read(rows, 8),
            });
        }

        return facts;
    }
}

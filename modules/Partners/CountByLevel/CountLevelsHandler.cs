using System.Collections.Concurrent;
using MediatR;
using PartnerHub.Data;

namespace PartnerHub.Partners;

internal sealed class CountLevelsHandler(UnitOfWork unit, LevelCounts counts) : IRequestHandler<CountLevels, IReadOnlyDictionary<string, int>>
{
    // The last level told of the last day up to the one asked; one without a day counts only where none has one.
    private static readonly Sql Count = Sql.Of(
        """
        SELECT h.level, COUNT(*) AS members
          FROM (SELECT (SELECT l.level FROM partners_level l
                         WHERE l.program = m.program AND l.member_id = m.id
                           AND (l.held_from <= @On OR (l.held_from IS NULL AND NOT EXISTS (
                               SELECT 1 FROM partners_level d WHERE d.program = m.program AND d.member_id = m.id AND d.held_from IS NOT NULL)))
                         ORDER BY l.held_from DESC, l.number DESC {limit 1}) AS level
                  FROM partners_membership m WHERE m.program = @Program) h
         GROUP BY h.level
        """);

    public async Task<IReadOnlyDictionary<string, int>> Handle(CountLevels request, CancellationToken cancellationToken)
    {
        await using var session = await unit.ReadAsync(cancellationToken);
        var revision = await Revisions.FindAsync(session, request.Program, cancellationToken);
        if (counts.Find(request, revision) is { } kept)
        {
            return kept;
        }

        var rows = await session.QueryAsync<Row>(Count, new { request.Program, request.On }, cancellationToken);
        var found = rows.ToDictionary(row => row.Level ?? "", row => row.Members, StringComparer.Ordinal);
        if (!unit.IsOpen)
        {
            counts.Keep(request, revision, found);
        }

        return found;
    }

    private sealed class Row
    {
        public string? Level { get; init; }

        public int Members { get; init; }
    }
}

/// <summary>The last counts of each program, good until a revision or the day changes.</summary>
internal sealed class LevelCounts
{
    private readonly ConcurrentDictionary<string, (CountLevels Asked, long Revision, IReadOnlyDictionary<string, int> Counts)> _kept = new(StringComparer.Ordinal);

    public IReadOnlyDictionary<string, int>? Find(CountLevels asked, long revision) =>
        _kept.TryGetValue(asked.Program, out var kept) && kept.Asked == asked && kept.Revision == revision ? kept.Counts : null;

    public void Keep(CountLevels asked, long revision, IReadOnlyDictionary<string, int> counts) => _kept[asked.Program] = (asked, revision, counts);
}

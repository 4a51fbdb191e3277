using MediatR;
using PartnerHub.Kits.Data;

namespace PartnerHub.Partners.Levels;

internal sealed class ListLevelsHandler(UnitOfWork unit) : IRequestHandler<ListLevels, IReadOnlyList<RecordedLevel>?>
{
    private static readonly Sql Known = Sql.Of("SELECT COUNT(*) FROM partners_membership WHERE id = @Member");

    private static readonly Sql Query = Sql.Of(
        """
        SELECT l.number, l.level, l.held_from, l.revision, c.recorded_at, c.actor, c.source
          FROM partners_membership m
          JOIN partners_level l ON l.program = m.program AND l.member_id = m.id
          JOIN partners_change c ON c.program = l.program AND c.revision = l.revision
         WHERE m.id = @Member ORDER BY l.number
        """);

    public async Task<IReadOnlyList<RecordedLevel>?> Handle(ListLevels request, CancellationToken cancellationToken)
    {
        await using var session = await unit.ReadAsync(cancellationToken);
        var levels = await session.QueryAsync<Row>(Query, new { request.Member }, cancellationToken);
        return levels.Count > 0 || await session.FindAsync<long>(Known, new { request.Member }, cancellationToken) > 0
            ? [.. levels.Select(level => level.ToLevel())]
            : null;
    }

    private sealed class Row
    {
        public long Number { get; init; }

        public string? Level { get; init; }

        public DateOnly? HeldFrom { get; init; }

        public long Revision { get; init; }

        public DateTimeOffset RecordedAt { get; init; }

        public string Actor { get; init; } = "";

        public string Source { get; init; } = "";

        public RecordedLevel ToLevel() => new()
        {
            Number = Number, Level = Level, From = HeldFrom, Revision = Revision, RecordedAt = RecordedAt, Actor = Actor, Source = Source,
        };
    }
}

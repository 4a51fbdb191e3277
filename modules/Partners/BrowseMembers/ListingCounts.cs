using System.Collections.Concurrent;
using PartnerHub.Kits.Data;

namespace PartnerHub.Partners.BrowseMembers;

/// <summary>How many members there are by country or by level. Those of a whole program are kept until its list changes.</summary>
internal sealed class ListingCounts
{
    private static readonly Sql Listed = Sql.Of("SELECT listed FROM partners_revision WHERE program = @Program");

    private static readonly Sql Countries = Sql.Of($"SELECT l.country AS name, COUNT(*) AS members FROM partners_listing l WHERE {ListingFilter.Text} GROUP BY l.country");

    private static readonly Sql Levels = Sql.Of($"SELECT d.name, COUNT(*) AS members FROM (SELECT {ListingFilter.LevelOn} AS name FROM partners_listing l WHERE {ListingFilter.Text}) d GROUP BY d.name");

    private static readonly Sql Turns = Sql.Of(
        """
        SELECT l.level, l.level_from AS day, COUNT(*) AS members FROM partners_listing l WHERE l.program = @Program AND l.level <> '' GROUP BY l.level, l.level_from
        UNION ALL
        SELECT l.level, l.held_until AS day, -COUNT(*) AS members FROM partners_listing l WHERE l.program = @Program AND l.level <> '' GROUP BY l.level, l.held_until
        """);

    private readonly ConcurrentDictionary<string, (long Listed, IReadOnlyList<LevelTurn> Turns)> _turns = new(StringComparer.Ordinal);

    private readonly ConcurrentDictionary<(string Program, bool ByLevel), (DateOnly On, long Listed, IReadOnlyDictionary<string, int> Counts)> _kept = new();

    public async Task<IReadOnlyDictionary<string, int>> ReadAsync(Session session, ListingFilter filter, bool byLevel, CancellationToken cancellation)
    {
        // What this transaction has not committed is not for others to see.
        if (!filter.IsOpen || session.Transaction is not null)
        {
            return await CountAsync(session, filter, byLevel, cancellation);
        }

        var listed = await session.FindAsync<long>(Listed, new { filter.Program }, cancellation);
        if (_kept.TryGetValue((filter.Program, byLevel), out var kept) && kept.On == filter.On && kept.Listed == listed)
        {
            return kept.Counts;
        }

        var counts = await CountAsync(session, filter, byLevel, cancellation);
        _kept[(filter.Program, byLevel)] = (filter.On, listed, counts);
        return counts;
    }

    /// <summary>By how many members each level grew on each day, or shrank; kept until the program's list changes.</summary>
    public async Task<IReadOnlyList<LevelTurn>> ReadTurnsAsync(Session session, string program, CancellationToken cancellation)
    {
        var listed = await session.FindAsync<long>(Listed, new { Program = program }, cancellation);
        if (_turns.TryGetValue(program, out var kept) && kept.Listed == listed && session.Transaction is null)
        {
            return kept.Turns;
        }

        var turns = await session.QueryAsync<LevelTurn>(Turns, new { Program = program }, cancellation);
        if (session.Transaction is null)
        {
            _turns[program] = (listed, turns);
        }

        return turns;
    }

    private static async Task<IReadOnlyDictionary<string, int>> CountAsync(Session session, ListingFilter filter, bool byLevel, CancellationToken cancellation)
    {
        var rows = await session.QueryAsync<Row>(byLevel ? Levels : Countries, filter, cancellation);
        return rows.ToDictionary(row => row.Name, row => row.Members, StringComparer.Ordinal);
    }

    private sealed class Row
    {
        public string Name { get; init; } = "";

        public int Members { get; init; }
    }
}

/// <summary>By how many members a level grew on a day.</summary>
internal sealed class LevelTurn
{
    public string Level { get; init; } = "";

    public DateOnly Day { get; init; }

    public int Members { get; init; }
}

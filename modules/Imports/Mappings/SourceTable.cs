using PartnerHub.Kits.Data;

namespace PartnerHub.Imports.Mappings;

/// <summary>Statements on <c>imports_source</c> and <c>imports_mapping</c>.</summary>
internal static class SourceTable
{
    private static readonly Sql Last = Sql.Of("SELECT MAX(number) FROM imports_source");

    private static readonly Sql ById = Sql.Of(
        "SELECT s.number, s.version, m.mapping FROM imports_source s LEFT JOIN imports_mapping m ON m.source = s.number AND m.kind = @Kind WHERE s.program = @Program AND s.id = @Id");

    private static readonly Sql OfProgram = Sql.Of("SELECT id FROM imports_source WHERE program = @Program ORDER BY id {limit @Limit}");

    private static readonly Sql Hold = Sql.Of("SELECT number FROM imports_source{locked} WHERE program = @Program AND id = @Id {for update}");

    private static readonly Sql Insert = Sql.Insert("imports_source", "number, program, id, version, recorded_at");

    private static readonly Sql Advance = Sql.Of("UPDATE imports_source SET version = version + 1 WHERE number = @Number AND version = @Version");

    private static readonly Sql InsertMapping = Sql.Insert("imports_mapping", "source, kind, mapping");

    private static readonly Sql UpdateMapping = Sql.Of("UPDATE imports_mapping SET mapping = @Mapping WHERE source = @Source AND kind = @Kind");

    public static Task<SourceRow?> FindAsync(Session session, string program, string id, string kind, CancellationToken cancellation) =>
        session.FindAsync<SourceRow>(ById, new { Program = program, Id = id, Kind = kind }, cancellation);

    public static Task<IReadOnlyList<string>> ListAsync(Session session, string program, int limit, CancellationToken cancellation) =>
        session.QueryAsync<string>(OfProgram, new { Program = program, Limit = limit }, cancellation);

    /// <summary>Has other loads of the source wait until this batch is committed: each then sees what the one before took in. Answers its number.</summary>
    public static Task<long> HoldAsync(Session session, string program, string id, CancellationToken cancellation) =>
        session.FindAsync<long>(Hold, new { Program = program, Id = id }, cancellation);

    /// <summary>Adds the source when it is new, and keeps its mapping for a kind of files when another one is declared.</summary>
    public static async Task KeepAsync(Session session, string program, string id, string kind, string? mapping, DateTimeOffset recordedAt, CancellationToken cancellation)
    {
        if (await FindAsync(session, program, id, kind, cancellation) is not { } found)
        {
            await AddAsync(session, program, id, kind, mapping, recordedAt, cancellation);
        }
        else if (mapping is not null && mapping != found.Mapping)
        {
            await DeclareAsync(session, found, kind, mapping, cancellation);
        }
    }

    public static async Task AddAsync(Session session, string program, string id, string kind, string? mapping, DateTimeOffset recordedAt, CancellationToken cancellation)
    {
        var number = (await session.FindAsync<long?>(Last, null, cancellation) ?? 0) + 1;
        await session.ExecuteAsync(Insert, new { Number = number, Program = program, Id = id, Version = 1L, RecordedAt = recordedAt }, cancellation);
        if (mapping is not null)
        {
            await session.ExecuteAsync(InsertMapping, new { Source = number, Kind = kind, Mapping = mapping }, cancellation);
        }
    }

    /// <summary>False when someone else declared another mapping of the source meanwhile.</summary>
    public static async Task<bool> DeclareAsync(Session session, SourceRow source, string kind, string mapping, CancellationToken cancellation)
    {
        if (await session.ExecuteAsync(Advance, new { source.Number, source.Version }, cancellation) == 0)
        {
            return false;
        }

        await session.ExecuteAsync(source.Mapping is null ? InsertMapping : UpdateMapping, new { Source = source.Number, Kind = kind, Mapping = mapping }, cancellation);
        return true;
    }
}

internal sealed class SourceRow
{
    public long Number { get; init; }

    public long Version { get; init; }

    /// <summary>Of the kind of files asked for; null where none is kept.</summary>
    public string? Mapping { get; init; }
}

using PartnerHub.Imports.Loads;
using PartnerHub.Kits.Data;

namespace PartnerHub.Imports.Mappings;

/// <summary>Statements on <c>imports_source</c>.</summary>
internal static class SourceTable
{
    private static readonly Sql Last = Sql.Of("SELECT MAX(number) FROM imports_source");

    private static readonly Sql ById = Sql.Of("SELECT number, id, mapping, version FROM imports_source WHERE program = @Program AND id = @Id");

    private static readonly Sql OfProgram = Sql.Of("SELECT number, id, mapping, version FROM imports_source WHERE program = @Program ORDER BY id {limit @Limit}");

    private static readonly Sql Hold = Sql.Of("SELECT number FROM imports_source{locked} WHERE program = @Program AND id = @Id {for update}");

    private static readonly Sql Insert = Sql.Insert("imports_source", "number, program, id, mapping, version, recorded_at");

    private static readonly Sql Declare = Sql.Of("UPDATE imports_source SET mapping = @Mapping, version = version + 1 WHERE number = @Number AND version = @Version");

    public static Task<SourceRow?> FindAsync(Session session, string program, string id, CancellationToken cancellation) =>
        session.FindAsync<SourceRow>(ById, new { Program = program, Id = id }, cancellation);

    public static Task<IReadOnlyList<SourceRow>> ListAsync(Session session, string program, int limit, CancellationToken cancellation) =>
        session.QueryAsync<SourceRow>(OfProgram, new { Program = program, Limit = limit }, cancellation);

    /// <summary>Has other loads of the source wait until this batch is committed: each then sees what the one before took in. Answers its number.</summary>
    public static Task<long> HoldAsync(Session session, string program, string id, CancellationToken cancellation) =>
        session.FindAsync<long>(Hold, new { Program = program, Id = id }, cancellation);

    /// <summary>Adds the source when it is new, and keeps its mapping when another one is declared.</summary>
    public static async Task KeepAsync(Session session, string program, string id, string? mapping, DateTimeOffset recordedAt, CancellationToken cancellation)
    {
        if (await FindAsync(session, program, id, cancellation) is not { } found)
        {
            await AddAsync(session, program, id, mapping, recordedAt, cancellation);
        }
        else if (mapping is not null && mapping != found.Mapping)
        {
            await DeclareAsync(session, found, mapping, cancellation);
        }
    }

    public static async Task AddAsync(Session session, string program, string id, string? mapping, DateTimeOffset recordedAt, CancellationToken cancellation)
    {
        var last = await session.FindAsync<long?>(Last, null, cancellation) ?? 0;
        await session.ExecuteAsync(
            Insert, new { Number = last + 1, Program = program, Id = id, Mapping = mapping, Version = 1L, RecordedAt = recordedAt }, cancellation);
    }

    /// <summary>False when someone else declared another mapping meanwhile.</summary>
    public static async Task<bool> DeclareAsync(Session session, SourceRow source, string mapping, CancellationToken cancellation) =>
        await session.ExecuteAsync(Declare, new { Mapping = mapping, source.Number, source.Version }, cancellation) == 1;
}

internal sealed class SourceRow
{
    public long Number { get; init; }

    public string Id { get; init; } = "";

    public string? Mapping { get; init; }

    public long Version { get; init; }
}

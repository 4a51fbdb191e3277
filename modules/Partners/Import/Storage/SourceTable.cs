using PartnerHub.Data;

namespace PartnerHub.Partners.Import.Storage;

/// <summary>Statements on <c>partners_source</c>.</summary>
internal static class SourceTable
{
    private static readonly Sql Last = Sql.Of("SELECT MAX(number) FROM partners_source");

    private static readonly Sql ById = Sql.Of("SELECT number, mapping FROM partners_source WHERE program = @Program AND id = @Id");

    private static readonly Sql Insert = Sql.Insert("partners_source", "number, program, id, mapping, recorded_at");

    private static readonly Sql Declare = Sql.Of("UPDATE partners_source SET mapping = @Mapping WHERE program = @Program AND id = @Id");

    public static Task<SourceRow?> FindAsync(Session session, string program, string id, CancellationToken cancellation) =>
        session.FindAsync<SourceRow>(ById, new { Program = program, Id = id }, cancellation);

    /// <summary>Adds the source when it is new, and keeps its mapping when one is declared.</summary>
    public static async Task KeepAsync(Session session, string program, string id, string? mapping, DateTimeOffset recordedAt, CancellationToken cancellation)
    {
        if (await FindAsync(session, program, id, cancellation) is null)
        {
            var last = await session.FindAsync<long?>(Last, null, cancellation) ?? 0;
            await session.ExecuteAsync(Insert, new { Number = last + 1, Program = program, Id = id, Mapping = mapping, RecordedAt = recordedAt }, cancellation);
        }
        else if (mapping is not null)
        {
            await session.ExecuteAsync(Declare, new { Mapping = mapping, Program = program, Id = id }, cancellation);
        }
    }
}

internal sealed class SourceRow
{
    public long Number { get; init; }

    public string? Mapping { get; init; }
}

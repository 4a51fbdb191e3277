using PartnerHub.Kits.Data;
using PartnerHub.Programs;

namespace PartnerHub.Rulebooks.Publication;

/// <summary>What was published, for good.</summary>
internal sealed class RulebookStore(Database database)
{
    private const string Columns = "program, number, plugin, settings, effective_from, published_at, published_by, plugin_version, packed, version";

    private static readonly Sql Count = Sql.Of("SELECT CAST(COUNT(*) AS BIGINT) FROM rulebooks_rulebook");

    private static readonly Sql All = Sql.Of($"SELECT {Columns} FROM rulebooks_rulebook ORDER BY program, effective_from, number");

    private static readonly Sql OfProgram = Sql.Of($"SELECT {Columns} FROM rulebooks_rulebook WHERE program = @Program ORDER BY effective_from, number");

    private static readonly Sql Add = Sql.InsertIfAbsent(
        "rulebooks_rulebook", "program, number", "plugin, settings, effective_from, published_at, published_by, plugin_version, packed, version");

    public async Task<long> CountAsync(CancellationToken cancellation)
    {
        await using var session = await database.OpenAsync(cancellation);
        return (await session.ListAsync(Count, new { }, row => row.Long(0), cancellation))[0];
    }

    public async Task<IReadOnlyList<PublishedRulebook>> ListAsync(CancellationToken cancellation)
    {
        await using var session = await database.OpenAsync(cancellation);
        return await session.ListAsync(All, new { }, Read, cancellation);
    }

    public static Task<IReadOnlyList<PublishedRulebook>> ListAsync(Session session, string program, CancellationToken cancellation) =>
        session.ListAsync(OfProgram, new { Program = program }, Read, cancellation);

    /// <summary>False when its number was given to another meanwhile.</summary>
    public static async Task<bool> AddAsync(Session session, PublishedRulebook rulebook, CancellationToken cancellation) =>
        await session.ExecuteAsync(
            Add,
            new
            {
                rulebook.Program,
                rulebook.Number,
                rulebook.Plugin,
                Settings = rulebook.Definition,
                rulebook.EffectiveFrom,
                rulebook.PublishedAt,
                rulebook.PublishedBy,
                rulebook.PluginVersion,
                rulebook.Packed,
                rulebook.Version,
            },
            cancellation) > 0;

    private static PublishedRulebook Read(RowReader row) => new()
    {
        Program = row.Text(0),
        Number = row.Long(1),
        Plugin = row.Text(2),
        Definition = row.Text(3),
        EffectiveFrom = row.Day(4),
        PublishedAt = row.Instant(5),
        PublishedBy = row.Text(6),
        PluginVersion = row.TextOrNull(7),
        Packed = row.TextOrNull(8),
        Version = row.TextOrNull(9),
    };
}

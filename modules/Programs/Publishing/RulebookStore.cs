using PartnerHub.Data;

namespace PartnerHub.Programs.Publishing;

/// <summary>What was published. A hub that runs programs without a database has none of it.</summary>
internal sealed class RulebookStore(Database? database = null)
{
    private const string Columns = "program, number, plugin, settings AS definition, effective_from, published_at, published_by";

    private static readonly Sql Count = Sql.Of("SELECT COUNT(*) FROM programs_rulebook");

    private static readonly Sql All = Sql.Of($"SELECT {Columns} FROM programs_rulebook ORDER BY program, number");

    private static readonly Sql OfProgram = Sql.Of($"SELECT {Columns} FROM programs_rulebook WHERE program = @Program ORDER BY number");

    private static readonly Sql Add = Sql.InsertIfAbsent(
        "programs_rulebook", "program, number", "plugin, settings, effective_from, published_at, published_by");

    public async Task<long> CountAsync(CancellationToken cancellation)
    {
        if (database is null)
        {
            return 0;
        }

        await using var session = await database.OpenAsync(cancellation);
        return await session.FindAsync<long>(Count, null, cancellation);
    }

    public async Task<IReadOnlyList<PublishedRulebook>> ListAsync(CancellationToken cancellation)
    {
        if (database is null)
        {
            return [];
        }

        await using var session = await database.OpenAsync(cancellation);
        await using var rows = await session.ReadRowsAsync(All, new { }, cancellation);
        var rulebooks = new List<PublishedRulebook>();
        while (await rows.ReadAsync(cancellation))
        {
            rulebooks.Add(new()
            {
                Program = rows.Text(0),
                Number = rows.Long(1),
                Plugin = rows.Text(2),
                Definition = rows.Text(3),
                EffectiveFrom = rows.Day(4),
                PublishedAt = rows.Instant(5),
                PublishedBy = rows.Text(6),
            });
        }

        return rulebooks;
    }

    public static Task<IReadOnlyList<PublishedRulebook>> ListAsync(Session session, string program, CancellationToken cancellation) =>
        session.QueryAsync<PublishedRulebook>(OfProgram, new { Program = program }, cancellation);

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
            },
            cancellation) > 0;
}

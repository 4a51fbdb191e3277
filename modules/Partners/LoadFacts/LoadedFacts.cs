using PartnerHub.Kits.Data;

namespace PartnerHub.Partners.LoadFacts;

/// <summary>Statements on <c>partners_imported_fact</c>: which fact a source's key stands for.</summary>
internal static class LoadedFacts
{
    private static readonly RowColumn[] Columns =
    [
        new("source", RowType.Long), new("line_key", RowType.Text), new("member_id", RowType.Text), new("number", RowType.Long), new("hash", RowType.Text),
    ];

    private static readonly Sql Between = Sql.Of(
        "SELECT line_key, member_id, number, hash FROM partners_imported_fact WHERE source = @Source AND line_key >= @First AND line_key <= @Last");

    private static readonly Sql Change = Sql.Of(
        "UPDATE partners_imported_fact SET member_id = @MemberId, number = @Number, hash = @Hash WHERE source = @Source AND line_key = @LineKey");

    /// <summary>What the keys stand for; keys that rise with the file are read in one stroke.</summary>
    public static async Task<Dictionary<string, LoadedFact>> FindAsync(Session session, long source, IReadOnlySet<string> keys, CancellationToken cancellation)
    {
        var found = new Dictionary<string, LoadedFact>(StringComparer.Ordinal);
        var range = new { Source = source, First = keys.Min(StringComparer.Ordinal), Last = keys.Max(StringComparer.Ordinal) };
        await using var rows = await session.ReadRowsAsync(Between, range, keys.Count, cancellation);
        while (await rows.ReadAsync(cancellation))
        {
            if (keys.Contains(rows.Text(0)))
            {
                found.Add(rows.Text(0), new LoadedFact(rows.Text(1), rows.Long(2), rows.Text(3)));
            }
        }

        return found;
    }

    public static async Task AddAsync(Session session, long source, IReadOnlyCollection<KeyValuePair<string, LoadedFact>> facts, CancellationToken cancellation)
    {
        if (facts.Count == 0)
        {
            return;
        }

        await using var rows = session.Rows("partners_imported_fact", Columns);
        foreach (var (key, fact) in facts)
        {
            rows.Long(source);
            rows.Text(key);
            rows.Text(fact.Member);
            rows.Long(fact.Number);
            rows.Text(fact.Hash);
            await rows.EndRowAsync(cancellation);
        }

        await rows.CompleteAsync(cancellation);
    }

    public static Task ChangeAsync(Session session, long source, IEnumerable<KeyValuePair<string, LoadedFact>> facts, CancellationToken cancellation) =>
        session.ExecuteAsync(Change, facts.Select(fact => new { MemberId = fact.Value.Member, fact.Value.Number, fact.Value.Hash, Source = source, LineKey = fact.Key }), cancellation);
}

internal sealed record LoadedFact(string Member, long Number, string Hash);

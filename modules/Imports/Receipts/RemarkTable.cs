using PartnerHub.Contracts;
using PartnerHub.Kits.Data;

namespace PartnerHub.Imports.Receipts;

/// <summary>Statements on <c>imports_remark</c>, which keeps the first remarks of each kind.</summary>
internal static class RemarkTable
{
    /// <summary>Of a kind, in a file.</summary>
    public const int Most = 100;

    private static readonly RowColumn[] Columns =
    [
        new("import", RowType.Long), new("kind", RowType.Text), new("file_line", RowType.Long), new("text_fr", RowType.Text), new("text_en", RowType.Text),
    ];

    private static readonly Sql OfImport = Sql.Of("SELECT kind, file_line, text_fr, text_en FROM imports_remark WHERE import = @Import ORDER BY file_line, kind {limit @Limit}");

    private static readonly Sql Counts = Sql.Of("SELECT kind, COUNT(*) FROM imports_remark WHERE import = @Import GROUP BY kind");

    public static async Task AddAsync(Session session, long import, IReadOnlyList<Remark> remarks, CancellationToken cancellation)
    {
        if (remarks.Count == 0)
        {
            return;
        }

        var kept = (await session.ListAsync(Counts, new { Import = import }, row => (Kind: row.Text(0), Count: (int)row.Long(1)), cancellation)).ToDictionary(row => row.Kind, row => row.Count, StringComparer.Ordinal);
        await using var rows = session.Rows("imports_remark", Columns);
        foreach (var remark in remarks.GroupBy(remark => remark.Kind).SelectMany(kind => kind.Take(Most - kept.GetValueOrDefault(kind.Key.ToString()))))
        {
            rows.Long(import);
            rows.Text(remark.Kind.ToString());
            rows.Long(remark.Line);
            rows.Text(remark.Text.Fr);
            rows.Text(remark.Text.En);
            await rows.EndRowAsync(cancellation);
        }

        await rows.CompleteAsync(cancellation);
    }

    public static Task<IReadOnlyList<Remark>> OfAsync(Session session, long import, int limit, CancellationToken cancellation) => session.ListAsync(
        OfImport,
        new { Import = import, Limit = limit },
        row => new Remark(Enum.Parse<RemarkKind>(row.Text(0)), row.Long(1), LocalizedText.Of(row.Text(2), row.Text(3))),
        cancellation);
}

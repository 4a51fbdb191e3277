using PartnerHub.Data;
using PartnerHub.Partners.Import.Lines;

namespace PartnerHub.Partners.Import.Sales;

/// <summary>Statements on <c>partners_sales_line</c>, for one source and import.</summary>
internal sealed class LineTable(Session session, long source, long import)
{
    private const string Content = "member_id, sold_on, product, quantity, amount, currency, details";
    private const string All = $"source, line_key, version, import, file_line, {Content}";

    private static readonly RowColumn[] Columns =
    [
        new("source", RowType.Long), new("line_key", RowType.Text), new("version", RowType.Long), new("import", RowType.Long), new("file_line", RowType.Long),
        new("member_id", RowType.Text), new("sold_on", RowType.Day), new("product", RowType.Text), new("quantity", RowType.Long),
        new("amount", RowType.Long), new("currency", RowType.Text), new("details", RowType.Text),
    ];

    private static readonly Sql MakeStage = Sql.Stage("partners_sales_line", All);

    private static readonly Sql Existing = Sql.Of(
        """
        SELECT t.line_key, t.version,
               CASE WHEN EXISTS (SELECT s.member_id, s.sold_on, s.product, s.quantity, s.amount, s.currency, s.details
                                 INTERSECT SELECT t.member_id, t.sold_on, t.product, t.quantity, t.amount, t.currency, t.details) THEN 1 ELSE 0 END AS same
          FROM {stage partners_sales_line} s CROSS JOIN partners_sales_line t
         WHERE t.source = @Source AND t.line_key = s.line_key AND t.line_key >= @First AND t.line_key <= @Last
           AND t.version = (SELECT MAX(l.version) FROM partners_sales_line l WHERE l.source = t.source AND l.line_key = t.line_key)
        """);

    private static readonly Sql AddStaged = Sql.Of(
        $$"""
        INSERT INTO partners_sales_line ({{All}}) SELECT {{All}} FROM {stage partners_sales_line} s
         WHERE NOT EXISTS (SELECT 1 FROM partners_sales_line t WHERE t.source = s.source AND t.line_key = s.line_key AND t.line_key >= @First AND t.line_key <= @Last)
        """);

    private static readonly Sql Old = Sql.Of($"SELECT {Content} FROM partners_sales_line WHERE source = @Source AND line_key = @LineKey AND version = @Version");

    /// <summary>Adds lines that are all new; false, and nothing is added, when one is there already.</summary>
    public Task<bool> TryAddAsync(IReadOnlyList<SalesLine> lines, CancellationToken cancellation) =>
        session.TryAsync(() => AppendAsync(session.Rows("partners_sales_line", Columns), lines, cancellation), cancellation);

    /// <summary>Adds those that are new; tells of the others whether they are there with the same content, and in which version.</summary>
    public async Task<IReadOnlyList<ExistingLine>> AddNewAsync(IReadOnlyList<SalesLine> lines, CancellationToken cancellation)
    {
        await session.ExecuteAsync(MakeStage, null, cancellation);
        await AppendAsync(session.StageRows("partners_sales_line", Columns), lines, cancellation);
        var keys = new
        {
            Source = source,
            First = lines.Select(line => line.LineKey).Min(StringComparer.Ordinal),
            Last = lines.Select(line => line.LineKey).Max(StringComparer.Ordinal),
        };
        var existing = await session.QueryAsync<ExistingLine>(Existing, keys, cancellation);
        if (existing.Count < lines.Count)
        {
            await session.ExecuteAsync(AddStaged, keys, cancellation);
        }

        return existing;
    }

    /// <summary>The line as it stands in a version.</summary>
    public async Task<SalesLine> FindAsync(string key, long version, CancellationToken cancellation)
    {
        await using var row = await session.ReadAsync(Old, new { Source = source, LineKey = key, Version = version }, cancellation);
        await row.ReadAsync(cancellation);
        return new SalesLine
        {
            LineNumber = 0,
            LineKey = key,
            Member = row.GetString(0),
            Day = row.Day(1),
            Product = row.TextOrNull(2),
            Quantity = row.LongOrNull(3),
            Amount = row.GetInt64(4),
            Currency = row.GetString(5),
            Details = row.TextOrNull(6),
        };
    }

    /// <summary>Reverses lines and tells them anew.</summary>
    public async Task ReplaceAsync(IReadOnlyList<(SalesLine Old, SalesLine New, long Version)> lines, CancellationToken cancellation)
    {
        await using var rows = session.Rows("partners_sales_line", Columns);
        foreach (var (old, @new, version) in lines)
        {
            var reversal = old with { LineNumber = @new.LineNumber, Amount = -old.Amount, Quantity = -old.Quantity };
            await WriteAsync(rows, reversal, version + 1, cancellation);
            await WriteAsync(rows, @new, version + 2, cancellation);
        }

        await rows.CompleteAsync(cancellation);
    }

    private async Task AppendAsync(RowWriter writer, IReadOnlyList<SalesLine> lines, CancellationToken cancellation)
    {
        await using var rows = writer;
        foreach (var line in lines)
        {
            await WriteAsync(rows, line, 1, cancellation);
        }

        await rows.CompleteAsync(cancellation);
    }

    private ValueTask WriteAsync(RowWriter rows, in SalesLine line, long version, CancellationToken cancellation)
    {
        rows.Long(source);
        rows.Text(line.LineKey);
        rows.Long(version);
        rows.Long(import);
        rows.Long(line.LineNumber);
        rows.Text(line.Member);
        rows.Day(line.Day);
        rows.Text(line.Product);
        rows.Long(line.Quantity);
        rows.Long(line.Amount);
        rows.Text(line.Currency);
        rows.Text(line.Details);
        return rows.EndRowAsync(cancellation);
    }
}

/// <summary>A line that is there already.</summary>
internal sealed class ExistingLine
{
    public string LineKey { get; init; } = "";

    public long Version { get; init; }

    public bool Same { get; init; }
}

using PartnerHub.Kits.Data;

namespace PartnerHub.Partners.LoadSales;

/// <summary>Adds rows to <c>partners_sales_line</c>, for one source and load.</summary>
internal sealed class LineTable(Session session, long source, long load)
{
    private static readonly RowColumn[] Columns =
    [
        new("source", RowType.Long), new("line_key", RowType.Text), new("version", RowType.Long), new("import", RowType.Long), new("file_line", RowType.Long),
        new("member_id", RowType.Text), new("sold_on", RowType.Day), new("product", RowType.Text), new("quantity", RowType.Long),
        new("amount", RowType.Long), new("currency", RowType.Text), new("details", RowType.Text),
    ];

    /// <summary>Adds lines that are all new; false, and nothing is added, when one is there already.</summary>
    public Task<bool> TryAddAsync(IReadOnlyList<SalesLine> lines, CancellationToken cancellation) =>
        session.TryAsync(() => AddAsync(lines, cancellation), cancellation);

    /// <summary>Adds lines of which none is there.</summary>
    public async Task AddAsync(IReadOnlyList<SalesLine> lines, CancellationToken cancellation)
    {
        await using var rows = session.Rows("partners_sales_line", Columns);
        foreach (var line in lines)
        {
            await WriteAsync(rows, line, 1, cancellation);
        }

        await rows.CompleteAsync(cancellation);
    }

    /// <summary>Which of the lines are there; each key comes once.</summary>
    public Task<KnownLines> FindAsync(IReadOnlyList<SalesLine> lines, CancellationToken cancellation) => new LineLookup(session, source).FindAsync(lines, cancellation);

    /// <summary>Reverses lines and puts the new ones in their place.</summary>
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

    private ValueTask WriteAsync(RowWriter rows, in SalesLine line, long version, CancellationToken cancellation)
    {
        rows.Long(source);
        rows.Text(line.LineKey);
        rows.Long(version);
        rows.Long(load);
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

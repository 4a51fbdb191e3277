using PartnerHub.Kits.Data;

namespace PartnerHub.Partners.LoadSales;

/// <summary>
/// Looks lines up in <c>partners_sales_line</c>. A file mostly holds neighbours, which are read in one sweep; where too much lies
/// between the first and the last key, the keys are put beside the table instead.
/// </summary>
internal sealed class LineLookup(Session session, long source)
{
    private const string Columns = "t.line_key, t.version, t.member_id, t.sold_on, t.product, t.quantity, t.amount, t.currency, t.details";
    private const int MostSwept = 4;
    private static readonly RowColumn[] Key = [new("line_key", RowType.Text)];

    private static readonly Sql Between = Sql.Of(
        $"""
        SELECT {Columns} FROM partners_sales_line t WHERE t.source = @Source AND t.line_key >= @First AND t.line_key <= @Last
         ORDER BY t.line_key, t.version {"{limit @Limit}"}
        """);

    private static readonly Sql MakeStage = Sql.Stage("partners_sales_line", "line_key");

    private static readonly Sql Staged = Sql.Of(
        $$"""
        SELECT {{Columns}} FROM {stage partners_sales_line} s CROSS JOIN partners_sales_line t
         WHERE t.source = @Source AND t.line_key = s.line_key AND t.line_key >= @First AND t.line_key <= @Last ORDER BY t.version
        """);

    public async Task<KnownLines> FindAsync(IReadOnlyList<SalesLine> lines, CancellationToken cancellation)
    {
        var (first, last) = Ends(lines);
        return await SweepAsync(lines, first, last, cancellation) ?? await MatchAsync(lines, first, last, cancellation);
    }

    private async Task<KnownLines?> SweepAsync(IReadOnlyList<SalesLine> lines, string first, string last, CancellationToken cancellation)
    {
        var limit = (lines.Count * MostSwept) + 1;
        await using var rows = await session.ReadRowsAsync(Between, new { Source = source, First = first, Last = last, Limit = limit }, lines.Count, cancellation);
        var known = new KnownLines(lines);
        return await known.TakeAsync(rows, cancellation) < limit ? known : null;
    }

    private async Task<KnownLines> MatchAsync(IReadOnlyList<SalesLine> lines, string first, string last, CancellationToken cancellation)
    {
        await session.ExecuteAsync(MakeStage, null, cancellation);
        await using (var keys = session.StageRows("partners_sales_line", Key))
        {
            foreach (var line in lines)
            {
                keys.Text(line.LineKey);
                await keys.EndRowAsync(cancellation);
            }

            await keys.CompleteAsync(cancellation);
        }

        await using var rows = await session.ReadRowsAsync(Staged, new { Source = source, First = first, Last = last }, lines.Count, cancellation);
        var known = new KnownLines(lines);
        await known.TakeAsync(rows, cancellation);
        return known;
    }

    private static (string First, string Last) Ends(IReadOnlyList<SalesLine> lines)
    {
        var (first, last) = (lines[0].LineKey, lines[0].LineKey);
        foreach (var line in lines)
        {
            first = CodePointOrder.Compare(line.LineKey, first) < 0 ? line.LineKey : first;
            last = CodePointOrder.Compare(line.LineKey, last) > 0 ? line.LineKey : last;
        }

        return (first, last);
    }
}

using PartnerHub.Contracts;
using PartnerHub.Imports.Lines;
using PartnerHub.Imports.Loads;
using PartnerHub.Kits.Data;

namespace PartnerHub.Imports.Receipts;

/// <summary>Statements on <c>imports_reject</c>.</summary>
internal static class RejectTable
{
    private static readonly RowColumn[] Columns =
    [
        new("import", RowType.Long), new("number", RowType.Long), new("file_line", RowType.Long), new("column_name", RowType.Text),
        new("value", RowType.Text), new("reason_fr", RowType.Text), new("reason_en", RowType.Text), new("raw", RowType.Text),
    ];

    private static readonly Sql After = Sql.Of(
        """
        SELECT number, file_line, column_name, value, reason_fr, reason_en, raw FROM imports_reject
         WHERE import = @Import AND number > @After ORDER BY number {limit @Limit}
        """);

    public static async Task AddAsync(Session session, long import, long before, IReadOnlyList<RejectedLine> lines, CancellationToken cancellation)
    {
        if (lines.Count == 0)
        {
            return;
        }

        await using var rows = session.Rows("imports_reject", Columns);
        foreach (var line in lines)
        {
            rows.Long(import);
            rows.Long(++before);
            rows.Long(line.LineNumber);
            rows.Text(line.Column);
            rows.Text(line.Value);
            rows.Text(line.Reason.Text.Fr);
            rows.Text(line.Reason.Text.En);
            rows.Text(line.Raw);
            await rows.EndRowAsync(cancellation);
        }

        await rows.CompleteAsync(cancellation);
    }

    public static async Task<IReadOnlyList<ImportReject>> AfterAsync(Session session, long import, long after, int limit, CancellationToken cancellation)
    {
        var rows = await session.QueryAsync<RejectRow>(After, new { Import = import, After = after, Limit = limit }, cancellation);
        return [.. rows.Select(row => row.ToReject())];
    }

    private sealed class RejectRow
    {
        public long Number { get; init; }

        public long FileLine { get; init; }

        public string? ColumnName { get; init; }

        public string? Value { get; init; }

        public string ReasonFr { get; init; } = "";

        public string ReasonEn { get; init; } = "";

        public string? Raw { get; init; }

        public ImportReject ToReject() => new()
        {
            Number = Number,
            Line = FileLine,
            Column = ColumnName,
            Value = Value,
            Reason = LocalizedText.Of(ReasonFr, ReasonEn),
            Raw = Raw,
        };
    }
}

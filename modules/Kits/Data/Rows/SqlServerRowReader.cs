using System.Data.Common;

namespace PartnerHub.Kits.Data;

/// <summary>Rows of SQL Server, whose driver has read them from the network already.</summary>
internal sealed class SqlServerRowReader(DbCommand command, DbDataReader rows) : RowReader
{
    private readonly TextCache _words = TextCache.Rent();

    public static async Task<RowReader> OpenAsync(Session session, string text, object values, CancellationToken cancellation)
    {
        var (command, rows) = await ServerRows.OpenAsync(session, text, values, cancellation);
        return new SqlServerRowReader(command, rows);
    }

    public override ValueTask<bool> ReadAsync(CancellationToken cancellation) => new(rows.ReadAsync(cancellation));

    public override async ValueTask NextResultAsync(CancellationToken cancellation) => await rows.NextResultAsync(cancellation);

    public override bool IsNull(int column) => rows.IsDBNull(column);

    public override bool Holds(int column, string text) => rows.GetString(column) == text;

    public override string Text(int column) => rows.GetString(column);

    public override string? WordOrNull(int column) => rows.IsDBNull(column) ? null : _words.Of(rows.GetString(column));

    public override string WordOf(ReadOnlySpan<byte> utf8) => _words.Of(utf8);

    public override ReadOnlySpan<byte> Bytes(int column) => rows.GetFieldValue<byte[]>(column);

    public override long Long(int column) => rows.GetInt64(column);

    public override bool Flag(int column) => rows.GetBoolean(column);

    public override DateOnly? DayOrNull(int column) => rows.IsDBNull(column) ? null : rows.GetFieldValue<DateOnly>(column);

    public override decimal? NumberOrNull(int column) => rows.IsDBNull(column) ? null : ColumnText.Decimal(rows.GetString(column));

    public override DateTimeOffset Instant(int column) => rows.GetFieldValue<DateTimeOffset>(column);

    public override async ValueTask DisposeAsync()
    {
        TextCache.Return(_words);
        await rows.DisposeAsync();
        await command.DisposeAsync();
    }
}

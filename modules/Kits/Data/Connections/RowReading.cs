using System.Data.Common;

namespace PartnerHub.Kits.Data;

/// <summary>Columns read one by one, for those who read many rows: the values of any engine as the program has them.</summary>
public static class RowReading
{
    public static string? TextOrNull(this DbDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);

    public static long? LongOrNull(this DbDataReader row, int column) => row.IsDBNull(column) ? null : row.GetInt64(column);

    public static DateOnly Day(this DbDataReader row, int column) =>
        row.IsText(column) ? ColumnText.Day(row.GetString(column)) : row.GetFieldValue<DateOnly>(column);

    public static DateOnly? DayOrNull(this DbDataReader row, int column) => row.IsDBNull(column) ? null : row.Day(column);

    public static decimal Number(this DbDataReader row, int column) =>
        row.IsText(column) ? ColumnText.Decimal(row.GetString(column)) : row.GetDecimal(column);

    public static decimal? NumberOrNull(this DbDataReader row, int column) => row.IsDBNull(column) ? null : row.Number(column);

    public static DateTimeOffset Instant(this DbDataReader row, int column) =>
        row.IsText(column) ? ColumnText.Instant(row.GetString(column)) : row.GetFieldValue<DateTimeOffset>(column);

    // The reader may be wrapped: the column tells whether its engine has no type of its own for the value.
    private static bool IsText(this DbDataReader row, int column) => row.GetFieldType(column) == typeof(string);
}

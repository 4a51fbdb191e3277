using System.Data.Common;

namespace PartnerHub.Kits.Data;

/// <summary>
/// The rows of one or several results, for those who read millions: column by column, without the driver's cost for each
/// value. Days, instants and decimals of any engine come as the program has them.
/// </summary>
public abstract class RowReader : IAsyncDisposable
{
    public abstract ValueTask<bool> ReadAsync(CancellationToken cancellation);

    public abstract ValueTask NextResultAsync(CancellationToken cancellation);

    public abstract bool IsNull(int column);

    /// <summary>True when the column holds this text: nothing is made of it.</summary>
    public abstract bool Holds(int column, string text);

    public abstract string Text(int column);

    /// <summary>A text that comes back in many rows, such as a kind or a currency: mostly one instance of it. Null where there is none.</summary>
    public abstract string? WordOrNull(int column);

    /// <summary>A text of these bytes that comes back often: mostly one instance of it.</summary>
    public abstract string WordOf(ReadOnlySpan<byte> utf8);

    /// <summary>The bytes of a column, until the next row is read.</summary>
    public abstract ReadOnlySpan<byte> Bytes(int column);

    public abstract long Long(int column);

    public abstract bool Flag(int column);

    public abstract DateOnly? DayOrNull(int column);

    public abstract decimal? NumberOrNull(int column);

    public abstract DateTimeOffset Instant(int column);

    public string Word(int column) => WordOrNull(column) ?? throw Missing(column);

    public DateOnly Day(int column) => DayOrNull(column) ?? throw Missing(column);

    public decimal Number(int column) => NumberOrNull(column) ?? throw Missing(column);

    public string? TextOrNull(int column) => IsNull(column) ? null : Text(column);

    public long? LongOrNull(int column) => IsNull(column) ? null : Long(column);

    public abstract ValueTask DisposeAsync();

    private static InvalidCastException Missing(int column) => new(FormattableString.Invariant($"Column {column} of the row is null."));

    /// <summary>What a statement's values are called in it, and what they are.</summary>
    internal static IEnumerable<(string Name, object Value)> Values(object values) =>
        values.GetType().GetProperties().Select(property => (property.Name, property.GetValue(values) ?? throw new ArgumentNullException(property.Name)));
}

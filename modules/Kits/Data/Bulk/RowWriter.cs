namespace PartnerHub.Kits.Data;

/// <summary>What a column of appended rows holds.</summary>
public enum RowType
{
    Text,
    Day,
    Instant,
    Decimal,
    Long,
    Flag,
    Bytes,
}

public readonly record struct RowColumn(string Name, RowType Type);

/// <summary>
/// Appends rows to one table: each row's values in the order of the columns, then <see cref="EndRowAsync"/>; at the end
/// <see cref="CompleteAsync"/>. A row whose key is there already fails the lot.
/// </summary>
public abstract class RowWriter : IAsyncDisposable
{
    public abstract void Text(string? value);

    public abstract void Day(DateOnly? value);

    public abstract void Instant(DateTimeOffset value);

    public abstract void Decimal(decimal? value);

    public abstract void Long(long? value);

    public abstract void Flag(bool? value);

    public abstract void Bytes(ReadOnlyMemory<byte> value);

    public abstract ValueTask EndRowAsync(CancellationToken cancellation);

    public abstract ValueTask CompleteAsync(CancellationToken cancellation);

    public abstract ValueTask DisposeAsync();
}

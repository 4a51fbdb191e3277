using System.Text;

namespace PartnerHub.Kits.Data;

/// <summary>The columns of one row as PostgreSQL sends them in binary, read where they lie.</summary>
internal abstract class PostgresValues : RowReader
{
    protected const int Null = -1;

    private readonly TextCache _words = TextCache.Rent();

    /// <summary>Holds the present row.</summary>
    protected byte[] Row { get; set; } = [];

    /// <summary>Where each column starts in it, and its length or <see cref="Null"/>.</summary>
    protected (int Start, int Length)[] Columns { get; set; } = [];

    public sealed override bool IsNull(int column) => Columns[column].Length == Null;

    public sealed override bool Holds(int column, string text)
    {
        var bytes = Bytes(column);
        return Ascii.IsValid(bytes) ? Ascii.Equals(bytes, text) : Encoding.UTF8.GetString(bytes) == text;
    }

    public sealed override string Text(int column) => Encoding.UTF8.GetString(Bytes(column));

    public sealed override string? WordOrNull(int column) => IsNull(column) ? null : _words.Of(Bytes(column));

    public sealed override string WordOf(ReadOnlySpan<byte> utf8) => _words.Of(utf8);

    public sealed override ReadOnlySpan<byte> Bytes(int column) => Row.AsSpan(Columns[column].Start, Columns[column].Length);

    public sealed override long Long(int column) => PostgresBinary.Long(Bytes(column));

    public sealed override bool Flag(int column) => Bytes(column)[0] != 0;

    public sealed override DateOnly? DayOrNull(int column) => IsNull(column) ? null : PostgresBinary.Day(Bytes(column));

    public sealed override decimal? NumberOrNull(int column) => IsNull(column) ? null : PostgresBinary.Number(Bytes(column));

    public sealed override DateTimeOffset Instant(int column) => PostgresBinary.Instant(Bytes(column));

    public override ValueTask DisposeAsync()
    {
        TextCache.Return(_words);
        return ValueTask.CompletedTask;
    }
}

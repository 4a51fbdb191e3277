using System.Buffers.Binary;

namespace PartnerHub.Kits.Data;

/// <summary>Values as PostgreSQL sends them in binary.</summary>
internal static class PostgresBinary
{
    private const int NumberHead = 4 * sizeof(short);
    private const int DigitsOfGroup = 4;
    private const short Negative = 0x4000;
    private static readonly DateOnly FirstDay = new(2000, 1, 1);
    private static readonly DateTimeOffset FirstInstant = new(2000, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static long Long(ReadOnlySpan<byte> bytes) => bytes.Length switch
    {
        sizeof(long) => BinaryPrimitives.ReadInt64BigEndian(bytes),
        sizeof(int) => BinaryPrimitives.ReadInt32BigEndian(bytes),
        _ => throw new InvalidCastException("The column holds no whole number."),
    };

    public static DateOnly Day(ReadOnlySpan<byte> bytes) => FirstDay.AddDays(BinaryPrimitives.ReadInt32BigEndian(bytes));

    public static DateTimeOffset Instant(ReadOnlySpan<byte> bytes) => FirstInstant.AddTicks(BinaryPrimitives.ReadInt64BigEndian(bytes) * TimeSpan.TicksPerMicrosecond);

    /// <summary>A number of as many decimals as was said: it comes as groups of four digits, the place of the first, its sign and its decimals.</summary>
    public static decimal Number(ReadOnlySpan<byte> bytes)
    {
        var (groups, weight, sign, decimals) = (Short(bytes, 0), Short(bytes, 1), Short(bytes, 2), Short(bytes, 3));
        if (sign is not (0 or Negative))
        {
            throw new InvalidCastException("The column holds no finite number.");
        }

        var digits = UInt128.Zero;
        for (var i = 0; i < groups; i++)
        {
            digits = checked((digits * 10_000) + (uint)BinaryPrimitives.ReadInt16BigEndian(bytes[(NumberHead + (i * sizeof(short)))..]));
        }

        for (var missing = decimals - (DigitsOfGroup * (groups - 1 - weight)); missing != 0; missing -= Math.Sign(missing))
        {
            digits = missing > 0 ? checked(digits * 10) : digits / 10;
        }

        return digits >> 96 == 0
            ? new decimal((int)(uint)digits, (int)(uint)(digits >> 32), (int)(uint)(digits >> 64), sign == Negative, checked((byte)decimals))
            : throw new OverflowException("The column holds a number of more digits than a decimal has.");
    }

    private static short Short(ReadOnlySpan<byte> bytes, int place) => BinaryPrimitives.ReadInt16BigEndian(bytes[(place * sizeof(short))..]);
}

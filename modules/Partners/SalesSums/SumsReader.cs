using System.Buffers.Binary;

namespace PartnerHub.Partners.SalesSums;

/// <summary>Unpacks sums of sales, as <see cref="PackedSumFlags"/> says.</summary>
/// <param name="word">Makes a text of its bytes; the same ones come again and again.</param>
internal sealed class SumsReader(Func<ReadOnlySpan<byte>, string> word)
{
    private readonly List<string> _texts = [];
    private long _day;

    public void Read(ReadOnlySpan<byte> bytes, string kind, List<SalesSum> into)
    {
        while (!bytes.IsEmpty)
        {
            into.Add(Next(ref bytes, kind));
        }
    }

    private SalesSum Next(ref ReadOnlySpan<byte> bytes, string kind)
    {
        var marks = (PackedSumFlags)bytes[0];
        bytes = bytes[1..];
        if (marks.HasFlag(PackedSumFlags.Start))
        {
            _texts.Clear();
            _day = 0;
        }

        var wide = marks.HasFlag(PackedSumFlags.Wide);
        _day += Number(ref bytes, wide);
        var (amount, lines) = (Number(ref bytes, wide), Number(ref bytes, wide));
        long? quantity = marks.HasFlag(PackedSumFlags.HasQuantity) ? Number(ref bytes, wide) : null;
        var (product, currency, details) = (Text(ref bytes, wide), Text(ref bytes, wide), Text(ref bytes, wide));
        return new(kind, DateOnly.FromDayNumber((int)_day), product, currency!, details, amount, quantity, lines) { Sums = Text(ref bytes, wide) };
    }

    private static long Number(ref ReadOnlySpan<byte> bytes, bool wide)
    {
        if (wide)
        {
            var number = BinaryPrimitives.ReadInt64BigEndian(bytes);
            bytes = bytes[sizeof(long)..];
            return number;
        }

        var (bits, length) = (0UL, 0);
        byte next;
        do
        {
            next = bytes[length];
            bits |= (ulong)(next & 0x7F) << (7 * length++);
        }
        while (next > 0x7F);

        bytes = bytes[length..];
        return (long)(bits >> 1) ^ -(long)(bits & 1);
    }

    private string? Text(ref ReadOnlySpan<byte> bytes, bool wide)
    {
        var place = (int)Number(ref bytes, wide);
        if (place != 1)
        {
            return place == 0 ? null : _texts[place - 2];
        }

        var length = (int)Number(ref bytes, wide);
        var text = word(bytes[..length]);
        bytes = bytes[length..];
        _texts.Add(text);
        return text;
    }
}

using System.Buffers;
using System.Text;

namespace PartnerHub.Partners.SalesSums;

/// <summary>Packs sums of sales, all of one member and kind, as <see cref="PackedSumFlags"/> says.</summary>
internal sealed class SumsWriter
{
    private const int LongestNumber = 10;
    private readonly ArrayBufferWriter<byte> _bytes = new(1024);
    private readonly Dictionary<string, int> _texts = new(StringComparer.Ordinal);
    private int _day;

    public ReadOnlyMemory<byte> Written => _bytes.WrittenMemory;

    public void Clear()
    {
        _bytes.ResetWrittenCount();
        _texts.Clear();
        _day = 0;
    }

    public void Add(in SalesSum sum)
    {
        var start = _bytes.WrittenCount == 0 ? PackedSumFlags.Start : PackedSumFlags.None;
        _bytes.GetSpan(1)[0] = (byte)(start | (sum.Quantity is null ? PackedSumFlags.None : PackedSumFlags.HasQuantity));
        _bytes.Advance(1);
        Add(sum.On.DayNumber - _day);
        _day = sum.On.DayNumber;
        Add(sum.Amount);
        Add(sum.Lines);
        if (sum.Quantity is { } quantity)
        {
            Add(quantity);
        }

        Add(sum.Product);
        Add(sum.Currency);
        Add(sum.Details);
        Add(sum.Sums);
    }

    private void Add(long number)
    {
        var bytes = _bytes.GetSpan(LongestNumber);
        var length = 0;
        var rest = (ulong)((number << 1) ^ (number >> 63));
        for (; rest > 0x7F; rest >>= 7)
        {
            bytes[length++] = (byte)(rest | 0x80);
        }

        bytes[length++] = (byte)rest;
        _bytes.Advance(length);
    }

    private void Add(string? text)
    {
        if (text is null)
        {
            Add(0);
        }
        else if (_texts.TryGetValue(text, out var place))
        {
            Add(place + 2);
        }
        else
        {
            _texts.Add(text, _texts.Count);
            Add(1);
            Add(Encoding.UTF8.GetByteCount(text));
            Encoding.UTF8.GetBytes(text, _bytes);
        }
    }
}

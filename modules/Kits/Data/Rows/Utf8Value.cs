using System.Text;

namespace PartnerHub.Kits.Data;

/// <summary>Values of text columns, read from their bytes.</summary>
internal static class Utf8Value
{
    private const int DayLength = 10;
    private const int DigitsOfLong = 18;

    public static DateOnly Day(ReadOnlySpan<byte> text) =>
        text.Length == DayLength && text[4] == '-' && text[7] == '-'
        && Digits(text[..4]) is >= 0 and var year && Digits(text.Slice(5, 2)) is >= 0 and var month && Digits(text.Slice(8, 2)) is >= 0 and var day
            ? new DateOnly(year, month, day)
            : ColumnText.Day(Encoding.UTF8.GetString(text));

    /// <summary>The number with its scale: <c>1.50</c> stays apart from <c>1.5</c>.</summary>
    public static decimal Number(ReadOnlySpan<byte> text)
    {
        var negative = !text.IsEmpty && text[0] == '-';
        var digits = negative ? text[1..] : text;
        if (digits.Length is 0 or > DigitsOfLong)
        {
            return ColumnText.Decimal(Encoding.UTF8.GetString(text));
        }

        var (value, point) = (0L, -1);
        for (var i = 0; i < digits.Length; i++)
        {
            var digit = (uint)(digits[i] - '0');
            if (digit <= 9)
            {
                value = (value * 10) + digit;
            }
            else if (digits[i] == '.' && point < 0 && i > 0 && i < digits.Length - 1)
            {
                point = i;
            }
            else
            {
                return ColumnText.Decimal(Encoding.UTF8.GetString(text));
            }
        }

        var scale = point < 0 ? 0 : digits.Length - 1 - point;
        return new decimal((int)value, (int)(value >> 32), 0, negative, (byte)scale);
    }

    private static int Digits(ReadOnlySpan<byte> text)
    {
        var number = 0;
        foreach (var character in text)
        {
            var digit = (uint)(character - '0');
            if (digit > 9)
            {
                return -1;
            }

            number = (number * 10) + (int)digit;
        }

        return number;
    }
}

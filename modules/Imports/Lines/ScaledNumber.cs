using PartnerHub.Imports.Formats;

namespace PartnerHub.Imports.Lines;

internal enum NumberFault
{
    None,
    NotANumber,
    TooManyDecimals,
    TooLarge,
}

/// <summary>Reads numbers of at most four decimals as whole ten-thousandths.</summary>
internal static class ScaledNumber
{
    public const int Decimals = 4;
    public const long Scale = 10_000;

    /// <summary>Amounts and quantities stay below this, unscaled.</summary>
    public const long Limit = 1_000_000_000_000;

    /// <summary>The longest text worth looking at.</summary>
    private const int Longest = 64;

    /// <summary>Without zeros at its end.</summary>
    public static decimal ToDecimal(long scaled) => scaled / (decimal)Scale;

    /// <summary>Rounded half to even; false when the product is too large.</summary>
    public static bool TryMultiply(long left, long right, out long product)
    {
        var (whole, rest) = Int128.DivRem((Int128)left * right, Scale);
        var half = Int128.Abs(rest) - (Scale / 2);
        if (half > 0 || (half == 0 && Int128.IsOddInteger(whole)))
        {
            whole += Int128.Sign(rest);
        }

        var fits = Int128.Abs(whole) < (Int128)Limit * Scale;
        product = fits ? (long)whole : 0;
        return fits;
    }

    public static NumberFault TryParse(ReadOnlySpan<byte> text, DecimalMark? mark, out long scaled)
    {
        var point = mark switch { DecimalMark.Point => (byte)'.', DecimalMark.Comma => (byte)',', _ => (byte)0 };
        var negative = text.Length > 0 && text[0] == '-';
        var fault = Plain(negative ? text[1..] : text, point, out scaled);
        if (fault == NumberFault.NotANumber)
        {
            fault = Written(text, point, ref negative, out scaled);
        }

        scaled = negative ? -scaled : scaled;
        return fault;
    }

    /// <summary>Digits, and a mark with digits behind it.</summary>
    private static NumberFault Plain(ReadOnlySpan<byte> text, byte mark, out long scaled)
    {
        scaled = 0;
        var i = 0;
        for (; i < text.Length && IsDigit(text[i]); i++)
        {
            scaled = (scaled * 10) + (text[i] - '0');
            if (scaled >= Limit)
            {
                return Remainder(text[i..], mark);
            }
        }

        return i == text.Length
            ? Whole(i, ref scaled)
            : mark != 0 && text[i] == mark ? Fraction(text[(i + 1)..], ref scaled) : NumberFault.NotANumber;
    }

    private static NumberFault Whole(int digits, ref long scaled)
    {
        scaled *= Scale;
        return digits == 0 ? NumberFault.NotANumber : NumberFault.None;
    }

    private static NumberFault Fraction(ReadOnlySpan<byte> digits, ref long scaled)
    {
        var beyond = false;
        for (var i = 0; i < Math.Max(digits.Length, Decimals); i++)
        {
            var digit = i < digits.Length ? (uint)(digits[i] - '0') : 0;
            if (digit > 9)
            {
                return NumberFault.NotANumber;
            }

            scaled = i < Decimals ? (scaled * 10) + digit : scaled;
            beyond |= i >= Decimals && digit > 0;
        }

        return digits.IsEmpty ? NumberFault.NotANumber : beyond ? NumberFault.TooManyDecimals : NumberFault.None;
    }

    private static NumberFault Remainder(ReadOnlySpan<byte> text, byte mark)
    {
        var rest = text.TrimStart("0123456789"u8);
        return rest.IsEmpty || (mark != 0 && rest[0] == mark && rest.Length > 1 && rest[1..].TrimStart("0123456789"u8).IsEmpty) ? NumberFault.TooLarge : NumberFault.NotANumber;
    }

    /// <summary>A sign before or behind, and groups of three digits.</summary>
    private static NumberFault Written(ReadOnlySpan<byte> text, byte mark, ref bool negative, out long scaled)
    {
        scaled = 0;
        if (text.Length > Longest)
        {
            return NumberFault.NotANumber;
        }

        var body = Unsigned(text, out negative);
        Span<byte> digits = stackalloc byte[Longest];
        return Ungroup(body, mark, digits, out var length) ? Plain(digits[..length], mark, out scaled) : NumberFault.NotANumber;
    }

    private static ReadOnlySpan<byte> Unsigned(ReadOnlySpan<byte> text, out bool negative)
    {
        negative = true;
        if (text.StartsWith("-"u8))
        {
            return text[1..].TrimStart((byte)' ');
        }

        if (text.StartsWith("\u2212"u8))
        {
            return text["\u2212"u8.Length..].TrimStart((byte)' ');
        }

        if (text.EndsWith("-"u8))
        {
            return text[..^1].TrimEnd((byte)' ');
        }

        negative = false;
        return text.StartsWith("+"u8) ? text[1..] : text;
    }

    /// <summary>
    /// Copies without the marks of thousands: all the same, before groups of exactly three, none behind the decimal mark. In India
    /// all groups but the last are of two: 12,34,567.
    /// </summary>
    private static bool Ungroup(ReadOnlySpan<byte> text, byte mark, Span<byte> digits, out int length)
    {
        length = 0;
        var separator = ReadOnlySpan<byte>.Empty;
        var (group, pairs) = (0, 0);
        for (var i = 0; i < text.Length;)
        {
            if (IsDigit(text[i]))
            {
                digits[length++] = text[i++];
                group++;
            }
            else if (text[i] == mark && mark != 0)
            {
                text[i..].CopyTo(digits[length..]);
                length += text.Length - i;
                return separator.IsEmpty || group == 3;
            }
            else
            {
                var found = Separator(text[i..], mark);
                var isPair = !separator.IsEmpty && group == 2 && (pairs > 0 || Leads(digits[..length], group));
                var fits = separator.IsEmpty ? group is >= 1 and <= 3 && digits[0] != '0' : (isPair || (group == 3 && pairs == 0)) && found.SequenceEqual(separator);
                if (found.IsEmpty || !fits)
                {
                    return false;
                }

                pairs += isPair ? 1 : 0;
                separator = found;
                group = 0;
                i += found.Length;
            }
        }

        return separator.IsEmpty || group == 3;
    }

    /// <summary>The group just read is the second one, behind at most two digits.</summary>
    private static bool Leads(ReadOnlySpan<byte> digits, int group) => digits.Length - group is 1 or 2;

    /// <summary>A space, a no-break or thin one, an apostrophe straight or curly, or the mark that is not the decimal one.</summary>
    private static ReadOnlySpan<byte> Separator(ReadOnlySpan<byte> text, byte mark)
    {
        if (text[0] is (byte)' ' or (byte)'\'' || (mark != 0 && text[0] == (mark == '.' ? ',' : '.')))
        {
            return text[..1];
        }

        return text.StartsWith("\u00A0"u8) ? "\u00A0"u8 : text.StartsWith("\u202F"u8) ? "\u202F"u8 : text.StartsWith("\u2009"u8) ? "\u2009"u8 : text.StartsWith("\u2019"u8) ? "\u2019"u8 : default;
    }

    private static bool IsDigit(byte value) => (uint)(value - '0') <= 9;
}

namespace PartnerHub.Imports.Lines;

/// <summary>The time of day that stands behind a day: it is passed over, and so is its zone.</summary>
internal static class TimeOfDay
{
    public static bool TryCut(ReadOnlySpan<byte> text, out ReadOnlySpan<byte> day)
    {
        for (var i = 1; i < text.Length - 2; i++)
        {
            if (text[i] is (byte)' ' or (byte)'T' or 0xA0 or 0xAF && IsTime(text[(i + 1)..], text[i] == 'T'))
            {
                day = CellText.Trim(text[..(text[i] is 0xA0 ? i - 1 : text[i] is 0xAF ? i - 2 : i)]).TrimEnd((byte)',');
                return true;
            }
        }

        // As databases write them: 20170405134500.
        day = text.Length == 14 && Clock(text[8..]) ? text[..8] : default;
        return !day.IsEmpty;
    }

    private static bool IsTime(ReadOnlySpan<byte> text, bool compact)
    {
        var hour = Digits(text);
        if (compact && hour is 4 or 6)
        {
            return Clock(text[..hour]) && IsZone(text[hour..]);
        }

        if (hour is not (1 or 2) || text.Length < hour + 3 || text[hour] is not ((byte)':' or (byte)'h' or (byte)'H') || Digits(text[(hour + 1)..]) != 2 || !Within(text[..hour], 24) || !Within(text.Slice(hour + 1, 2), 59))
        {
            return false;
        }

        text = text[(hour + 3)..];
        if (text.Length > 2 && text[0] == ':' && Digits(text[1..]) == 2 && Within(text.Slice(1, 2), 60))
        {
            text = text[3..];
            text = text.Length > 1 && text[0] is (byte)'.' or (byte)',' ? text[(1 + Digits(text[1..]))..] : text;
        }

        return IsZone(PastHalf(CellText.Trim(text)));
    }

    private static ReadOnlySpan<byte> PastHalf(ReadOnlySpan<byte> text)
    {
        foreach (var half in Halves)
        {
            if (text.Length >= half.Length && System.Text.Ascii.EqualsIgnoreCase(text[..half.Length], half))
            {
                return CellText.Trim(text[half.Length..]);
            }
        }

        return text;
    }

    private static readonly string[] Halves = ["a.m.", "p.m.", "am", "pm"];

    private static bool IsZone(ReadOnlySpan<byte> text) =>
        text.IsEmpty || text.SequenceEqual("Z"u8) || text.SequenceEqual("UTC"u8) || text.SequenceEqual("GMT"u8) || IsOffset(text);

    private static bool IsOffset(ReadOnlySpan<byte> text)
    {
        if (text[0] is not ((byte)'+' or (byte)'-'))
        {
            return false;
        }

        var digits = text[1..];
        return (digits.Length is 2 or 4 && Digits(digits) == digits.Length) || (digits.Length == 5 && digits[2] == ':' && Digits(digits) == 2 && Digits(digits[3..]) == 2);
    }

    private static bool Clock(ReadOnlySpan<byte> digits) =>
        Digits(digits) == digits.Length && Within(digits[..2], 24) && Within(digits.Slice(2, 2), 59) && (digits.Length == 4 || Within(digits.Slice(4, 2), 60));

    private static bool Within(ReadOnlySpan<byte> digits, int most)
    {
        var number = 0;
        foreach (var digit in digits)
        {
            number = (number * 10) + digit - '0';
        }

        return number <= most;
    }

    private static int Digits(ReadOnlySpan<byte> text) => text.IndexOfAnyExceptInRange((byte)'0', (byte)'9') is var end && end < 0 ? text.Length : end;
}

using System.Text;
using PartnerHub.Imports.Formats;
using PartnerHub.Kits.Language;

namespace PartnerHub.Imports.Lines;

/// <summary>Reads days in one of the forms that files have; which days there are is told by <see cref="DayRange"/>.</summary>
internal static class DayParser
{
    private static readonly DateOnly Origin = new(1899, 12, 30);

    private static readonly string[] Months =
    [
        "jan january janv janvier", "feb february fev fév févr fevr février fevrier", "mar march mars", "apr april avr avril", "may mai", "jun june juin",
        "jul july juil juillet", "aug august aou aoû août aout", "sep sept september septembre", "oct october octobre", "nov november novembre", "dec december déc décembre decembre",
    ];

    public static bool TryParse(ReadOnlySpan<byte> text, DayFormat form, out DateOnly day) => form switch
    {
        DayFormat.YearFirst => YearFirst(text, out day),
        DayFormat.Compact => Compact(text, out day),
        DayFormat.MonthName => MonthName(text, out day),
        DayFormat.DayNumber => Numbered(text, out day),
        _ => Slashed(text, form == DayFormat.DayFirst, out day),
    };

    private static bool YearFirst(ReadOnlySpan<byte> text, out DateOnly day)
    {
        day = default;
        return text.Length == 10 && text[4] is (byte)'-' or (byte)'/' or (byte)'.' && text[7] == text[4]
            && Digits(text[..4], out var year) && Digits(text[5..7], out var month) && Digits(text[8..], out var of)
            && DayRange.TryMake(year, month, of, out day);
    }

    private static bool Compact(ReadOnlySpan<byte> text, out DateOnly day)
    {
        day = default;
        return text.Length == 8 && Digits(text, out var number) && DayRange.TryMake(number / 10_000, number / 100 % 100, number % 100, out day);
    }

    /// <summary>Five digits, 1927 to 2173, and perhaps the time of day as a fraction.</summary>
    private static bool Numbered(ReadOnlySpan<byte> text, out DateOnly day)
    {
        const int Length = 5;
        var number = 0;
        var fits = text.Length >= Length && text[0] != '0' && Digits(text[..Length], out number)
            && (text.Length == Length || (text.Length > Length + 1 && text[Length] is (byte)'.' or (byte)',' && Digits(text[(Length + 1)..], out _)));
        day = fits ? Origin.AddDays(number) : default;
        return fits;
    }

    private static bool Slashed(ReadOnlySpan<byte> text, bool dayFirst, out DateOnly day)
    {
        day = default;
        var first = text.IndexOfAny("/-."u8);
        if (first is < 1 or > 2 || (text[first] == '.' && !dayFirst))
        {
            return false;
        }

        var rest = text[(first + 1)..];
        var second = rest.IndexOf(text[first]);
        return second is 1 or 2 && rest.Length - second == 5
            && Digits(text[..first], out var left) && Digits(rest[..second], out var right) && Digits(rest[(second + 1)..], out var year)
            && (dayFirst ? DayRange.TryMake(year, right, left, out day) : DayRange.TryMake(year, left, right, out day));
    }

    private static bool MonthName(ReadOnlySpan<byte> text, out DateOnly day)
    {
        day = default;
        var first = text.IndexOfAny("- /"u8);
        var last = text.LastIndexOfAny("- /"u8);
        return first is 1 or 2 && last > first && text.Length - last == 5 && text[first] == text[last] && last - first <= 16
            && Digits(text[..first], out var of) && Digits(text[(last + 1)..], out var year)
            && DayRange.TryMake(year, Month(text[(first + 1)..last]), of, out day);
    }

    private static int Month(ReadOnlySpan<byte> name)
    {
        var text = Encoding.UTF8.GetString(name).TrimEnd('.').ToLowerInvariant();
        return 1 + Array.FindIndex(Months, names => names.Split(' ').Contains(text, StringComparer.Ordinal));
    }

    private static bool Digits(ReadOnlySpan<byte> text, out int number)
    {
        number = 0;
        foreach (var digit in text)
        {
            if ((uint)(digit - '0') > 9)
            {
                return false;
            }

            number = (number * 10) + (digit - '0');
        }

        return true;
    }
}

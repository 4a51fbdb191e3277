using System.Globalization;
using System.Text.RegularExpressions;

namespace PartnerHub.Questionnaires;

/// <summary>What a single mark before three digits is.</summary>
internal enum SingleMark
{
    /// <summary>What the language makes of it.</summary>
    OfLanguage,

    /// <summary>It groups thousands: sums and counts have no thousandths.</summary>
    Groups,

    /// <summary>It is the decimal mark.</summary>
    IsDecimal,
}

/// <summary>Numbers as people write them in French and in English, with thousands, millions and the blanks that may group them.</summary>
internal static partial class Figures
{
    public static bool TryRead(string text, string language, SingleMark mark, out decimal number)
    {
        number = 0;
        if (Written.Match(text.Trim()) is not { Success: true } match || !TryDigits(match.Groups["digits"].Value, language, match.Groups["scale"].Length == 0 ? mark : SingleMark.OfLanguage, out var read))
        {
            return false;
        }

        var factor = Factor(match.Groups["scale"].Value);
        if (Math.Abs(read) > 1_000_000_000_000_000m / factor)
        {
            return false;
        }

        // Without the zeros behind it, so that 1.20 and 1.2 are one number in every way.
        number = read * factor * (match.Groups["minus"].Success ? -1 : 1) / 1.0000000000000000000000000000m;
        return true;
    }

    private static decimal Factor(string scale) => scale.ToLowerInvariant() switch
    {
        "" => 1,
        "k" or "mille" or "thousand" => 1_000,
        "md" or "mrd" or "bn" or "b" or "milliard" or "milliards" or "billion" => 1_000_000_000,
        _ => 1_000_000,
    };

    private static bool TryDigits(string digits, string language, SingleMark mark, out decimal number)
    {
        number = 0;
        return Normal(digits, language, mark) is { } normal && decimal.TryParse(normal, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number);
    }

    /// <summary>With a decimal point and nothing else; null where the marks make no sense.</summary>
    private static string? Normal(string digits, string language, SingleMark single)
    {
        if (Blank.IsMatch(digits))
        {
            return Grouped.IsMatch(digits) ? Blank.Replace(digits, "").Replace(',', '.') : null;
        }

        var marks = digits.Where(letter => letter is '.' or ',').ToList();
        if (marks.Count == 0)
        {
            return digits;
        }

        var isMixed = marks.Distinct().Count() > 1;
        bool? isGroup = isMixed || marks.Count > 1 ? null : IsThousands(digits, marks[0], language, single);
        var decimalMark = isMixed ? marks[^1] : isGroup == false ? marks[0] : '\0';
        var whole = decimalMark == '\0' ? digits : digits[..digits.LastIndexOf(decimalMark)];
        var groupMark = marks.FirstOrDefault(mark => mark != decimalMark);
        if (groupMark != '\0' && !Groups(whole, groupMark))
        {
            return null;
        }

        var plain = groupMark == '\0' ? digits : digits.Replace(groupMark.ToString(), "", StringComparison.Ordinal);
        return plain.Replace(',', '.');
    }

    private static bool IsThousands(string digits, char mark, string language, SingleMark single)
    {
        var at = digits.IndexOf(mark, StringComparison.Ordinal);
        var couldBe = digits.Length - at == 4 && at is >= 1 and <= 3 && digits[0] != '0';
        return couldBe && single != SingleMark.IsDecimal && (single == SingleMark.Groups || mark == (language == "fr" ? '.' : ','));
    }

    private static bool Groups(string whole, char mark)
    {
        var parts = whole.Split(mark);
        return parts.Length > 1 && parts[0].Length is >= 1 and <= 3 && parts.Skip(1).All(part => part.Length == 3);
    }

    [GeneratedRegex(@"\A(?<minus>[-−]\s?)?(?<digits>[0-9](?:[0-9.,\s']*[0-9])?)\s*(?<scale>k|m|md|mrd|bn|b|mio|mille|thousand|millions?|milliards?|billion)?\z", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, DocumentLimits.LongestMatch)]
    private static partial Regex Written { get; }

    /// <summary>A whole number at the start of a text, with words behind it.</summary>
    [GeneratedRegex(@"\A[0-9](?:[0-9.,\s']*[0-9])?(?:\s*(?:k|mille|thousand)\b)?(?=\s*[(,;:–—-]|\s+\p{L}|\z)", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, DocumentLimits.LongestMatch)]
    public static partial Regex Core { get; }

    [GeneratedRegex(@"[\s']", RegexOptions.None, DocumentLimits.LongestMatch)]
    private static partial Regex Blank { get; }

    [GeneratedRegex(@"\A[0-9]{1,3}(?:[\s'][0-9]{3})+(?:[.,][0-9]+)?\z", RegexOptions.ExplicitCapture, DocumentLimits.LongestMatch)]
    private static partial Regex Grouped { get; }
}

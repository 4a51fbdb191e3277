using System.Globalization;
using System.Text.RegularExpressions;

namespace PartnerHub.Imports.Workbooks;

/// <summary>How a spreadsheet shows a number.</summary>
/// <param name="IsDay">As a date.</param>
/// <param name="Digits">With zeros in front up to so many digits; 0 without.</param>
internal readonly partial record struct CellFormat(bool IsDay, int Digits)
{
    public static CellFormat Of(string id, IReadOnlyDictionary<string, string> codes)
    {
        if (codes.TryGetValue(id, out var code))
        {
            var bare = Aside().Replace(code, "");
            return new(bare.AsSpan().ContainsAny("dDyY"), bare.Length > 1 && !bare.AsSpan().ContainsAnyExcept('0') ? bare.Length : 0);
        }

        return new(int.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is (>= 14 and <= 17) or 22 or (>= 27 and <= 36) or (>= 50 and <= 58), 0);
    }

    /// <summary>Texts, colours and conditions, and what is written as it stands.</summary>
    [GeneratedRegex("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|_.", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Aside();
}

using System.Globalization;
using System.Text;
using PartnerHub.Contracts;

namespace PartnerHub.Access.Accounts;

/// <summary>Names that others read: without letters nobody sees, and of one script, so that none passes for another.</summary>
internal static class PersonName
{
    public static readonly LocalizedText Expected = LocalizedText.Of(
        $"un nom de 1 à {TextLimits.Name} caractères visibles, d’une seule écriture", $"a name of 1 to {TextLimits.Name} visible characters, in one script");

    public static string? Read(string text)
    {
        var name = text.Length <= 2 * TextLimits.Name ? Normal.Of(text.Trim()) : "";
        return name.Length is > 0 and <= TextLimits.Name && name.EnumerateRunes().All(IsSeen) && name.EnumerateRunes().Where(Rune.IsLetter).Select(Script).Distinct().Count() <= 1
            ? name
            : null;
    }

    private static bool IsSeen(Rune rune) => Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format
        or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);

    // Letters that can be taken for one another are in these.
    private static string Script(Rune letter) => letter.Value switch
    {
        < 0x0250 or (>= 0x1E00 and < 0x1F00) => "latin",
        >= 0x0370 and < 0x0400 => "greek",
        >= 0x0400 and < 0x0530 => "cyrillic",
        >= 0x0530 and < 0x0590 => "armenian",
        >= 0x13A0 and < 0x1400 => "cherokee",
        _ => "other",
    };
}

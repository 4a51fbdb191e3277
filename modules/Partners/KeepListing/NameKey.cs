using System.Text;
using PartnerHub.Contracts;

namespace PartnerHub.Partners.KeepListing;

/// <summary>A name as it is searched and sorted: in small letters, without accents.</summary>
internal static class NameKey
{
    public static string Of(string name)
    {
        if (name.Length <= TextLimits.Id && Ascii.IsValid(name) && !name.Any(char.IsControl))
        {
            return name.ToLowerInvariant();
        }

        var whole = string.Concat(name.EnumerateRunes());
        var key = new StringBuilder(whole.Length);
        foreach (var rune in whole.Normalize(NormalizationForm.FormKD).EnumerateRunes())
        {
            var text = Fold(Rune.ToLowerInvariant(rune));
            if (key.Length + text.Length > TextLimits.Id)
            {
                break;
            }

            key.Append(text);
        }

        return key.ToString();
    }

    /// <summary>The pattern of names that contain a text; every name's when there is none.</summary>
    public static string Pattern(string? part)
    {
        var pattern = new StringBuilder("%");
        foreach (var letter in Of(part ?? ""))
        {
            pattern.Append(letter is '!' or '%' or '_' or '[' ? "!" : "").Append(letter);
        }

        return pattern.Length == 1 ? "%" : pattern.Append('%').ToString();
    }

    private static string Fold(Rune rune) => rune.Value switch
    {
        'ß' => "ss",
        'æ' => "ae",
        'œ' => "oe",
        'ø' => "o",
        'đ' => "d",
        'ł' => "l",
        'ı' => "i",
        _ when Rune.GetUnicodeCategory(rune) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.Control => "",
        _ => rune.ToString(),
    };
}

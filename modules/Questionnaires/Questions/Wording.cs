using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace PartnerHub.Questionnaires;

/// <summary>Words compared as people do: without case, accents or punctuation.</summary>
public static class Wording
{
    public static bool Same(string one, string other) => string.Equals(Plain(one), Plain(other), StringComparison.Ordinal);

    public static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var letter in Whole(text).Normalize(NormalizationForm.FormD))
        {
            if (char.IsLetterOrDigit(letter) || letter == '%')
            {
                plain.Append(char.ToLowerInvariant(letter));
            }
            else if (CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark && plain.Length > 0 && plain[^1] != ' ')
            {
                plain.Append(' ');
            }
        }

        return plain.ToString().TrimEnd();
    }

    /// <summary>Without halves of letters, which are no text and can't be normalised.</summary>
    private static string Whole(string text) =>
        text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF') < 0 ? text : string.Concat(text.EnumerateRunes().Select(rune => rune.ToString()));

    /// <summary>An id made of words.</summary>
    public static string Slug(string text) => Plain(text).Replace(' ', '-') is var slug && slug.Length > 60 ? slug[..60] : slug;

    /// <summary>A wording known by its hash alone.</summary>
    public static string Mark(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Plain(text))))[..12];
}

using System.Globalization;
using System.Text;

namespace PartnerHub.Benefits.Deals;

/// <summary>The name of a company without what people write differently: capitals, accents, signs, its legal form.</summary>
internal static class CustomerName
{
    private static readonly HashSet<string> LegalForms = new(StringComparer.Ordinal)
    {
        "ab", "ag", "as", "asa", "bv", "bvba", "co", "company", "corp", "corporation", "eurl", "gmbh", "inc", "kft", "kg", "limited", "llc", "llp", "ltd",
        "nv", "oy", "oyj", "plc", "sa", "sarl", "sas", "sasu", "sca", "scop", "se", "sl", "slu", "snc", "sp", "spa", "srl", "srls", "sro", "zoo", "doo",
    };

    /// <summary>Empty where nothing is left to tell a company by.</summary>
    public static string Plain(string? name)
    {
        var words = Letters(name ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        string[] telling = [.. words.Where(word => !LegalForms.Contains(word))];
        return string.Join(' ', telling.Length == 0 ? words : telling);
    }

    // Letters with a point after each, as in S.A.S., are one word.
    private static string Letters(string name)
    {
        var plain = new StringBuilder(name.Length);
        foreach (var letter in name.Normalize(NormalizationForm.FormKD))
        {
            if (char.IsLetterOrDigit(letter))
            {
                plain.Append(char.ToLowerInvariant(letter));
            }
            else if (letter != '.' && CharUnicodeInfo.GetUnicodeCategory(letter) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark))
            {
                plain.Append(' ');
            }
        }

        return plain.ToString().Normalize(NormalizationForm.FormC);
    }
}

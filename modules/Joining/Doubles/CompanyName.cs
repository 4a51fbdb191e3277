using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using FuzzySharp;

namespace PartnerHub.Joining.Doubles;

/// <summary>Names of companies compared: without accents, signs and the words for what form of company it is.</summary>
internal static class CompanyName
{
    /// <summary>Of 100; below it names are as often of different companies.</summary>
    public const int LeastAlike = 88;

    private static readonly FrozenSet<string> Forms = new[]
    {
        "sa", "sas", "sasu", "sarl", "eurl", "sci", "snc", "scop", "gmbh", "ag", "kg", "ug", "mbh", "co", "ltd", "limited", "llc", "llp", "plc", "inc", "corp", "corporation", "company",
        "bv", "nv", "srl", "spa", "sl", "slu", "ab", "as", "oy", "aps", "sp", "zoo", "kft", "sro", "doo", "pte", "pty", "the", "le", "la", "les", "societe", "groupe", "group",
    }.ToFrozenSet(StringComparer.Ordinal);

    public static string Plain(string name)
    {
        var text = new StringBuilder(name.Length);
        foreach (var letter in name.ToLowerInvariant().Replace("œ", "oe", StringComparison.Ordinal).Replace("ß", "ss", StringComparison.Ordinal).Normalize(NormalizationForm.FormKD))
        {
            if (char.IsLetterOrDigit(letter))
            {
                text.Append(letter);
            }
            else if (CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark && letter != '.')
            {
                text.Append(' ');
            }
        }

        var words = text.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var telling = words.Where(word => !Forms.Contains(word)).ToArray();
        return string.Join(' ', telling.Length > 0 ? telling : words);
    }

    /// <summary>How alike two plain names are, of 100, in whatever order their words stand.</summary>
    public static int Likeness(string one, string other) => one == other ? 100 : Fuzz.TokenSortRatio(one, other);
}

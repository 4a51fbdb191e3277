using System.Text.RegularExpressions;
using PartnerHub.Contracts;

namespace PartnerHub.Partners;

/// <summary>Ids of partners and people, which stand in addresses and before a dot in ids of members.</summary>
internal static partial class RecordIds
{
    public static readonly LocalizedText Expected = LocalizedText.Of(
        $"un identifiant de 1 à {TextLimits.RecordId} caractères : lettres sans accent, chiffres, tirets",
        $"an id of 1 to {TextLimits.RecordId} characters: plain letters, digits, dashes");

    public static bool IsId(string text) => text.Length <= TextLimits.RecordId && Pattern.IsMatch(text);

    [GeneratedRegex(@"\A[A-Za-z0-9][A-Za-z0-9_-]*\z", RegexOptions.None, -1)]
    private static partial Regex Pattern { get; }
}

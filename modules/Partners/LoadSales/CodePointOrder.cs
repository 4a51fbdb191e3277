namespace PartnerHub.Partners.LoadSales;

/// <summary>The order in which the engines hold ids: that of their bytes in UTF-8. Where surrogates stand, that of UTF-16 differs.</summary>
internal static class CodePointOrder
{
    public static int Compare(string left, string right)
    {
        var same = left.AsSpan().CommonPrefixLength(right);
        return same == left.Length || same == right.Length ? left.Length - right.Length : Rank(left[same]) - Rank(right[same]);
    }

    private static int Rank(char unit) => char.IsSurrogate(unit) ? char.MaxValue + unit : unit;
}

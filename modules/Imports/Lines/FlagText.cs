using System.Text;

namespace PartnerHub.Imports.Lines;

/// <summary>Yes and no as files write them.</summary>
internal static class FlagText
{
    private const int Longest = 8;

    public static bool TryParse(ReadOnlySpan<byte> cell, out bool flag)
    {
        var text = Encoding.UTF8.GetString(cell[..Math.Min(cell.Length, Longest)]).ToLowerInvariant();
        flag = text is "true" or "yes" or "y" or "1" or "oui" or "o" or "vrai";
        return flag || text is "false" or "no" or "n" or "0" or "non" or "faux";
    }
}

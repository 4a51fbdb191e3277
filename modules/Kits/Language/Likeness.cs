namespace PartnerHub.Kits.Language;

/// <summary>What a mistyped word was meant to be.</summary>
public static class Likeness
{
    private const int LettersPerSlip = 16;
    private const int LongestWord = 120;

    /// <summary>The word nearest to a mistyped one, where it is near enough; null where none is, or where it is that word.</summary>
    public static string? Nearest(string typed, IEnumerable<string> known)
    {
        var (nearest, fewest) = ((string?)null, Math.Max(1, typed.Length / LettersPerSlip) + 1);
        foreach (var word in known)
        {
            if (word != typed && Slips(typed, word, fewest) is var slips && slips < fewest)
            {
                (nearest, fewest) = (word, slips);
            }
        }

        return nearest;
    }

    /// <summary>Letters to add, leave out, change or swap with their neighbour, capitals aside; the limit once there are as many.</summary>
    private static int Slips(string one, string other, int limit)
    {
        if (Math.Abs(one.Length - other.Length) >= limit || Math.Max(one.Length, other.Length) > LongestWord)
        {
            return limit;
        }

        int[] before = new int[other.Length + 1], last = [.. Enumerable.Range(0, other.Length + 1)], row = new int[other.Length + 1];
        for (var i = 1; i <= one.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var isSame = char.ToUpperInvariant(one[i - 1]) == char.ToUpperInvariant(other[j - 1]);
                row[j] = Math.Min(Math.Min(last[j], row[j - 1]) + 1, last[j - 1] + (isSame ? 0 : 1));
                if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1])
                {
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
                }
            }

            (before, last, row) = (last, row, before);
        }

        return Math.Min(limit, last[other.Length]);
    }
}

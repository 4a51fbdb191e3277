using PartnerHub.Contracts;

namespace PartnerHub.Plugins.KasperskyTiers.StatusChanges;

/// <summary>What January looks at: sales of the twelve rolling months and certified specialists, and nothing else.</summary>
internal static class Recertification
{
    public static bool LooksAt(string requirement) =>
        requirement is Requirements.AnnualSales or Requirements.SalesSpecialists or Requirements.TechnicalSpecialists;

    /// <summary>The highest status at or below the one held that nothing on record takes away.</summary>
    public static int Keeps(Standing standing, int held, OnRecord onRecord)
    {
        var rank = held;
        while (rank > 0 && !IsKept(standing.Levels[rank], onRecord))
        {
            rank--;
        }

        return rank;
    }

    /// <summary>True when sales and specialists of a status are met, or it is conferred.</summary>
    public static bool IsMet(LevelStanding level)
    {
        foreach (var result in level.Requirements)
        {
            if (result.Blocks && LooksAt(result.Cell.Requirement))
            {
                return level.Eligible;
            }
        }

        return true;
    }

    private static bool IsKept(LevelStanding level, OnRecord onRecord)
    {
        foreach (var result in level.Requirements)
        {
            if (LooksAt(result.Cell.Requirement) && onRecord.SpeaksAgainst(result))
            {
                return level.Eligible;
            }
        }

        return true;
    }
}

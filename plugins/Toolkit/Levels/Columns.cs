namespace PartnerHub.Toolkit;

/// <summary>The columns of a guide's table: ids of levels, in the order its rows give their cells.</summary>
internal static class Columns
{
    public static int IndexOf(IReadOnlyList<string> columns, string level)
    {
        for (var i = 0; i < columns.Count; i++)
        {
            if (columns[i] == level)
            {
                return i;
            }
        }

        throw new ArgumentException($"level '{level}' has no column");
    }
}

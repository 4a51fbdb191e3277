namespace PartnerHub.Reliability;

/// <summary>Rows as lines of text.</summary>
internal static class Rows
{
    /// <summary>How many of the expected rows are not among those found, each as often as it is expected.</summary>
    public static int Missing(IReadOnlyList<string> expected, IReadOnlyList<string> found)
    {
        var counts = found.CountBy(line => line).ToDictionary(StringComparer.Ordinal);
        var missing = 0;
        foreach (var (line, count) in expected.CountBy(line => line))
        {
            missing += Math.Max(0, count - counts.GetValueOrDefault(line));
        }

        return missing;
    }
}

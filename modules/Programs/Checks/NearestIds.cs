namespace PartnerHub.Programs.Checks;

/// <summary>The known ids that a mistyped one may stand for.</summary>
internal static class NearestIds
{
    private const int Most = 3;
    private const int LongestCompared = 60;

    public static IReadOnlyList<string> Of(string id, IEnumerable<string> known) =>
        id.Length is 0 or > LongestCompared
            ? []
            : [.. known
                .Select(candidate => (Id: candidate, Distance: Distance(id, candidate)))
                .Where(candidate => candidate.Distance <= Math.Max(2, id.Length / 3))
                .OrderBy(candidate => candidate.Distance)
                .ThenBy(candidate => candidate.Id, StringComparer.Ordinal)
                .Take(Most)
                .Select(candidate => candidate.Id)];

    /// <summary>Letters to insert, remove or replace; none when one id begins with the other or only case differs.</summary>
    private static int Distance(string left, string right)
    {
        if (left.StartsWith(right, StringComparison.OrdinalIgnoreCase) || right.StartsWith(left, StringComparison.OrdinalIgnoreCase))
        {
            return 0;
        }

        var row = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var i = 1; i <= left.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var replaced = diagonal + (left[i - 1] == right[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(replaced, 1 + Math.Min(row[j], row[j - 1]));
            }
        }

        return row[^1];
    }
}

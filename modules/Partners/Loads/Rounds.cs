namespace PartnerHub.Partners.Loads;

/// <summary>Cuts records into rounds, in order, that have each key once: what comes again is a change of what came before.</summary>
internal static class Rounds
{
    public static IEnumerable<IReadOnlyList<T>> Of<T>(IReadOnlyList<T> records, Func<T, string> key)
    {
        var round = new List<T>();
        var keys = new HashSet<string>(StringComparer.Ordinal);
        foreach (var record in records)
        {
            if (!keys.Add(key(record)))
            {
                yield return round;
                round = [];
                keys = new HashSet<string>(StringComparer.Ordinal) { key(record) };
            }

            round.Add(record);
        }

        yield return round;
    }
}

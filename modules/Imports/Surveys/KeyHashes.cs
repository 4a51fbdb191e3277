using System.Collections.Frozen;

namespace PartnerHub.Imports.Surveys;

/// <summary>Eight bytes for each key of a file, which tell the keys that may stand there more than once from those that do not.</summary>
internal sealed class KeyHashes
{
    private const int Buckets = 256;
    private readonly List<ulong>?[] _buckets = new List<ulong>?[Buckets];

    public void Add(ulong hash) => (_buckets[hash >> 56] ??= []).Add(hash);

    /// <summary>Hashes that were added more than once; what was added is gone.</summary>
    public FrozenSet<ulong> Repeated()
    {
        var repeated = new HashSet<ulong>();
        for (var at = 0; at < Buckets; at++)
        {
            if (_buckets[at] is not { } bucket)
            {
                continue;
            }

            bucket.Sort();
            for (var i = 1; i < bucket.Count; i++)
            {
                if (bucket[i] == bucket[i - 1])
                {
                    repeated.Add(bucket[i]);
                }
            }

            _buckets[at] = null;
        }

        return repeated.ToFrozenSet();
    }
}

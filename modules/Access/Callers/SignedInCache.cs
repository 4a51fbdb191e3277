using System.Collections.Concurrent;

namespace PartnerHub.Access.Callers;

/// <summary>
/// Who was found by a cookie or a key, for some seconds: a page asks for it many times. What this host revokes is gone at once,
/// what another one does within those seconds.
/// </summary>
internal sealed class SignedInCache(TimeProvider time)
{
    private const int Most = 10_000;
    private static readonly TimeSpan Holds = TimeSpan.FromSeconds(5);

    private readonly ConcurrentDictionary<string, (SignedIn Who, long At)> _kept = new(StringComparer.Ordinal);
    private long _forgotten;

    public SignedIn? Find(string hash) =>
        _kept.TryGetValue(hash, out var kept) && time.GetElapsedTime(kept.At) < Holds ? kept.Who : null;

    /// <summary>Says what the next <see cref="Keep"/> may hold: nothing that was read before something was revoked.</summary>
    public long Stamp => Interlocked.Read(ref _forgotten);

    public void Keep(string hash, SignedIn who, long stamp)
    {
        if (_kept.Count >= Most)
        {
            _kept.Clear();
        }

        if (stamp == Stamp)
        {
            _kept[hash] = (who, time.GetTimestamp());
        }
    }

    public void Forget()
    {
        Interlocked.Increment(ref _forgotten);
        _kept.Clear();
    }
}

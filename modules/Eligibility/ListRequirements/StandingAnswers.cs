using Microsoft.Extensions.Caching.Memory;

namespace PartnerHub.Eligibility.ListRequirements;

/// <summary>
/// Standings as they were answered lately. A program is a pure function: of the same facts, rulebook and day it gives the
/// same standing, so that what was answered once needs no judging and writing again.
/// </summary>
internal sealed class StandingAnswers : IDisposable
{
    private const long MostBytes = 32 << 20;

    private readonly MemoryCache _kept = new(new MemoryCacheOptions { SizeLimit = MostBytes });

    public byte[]? Find(Key key) => _kept.Get<byte[]>(key);

    public byte[] Keep(Key key, byte[] answer) =>
        _kept.Set(key, answer, new MemoryCacheEntryOptions { Size = answer.Length, SlidingExpiration = TimeSpan.FromHours(1) });

    public void Dispose() => _kept.Dispose();

    internal sealed record Key(string Member, long Revision, string Rulebook, DateOnly On);
}

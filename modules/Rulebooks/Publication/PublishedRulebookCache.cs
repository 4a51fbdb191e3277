using System.Collections.Frozen;
using PartnerHub.Kits.Messaging;
using PartnerHub.Programs;

namespace PartnerHub.Rulebooks.Publication;

/// <summary>What was published, read once and kept until more of it is.</summary>
internal sealed class PublishedRulebookCache(RulebookStore store, IProgramDays days) : IPublishedRulebooks
{
    private volatile IReadOnlyDictionary<string, IReadOnlyList<PublishedRulebook>>? _known;
    private volatile int _forgotten;

    /// <summary>How many rulebooks were known at the last look; null before the first.</summary>
    public long? Count { get; private set; }

    /// <summary>Something was published: it is read at the next need.</summary>
    public void Forget()
    {
        Interlocked.Increment(ref _forgotten);
        _known = null;
    }

    public DateOnly Today(string program) => days.Today(program);

    public ValueTask<IReadOnlyDictionary<string, IReadOnlyList<PublishedRulebook>>> ListAsync() => _known is { } known ? new(known) : new(ReadAsync());

    private async Task<IReadOnlyDictionary<string, IReadOnlyList<PublishedRulebook>>> ReadAsync()
    {
        var forgotten = _forgotten;
        var all = await store.ListAsync(CancellationToken.None);
        var known = all.GroupBy(rulebook => rulebook.Program, StringComparer.Ordinal)
            .ToFrozenDictionary(program => program.Key, IReadOnlyList<PublishedRulebook> (program) => [.. program], StringComparer.Ordinal);
        Count = all.Count;
        _known = known;
        if (forgotten != _forgotten)
        {
            // Published while this was read: it may lack the newest.
            _known = null;
        }

        return known;
    }
}

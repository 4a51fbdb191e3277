using System.Collections.Concurrent;
using System.Collections.Frozen;
using PartnerHub.Programs.Calling;

namespace PartnerHub.Programs.Publishing;

/// <summary>Programs made from published definitions, each rulebook loaded once, at the first need.</summary>
internal sealed class PublishedPrograms(RulebookStore store)
{
    private readonly ConcurrentDictionary<(string Program, long Number), Task<CatalogEntry>> _loaded = new();
    private volatile Task<FrozenDictionary<string, PublishedRulebook[]>>? _known;
    private volatile int _forgotten;

    /// <summary>How many rulebooks were known at the last look; null before the first.</summary>
    public long? Count { get; private set; }

    /// <summary>Something was published: it is read at the next need.</summary>
    public void Forget()
    {
        Interlocked.Increment(ref _forgotten);
        _known = null;
    }

    public async ValueTask<IReadOnlyCollection<string>> ListAsync() => (await KnownAsync()).Keys;

    /// <summary>Id of the package that runs a program; null when none was published under that id.</summary>
    public async ValueTask<string?> PluginOf(string program) =>
        (await KnownAsync()).TryGetValue(program, out var rulebooks) ? rulebooks[^1].Plugin : null;

    /// <summary>The rulebook that answers for a day. The first one also answers for the days before it.</summary>
    public async ValueTask<CatalogEntry?> Find(string program, DateOnly on, Func<PublishedRulebook, Task<CatalogEntry>> load) =>
        (await KnownAsync()).TryGetValue(program, out var rulebooks) ? await Entry(RulebookOf(rulebooks, on), load) : null;

    /// <summary>Takes a rulebook that does not serve out, so that it is loaded again.</summary>
    public void Drop(PublishedRulebook rulebook) => _loaded.TryRemove((rulebook.Program, rulebook.Number), out _);

    private static PublishedRulebook RulebookOf(PublishedRulebook[] rulebooks, DateOnly on) =>
        Array.FindLast(rulebooks, rulebook => rulebook.EffectiveFrom <= on) ?? rulebooks[0];

    private Task<CatalogEntry> Entry(PublishedRulebook rulebook, Func<PublishedRulebook, Task<CatalogEntry>> load) =>
        _loaded.GetOrAdd((rulebook.Program, rulebook.Number), static (_, made) => made.load(made.rulebook), (rulebook, load));

    private ValueTask<FrozenDictionary<string, PublishedRulebook[]>> KnownAsync() =>
        _known is { } known ? new(known) : new(ReadAsync());

    private async Task<FrozenDictionary<string, PublishedRulebook[]>> ReadAsync()
    {
        var forgotten = _forgotten;
        var all = await store.ListAsync(CancellationToken.None);
        var known = all.GroupBy(rulebook => rulebook.Program, StringComparer.Ordinal)
            .ToFrozenDictionary(program => program.Key, program => program.ToArray(), StringComparer.Ordinal);
        Count = all.Count;
        _known = Task.FromResult(known);
        if (forgotten != _forgotten)
        {
            // Published while this was read: it may lack the newest.
            _known = null;
        }

        return known;
    }
}

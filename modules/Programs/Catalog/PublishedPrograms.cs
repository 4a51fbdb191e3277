using System.Collections.Concurrent;

namespace PartnerHub.Programs.Catalog;

/// <summary>Programs made from published definitions, each rulebook loaded once, at the first need.</summary>
internal sealed class PublishedPrograms(IPublishedRulebooks? published = null)
{
    private static readonly IReadOnlyDictionary<string, IReadOnlyList<PublishedRulebook>> None = new Dictionary<string, IReadOnlyList<PublishedRulebook>>(StringComparer.Ordinal);

    private readonly ConcurrentDictionary<(string Program, long Number), Task<CatalogEntry>> _loaded = new();

    public async ValueTask<IEnumerable<string>> ListAsync() => (await KnownAsync()).Keys;

    /// <summary>Id of the package that runs a program; null when none was published under that id.</summary>
    public async ValueTask<string?> PluginOf(string program) =>
        (await KnownAsync()).TryGetValue(program, out var rulebooks) ? rulebooks[^1].Plugin : null;

    /// <summary>The rulebook that answers for a day. The first one also answers for the days before it.</summary>
    public async ValueTask<CatalogEntry?> Find(string program, DateOnly on, Func<PublishedRulebook, Task<CatalogEntry>> load) =>
        (await KnownAsync()).TryGetValue(program, out var rulebooks) ? await Entry(RulebookOf(rulebooks, on), load) : null;

    /// <summary>Takes a rulebook that does not serve out, so that it is loaded again.</summary>
    public void Drop(PublishedRulebook rulebook) => _loaded.TryRemove((rulebook.Program, rulebook.Number), out _);

    private static PublishedRulebook RulebookOf(IReadOnlyList<PublishedRulebook> rulebooks, DateOnly on) =>
        rulebooks.LastOrDefault(rulebook => rulebook.EffectiveFrom <= on) ?? rulebooks[0];

    private Task<CatalogEntry> Entry(PublishedRulebook rulebook, Func<PublishedRulebook, Task<CatalogEntry>> load) =>
        _loaded.GetOrAdd((rulebook.Program, rulebook.Number), static (_, made) => made.load(made.rulebook), (rulebook, load));

    private ValueTask<IReadOnlyDictionary<string, IReadOnlyList<PublishedRulebook>>> KnownAsync() => published?.ListAsync() ?? new(None);
}

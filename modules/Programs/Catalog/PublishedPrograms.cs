using System.Collections.Concurrent;
using PartnerHub.Programs.Packages;

namespace PartnerHub.Programs.Catalog;

/// <summary>Which version of a program's rulebook answers for a day. What answers today is loaded once and stays; what answers for other days comes and goes.</summary>
internal sealed class PublishedPrograms(IPublishedRulebooks? published = null)
{
    private static readonly IReadOnlyDictionary<string, IReadOnlyList<PublishedRulebook>> None = new Dictionary<string, IReadOnlyList<PublishedRulebook>>(StringComparer.Ordinal);

    private readonly ConcurrentDictionary<(string Program, long Number), Task<CatalogEntry>> _loaded = new();

    /// <summary>Ids of the programs that run a definition.</summary>
    public async ValueTask<IEnumerable<string>> ListAsync() =>
        (await KnownAsync()).Where(program => program.Value[^1].Plugin != program.Key).Select(program => program.Key);

    /// <summary>Id of the package that runs a program; null when nothing is kept under that id.</summary>
    public async ValueTask<string?> PluginOf(string program) =>
        (await KnownAsync()).TryGetValue(program, out var rulebooks) ? rulebooks[^1].Plugin : null;

    /// <summary>What answers for a day, today unless it is given. The first version also answers for the days before it.</summary>
    /// <param name="program">Id of the program.</param>
    /// <param name="on">The day.</param>
    /// <param name="installed">What is installed under that id, which is what answers where no version is kept.</param>
    /// <param name="load">Loads another version.</param>
    public async ValueTask<CatalogEntry?> Find(
        string program, DateOnly? on, CatalogEntry? installed, Func<PublishedRulebook, LoadLifetime, Task<CatalogEntry>> load)
    {
        if (!(await KnownAsync()).TryGetValue(program, out var rulebooks))
        {
            return installed is { Newer: { } newer } ? installed with { Notice = RefusalText.NewerRefused(newer.Location.Version, installed.Package.Location.Version, newer.Refusal!) } : installed;
        }

        var today = RulebookOf(rulebooks, published!.Today(program));
        var asked = on is { } day ? RulebookOf(rulebooks, day) : today;
        if (installed is null && asked.Plugin == program)
        {
            // Its package was taken away.
            return null;
        }

        var entry = installed?.Package.Rulebook is { } rulebook && rulebook.Version == asked.Version ? installed with { Published = asked } : await Entry(asked, today, load);
        return asked.Number == today.Number && installed?.WhyNot(asked) is { } notice ? entry with { Notice = notice } : entry;
    }

    /// <summary>Takes a version that does not serve out, so that it is loaded again.</summary>
    public void Drop(PublishedRulebook rulebook) => _loaded.TryRemove((rulebook.Program, rulebook.Number), out _);

    private static PublishedRulebook RulebookOf(IReadOnlyList<PublishedRulebook> rulebooks, DateOnly on) =>
        rulebooks.LastOrDefault(rulebook => rulebook.EffectiveFrom <= on) ?? rulebooks[0];

    private Task<CatalogEntry> Entry(PublishedRulebook asked, PublishedRulebook today, Func<PublishedRulebook, LoadLifetime, Task<CatalogEntry>> load) =>
        _loaded.TryGetValue((asked.Program, asked.Number), out var entry) ? entry
        : asked.Number == today.Number ? _loaded.GetOrAdd((asked.Program, asked.Number), static (_, made) => made.load(made.asked, LoadLifetime.Process), (asked, load))
        : load(asked, LoadLifetime.Temporary);

    private ValueTask<IReadOnlyDictionary<string, IReadOnlyList<PublishedRulebook>>> KnownAsync() => published?.ListAsync() ?? new(None);
}

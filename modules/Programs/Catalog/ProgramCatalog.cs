using System.Collections.Concurrent;
using System.Text;
using Microsoft.Extensions.Options;
using PartnerHub.Programs.Calls;
using PartnerHub.Programs.Packages;
using PartnerHub.Programs.Versions;

namespace PartnerHub.Programs.Catalog;

/// <summary>The packages found, each loaded once, at the first need of it, next to the others and without waiting for them.</summary>
internal sealed class ProgramCatalog(
    PackageLoader loader, PackageStore store, PublishedPrograms published, IOptions<PluginsOptions> plugins, IOptions<ProgramsOptions> programs, TimeProvider time) : IDisposable
{
    private readonly SemaphoreSlim _oneRetry = new(1);
    private readonly Lock _opening = new();
    private readonly OpenedRulebooks _opened = new();
    private ConcurrentDictionary<string, Lazy<Task<CatalogEntry>>>? _entries;

    /// <summary>Starts to load what was not loaded yet; does not wait for it.</summary>
    public void Open() => _ = StartAll();

    /// <summary>A program that may be asked about a day.</summary>
    /// <exception cref="ProgramFault">It is not there, or was refused.</exception>
    public async ValueTask<LiveProgram> Serving(string id, DateOnly on)
    {
        var entry = await Find(id, on) ?? throw Fault.Unknown(id);
        return entry.Live ?? throw Fault.Unavailable(id, entry.Package.Refusal!);
    }

    /// <summary>A program by its id, as it is on a day, today unless it is given; or a rulebook by its name once it is open.</summary>
    public async ValueTask<CatalogEntry?> Find(string id, DateOnly? on = null) =>
        Entries.TryGetValue(id, out var entry) ? await entry.Value
        : await published.Find(id, on ?? DateOnly.FromDateTime(time.GetLocalNow().DateTime), LoadPublished) ?? await _opened.Find(id);

    /// <summary>Opens a definition beside what serves; null when no package of that id takes definitions.</summary>
    public async Task<(string Name, CatalogEntry Entry)?> TryDefinition(string program, string plugin, string definition)
    {
        if (!Entries.TryGetValue(plugin, out var entry) || await entry.Value is not { Package: { TakesDefinitions: true, Location: var location, Rulebook.Packed: { } packed } })
        {
            return null;
        }

        var name = $"{program}@{RulebookVersion.Of(location.Version, packed, Encoding.UTF8.GetBytes(definition))}";
        return (name, await _opened.Open(name, () => Load(location with { Program = program }, SettingsSource.Text(definition), LoadLifetime.Temporary)));
    }

    /// <summary>Opens a rulebook beside what serves, from the package that was kept of it; null when none was, or not here.</summary>
    public async Task<(string Name, CatalogEntry Entry)?> Open(Rulebook rulebook)
    {
        if (await Find(rulebook.Program) is { Package.Rulebook: { } serving } current && serving.Version == rulebook.Version)
        {
            return (rulebook.Program, current);
        }

        var plugin = await published.PluginOf(rulebook.Program) ?? rulebook.Program;
        if ((store.Find(plugin, rulebook.PluginVersion, rulebook.Packed!) ?? Installed(plugin, rulebook)) is not { } package)
        {
            return null;
        }

        var name = $"{rulebook.Program}@{rulebook.Version}";
        return (name, await _opened.Open(name, () => Load(package with { Program = rulebook.Program }, SettingsSource.Text(rulebook.Settings), LoadLifetime.Temporary)));
    }

    public async Task<IReadOnlyList<CatalogEntry>> List()
    {
        var entries = new List<CatalogEntry>(await Task.WhenAll(StartAll()));
        foreach (var program in await published.ListAsync())
        {
            entries.Add((await Find(program))!);
        }

        return [.. entries.OrderBy(entry => entry.Package.Location.Program, StringComparer.Ordinal)];
    }

    /// <summary>Loads a program that does not serve from its package again.</summary>
    public async Task<CatalogEntry?> Retry(string id, CancellationToken cancellation)
    {
        await _oneRetry.WaitAsync(cancellation);
        try
        {
            var entry = await Find(id);
            return entry is { Serves: true } ? entry
                : entry?.Published is { } rulebook ? await LoadAgain(rulebook, entry)
                : await Replace(id, entry);
        }
        finally
        {
            _oneRetry.Release();
        }
    }

    public void Dispose() => _oneRetry.Dispose();

    private ConcurrentDictionary<string, Lazy<Task<CatalogEntry>>> Entries
    {
        get
        {
            if (Volatile.Read(ref _entries) is { } entries)
            {
                return entries;
            }

            lock (_opening)
            {
                return _entries ??= Scan();
            }
        }
    }

    private PackageLocation? Installed(string plugin, Rulebook rulebook) =>
        PackageLocation.Find(plugins.Value.Root, plugin, rulebook.PluginVersion) is { } location && Package.Open(location, out var package) is null
        && string.Equals(package!.Manifest.Packed, rulebook.Packed, StringComparison.OrdinalIgnoreCase) ? location : null;

    private Task<CatalogEntry>[] StartAll() => [.. Entries.Values.Select(entry => entry.Value)];

    private ConcurrentDictionary<string, Lazy<Task<CatalogEntry>>> Scan()
    {
        var packages = PackageLocation.Scan(plugins.Value.Root);
        ReserveThreads(packages.Count);
        return new(packages.Select(package => KeyValuePair.Create(package.Id, new Lazy<Task<CatalogEntry>>(() => Load(package)))), StringComparer.Ordinal);
    }

    private async Task<CatalogEntry?> LoadAgain(PublishedRulebook rulebook, CatalogEntry old)
    {
        old.Live?.LetGo();
        published.Drop(rulebook);
        return await Find(rulebook.Program);
    }

    private async Task<CatalogEntry> LoadPublished(PublishedRulebook rulebook)
    {
        var package = Entries.TryGetValue(rulebook.Plugin, out var plugin)
            ? (await plugin.Value).Package.Location
            : new PackageLocation(rulebook.Plugin, "", Path.Combine(plugins.Value.Root, rulebook.Plugin));
        var entry = await Load(package with { Program = rulebook.Program }, SettingsSource.Text(rulebook.Definition), LoadLifetime.Process);
        return entry with { Published = rulebook };
    }

    private async Task<CatalogEntry?> Replace(string id, CatalogEntry? old)
    {
        old?.Live?.LetGo();
        var package = PackageLocation.Scan(plugins.Value.Root).FirstOrDefault(package => package.Id == id);
        if (package is null)
        {
            Entries.TryRemove(id, out _);
            return null;
        }

        var loading = new Lazy<Task<CatalogEntry>>(() => Load(package));
        Entries[id] = loading;
        return await loading.Value;
    }

    private Task<CatalogEntry> Load(PackageLocation package) => Enter(loader.Load(package));

    private Task<CatalogEntry> Load(PackageLocation package, SettingsSource settings, LoadLifetime lifetime) => Enter(loader.Load(package, settings, lifetime));

    private async Task<CatalogEntry> Enter(Task<LoadedPackage> loading)
    {
        var loaded = await loading;
        return new CatalogEntry(loaded, loaded.IsLoaded ? new LiveProgram(loaded, programs.Value, time) : null);
    }

    // Threads that looping programs hold until their limit must not starve the host meanwhile.
    private void ReserveThreads(int packages)
    {
        ThreadPool.GetMinThreads(out var workers, out var completions);
        ThreadPool.SetMinThreads(workers + (packages * programs.Value.Concurrency), completions);
    }
}

internal sealed record CatalogEntry(LoadedPackage Package, LiveProgram? Live)
{
    /// <summary>What it was made from; null for a package of its own.</summary>
    public PublishedRulebook? Published { get; init; }

    public bool Serves => Live is { Quarantine: null };

    public HostedProgram ToHosted()
    {
        var reason = Package.Refusal ?? Live!.Quarantine;
        return new()
        {
            Id = Package.Location.Program,
            Version = Package.Location.Version,
            Edition = Published is { } rulebook ? new(rulebook.Number, rulebook.Plugin, rulebook.EffectiveFrom) : null,
            RulebookVersion = Package.Rulebook?.Version,
            State = Live is null ? ProgramState.Refused : reason is null ? ProgramState.Serving : ProgramState.Quarantined,
            Reason = reason,
            RefusedSetting = Package.RefusedSetting,
            Description = Package.Description,
        };
    }
}

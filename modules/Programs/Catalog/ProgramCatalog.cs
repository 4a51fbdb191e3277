using System.Collections.Concurrent;
using System.Text;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using PartnerHub.Programs.Calls;
using PartnerHub.Programs.Packages;
using PartnerHub.Programs.Versions;

namespace PartnerHub.Programs.Catalog;

/// <summary>The packages found, each loaded once, at the first need of it, next to the others and without waiting for them.</summary>
internal sealed partial class ProgramCatalog(
    PackageLoader loader,
    PackageStore store,
    PublishedPrograms published,
    IOptions<PluginsOptions> plugins,
    IOptions<ProgramsOptions> programs,
    TimeProvider time,
    ILogger<ProgramCatalog> log) : IDisposable
{
    private readonly SemaphoreSlim _oneRetry = new(1);
    private readonly Lock _opening = new();
    private readonly OpenedRulebooks _opened = new();
    private readonly ConcurrentDictionary<string, CatalogEntry> _openedServing = new(StringComparer.Ordinal);
    private ConcurrentDictionary<string, Lazy<Task<CatalogEntry>>>? _entries;

    /// <summary>Starts to load what was not loaded yet; does not wait for it.</summary>
    public void Open() => _ = StartAll();

    /// <summary>A program by its id, as it is on a day, today unless it is given; or a rulebook by its name once it is open.</summary>
    public async ValueTask<CatalogEntry?> Find(string id, DateOnly? on = null) =>
        Entries.TryGetValue(id, out var entry) ? await published.Find(id, on, await entry.Value, LoadPublished)
        : await published.Find(id, on, null, LoadPublished)
        ?? (_openedServing.TryGetValue(id, out var serving) ? serving : await _opened.Find(id));

    /// <summary>The newest package here that can run a program; null when none is here.</summary>
    public async ValueTask<CatalogEntry?> InstalledFor(string id) =>
        Entries.TryGetValue(id, out var entry) || (await published.PluginOf(id) is { } plugin && plugin != id && Entries.TryGetValue(plugin, out entry))
            ? await entry.Value : null;

    /// <summary>Opens a definition beside what serves, by the code that is loaded; null when no package of that id takes definitions.</summary>
    public async Task<(string Name, CatalogEntry Entry)?> TryDefinition(string program, string plugin, string definition)
    {
        if (!Entries.TryGetValue(plugin, out var entry) || await entry.Value is not { Package: { TakesDefinitions: true, Location: var location, Rulebook.Packed: { } packed, Code: { } code } })
        {
            return null;
        }

        var name = $"{program}@{RulebookVersion.Of(location.Version, packed, Encoding.UTF8.GetBytes(definition))}";
        return (name, await _opened.Open(name, () => Enter(loader.Load(location with { Program = program }, SettingsSource.Text(definition), code))));
    }

    /// <summary>Opens a rulebook beside what serves, from the package that was kept of it; null when none was, or not here.</summary>
    public async Task<(string Name, CatalogEntry Entry)?> Open(Rulebook rulebook)
    {
        var name = $"{rulebook.Program}@{rulebook.Version}";
        if (await Find(rulebook.Program) is { Live: not null, Package.Rulebook: { } serving } current && serving.Version == rulebook.Version)
        {
            _openedServing[name] = current;
            return (name, current);
        }

        var plugin = await published.PluginOf(rulebook.Program) ?? rulebook.Program;
        return await Locate(plugin, rulebook.PluginVersion, rulebook.Packed!) is { } package
            ? (name, await Open(name, package with { Program = rulebook.Program }, rulebook.Settings))
            : null;
    }

    /// <summary>Ids of all programs, once their packages are loaded.</summary>
    public async Task<IReadOnlyList<string>> ListIds()
    {
        await Task.WhenAll(StartAll());
        return [.. Entries.Keys.Concat(await published.ListAsync()).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }

    /// <summary>Loads a program that does not serve, or that a newer package of was refused, from its package again.</summary>
    public async Task Retry(string id, CancellationToken cancellation)
    {
        await _oneRetry.WaitAsync(cancellation);
        try
        {
            var entry = await Find(id);
            if (entry is not { Serves: true, Notice: null })
            {
                await LoadAgain(id, entry);
            }
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

    /// <summary>Where a package of these packed bytes lies; null when it is not on this host.</summary>
    private async ValueTask<PackageLocation?> Locate(string plugin, string version, string packed) =>
        Entries.TryGetValue(plugin, out var entry) && (await entry.Value).Package is { Rulebook: { } rulebook, Location: var location }
        && rulebook.PluginVersion == version && rulebook.Packed == packed ? location
        : store.Find(plugin, version, packed) ?? Installed(plugin, version, packed);

    private PackageLocation? Installed(string plugin, string version, string packed) =>
        PackageLocation.Find(plugins.Value.Root, plugin, version) is { } location && Package.Open(location, out var package) is null
        && string.Equals(package!.Manifest.Packed, packed, StringComparison.OrdinalIgnoreCase) ? location : null;

    private Task<CatalogEntry>[] StartAll() => [.. Entries.Values.Select(entry => entry.Value)];

    private ConcurrentDictionary<string, Lazy<Task<CatalogEntry>>> Scan()
    {
        var packages = PackageLocation.Scan(plugins.Value.Root);
        ReserveThreads(packages.Count);
        return new(packages.Select(package => KeyValuePair.Create(package.Id, new Lazy<Task<CatalogEntry>>(() => LoadInstalled(package)))), StringComparer.Ordinal);
    }

    /// <summary>The newest version of a package that is not refused, where an older one lies beside it.</summary>
    private async Task<CatalogEntry> LoadInstalled(PackageLocation newest)
    {
        var entry = await Load(newest);
        foreach (var location in entry.Live is null ? newest.Older() : [])
        {
            if (await Load(location) is { Live: not null } older)
            {
                LogGoesOn(log, location.Id, location.Version, newest.Version);
                return older with { Newer = entry.Package };
            }
        }

        return entry;
    }

    private async Task<CatalogEntry> LoadPublished(PublishedRulebook rulebook, LoadLifetime lifetime)
    {
        if (await PackageOf(rulebook) is not { } package)
        {
            var missing = new PackageLocation(rulebook.Plugin, rulebook.PluginVersion!, "") { Program = rulebook.Program };
            return new(new LoadedPackage(missing) { Refusal = RefusalText.NotHere(rulebook.PluginVersion!) }, null) { Published = rulebook };
        }

        package = package with { Program = rulebook.Program };
        var entry = lifetime is LoadLifetime.Temporary && rulebook.Version is { } version
            ? await Open($"{rulebook.Program}@{version}", package, rulebook.Definition)
            : await LoadServing(package, SettingsSource.Text(rulebook.Definition));
        return entry with { Published = rulebook };
    }

    // Loaded again for each program, the code would be compiled again at its first calls, while all who list programs wait.
    private async Task<CatalogEntry> LoadServing(PackageLocation package, SettingsSource settings) =>
        Entries.TryGetValue(package.Id, out var entry) && (await entry.Value).Package is { TakesDefinitions: true, Code: { } code, Location: var location }
            && location with { Program = package.Program } == package
                ? await Enter(loader.Load(package, settings, code))
                : await Load(package, settings, LoadLifetime.Process);

    private async ValueTask<PackageLocation?> PackageOf(PublishedRulebook rulebook) =>
        rulebook.PluginVersion is { } version ? await Locate(rulebook.Plugin, version, rulebook.Packed!)
        : Entries.TryGetValue(rulebook.Plugin, out var plugin) ? (await plugin.Value).Package.Location
        : new PackageLocation(rulebook.Plugin, "", Path.Combine(plugins.Value.Root, rulebook.Plugin));

    private async Task LoadAgain(string id, CatalogEntry? old)
    {
        loader.Forgive(id);
        old?.Live?.LetGo();
        if (old?.Published is { } rulebook)
        {
            published.Drop(rulebook);
        }

        if (PackageLocation.Scan(plugins.Value.Root).FirstOrDefault(package => package.Id == id) is not { } package)
        {
            Entries.TryRemove(id, out _);
            return;
        }

        var loading = new Lazy<Task<CatalogEntry>>(() => LoadInstalled(package));
        Entries[id] = loading;
        await loading.Value;
    }

    private Task<CatalogEntry> Open(string name, PackageLocation package, string settings) =>
        _opened.Open(name, () => Load(package, SettingsSource.Text(settings), LoadLifetime.Temporary));

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

    [LoggerMessage(LogLevel.Warning, "Program {Program} {Version} goes on serving: {Refused} is refused")]
    private static partial void LogGoesOn(ILogger log, string program, string version, string refused);
}

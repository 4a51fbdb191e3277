using System.Collections.Concurrent;
using Microsoft.Extensions.Configuration;

namespace PartnerHub.Programs.Packages;

/// <summary>
/// Packages that begin to load before there is a host to load them, one after another beside what the host does meanwhile.
/// Each is taken once, begun or not: one that hangs keeps no other waiting.
/// </summary>
internal sealed class PackagesAhead
{
    private readonly ConcurrentDictionary<PackageLocation, PackageLoading> _waiting;

    private PackagesAhead(IEnumerable<PackageLoading> loadings) => _waiting = new(loadings.Select(loading => KeyValuePair.Create(loading.Location, loading)));

    public static PackagesAhead Begin(IConfiguration configuration, PackageStore store, LoadMarks marks, TimeProvider time)
    {
        var plugins = configuration.GetSection(PluginsOptions.Section).Get<PluginsOptions>() ?? new();
        PackageLoading[] loadings =
        [
            .. PackageLocation.Scan(plugins.Root)
                .Select(location => new PackageLoading(location, SettingsSource.Given(configuration, location.Id), LoadLifetime.Process, plugins.AllowRebuilt, store, marks, time)),
        ];
        _ = LoadInTurn(loadings);
        return new PackagesAhead(loadings);
    }

    /// <summary>Null when it was taken before, or was not there.</summary>
    public PackageLoading? Take(PackageLocation location) => _waiting.TryRemove(location, out var loading) ? loading : null;

    private static async Task LoadInTurn(PackageLoading[] loadings)
    {
        foreach (var loading in loadings)
        {
            await loading.Start();
        }
    }
}

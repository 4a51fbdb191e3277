using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace PartnerHub.Programs.Packages;

/// <summary>Makes a program of a package, or says why not. Nothing that a package holds makes it throw or hang.</summary>
internal sealed partial class PackageLoader(
    IConfiguration configuration, PackageStore store, LoadMarks marks, IOptions<ProgramsOptions> options, IOptions<PluginsOptions> plugins, TimeProvider time, ILogger<PackageLoader> log, PackagesAhead? ahead = null)
{
    /// <summary>Makes the program with the settings that the operator gave, or its own.</summary>
    public Task<LoadedPackage> Load(PackageLocation location) => ahead?.Take(location) is { } loading
        ? Finish(loading)
        : Load(location, SettingsSource.Given(configuration, location.Id), LoadLifetime.Process);

    public Task<LoadedPackage> Load(PackageLocation location, SettingsSource settings, LoadLifetime lifetime) =>
        Finish(new PackageLoading(location, settings, lifetime, plugins.Value.AllowRebuilt, store, marks, time));

    /// <summary>Makes another program of code that is loaded.</summary>
    public Task<LoadedPackage> Load(PackageLocation location, SettingsSource settings, PluginCode code) =>
        Finish(new PackageLoading(location, settings, LoadLifetime.Process, plugins.Value.AllowRebuilt, store, marks, time, code));

    /// <summary>Has a program loaded once more, even if its load ended a process before.</summary>
    public void Forgive(string program) => marks.Forgive(program);

    private async Task<LoadedPackage> Finish(PackageLoading loading)
    {
        var loaded = await InTime(loading);
        if (!loaded.IsLoaded)
        {
            LogRefused(log, loading.Location.Program, loading.Location.Version, loaded.Refusal!.En, loaded.Error);
        }

        if (loaded.IsRebuilt)
        {
            LogRebuilt(log, loading.Location.Id, loading.Location.Version);
        }

        return loaded;
    }

    private async Task<LoadedPackage> InTime(PackageLoading loading)
    {
        var limit = options.Value.LoadTimeout;
        try
        {
            return await loading.Start().WaitAsync(limit, time);
        }
        catch (TimeoutException)
        {
            return new LoadedPackage(loading.Location) { Refusal = RefusalText.SlowToStart(limit) };
        }
    }

    [LoggerMessage(LogLevel.Warning, "Package {Package} {Version} was built again with other rules or code: elsewhere it needs a new version")]
    private static partial void LogRebuilt(ILogger log, string package, string version);

    [LoggerMessage(LogLevel.Error, "Program {Program} {Version} is refused: {Reason}")]
    private static partial void LogRefused(ILogger log, string program, string version, string reason, Exception? error);
}

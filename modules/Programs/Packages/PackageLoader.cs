using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using PartnerHub.Programs.Calling;

namespace PartnerHub.Programs.Packages;

/// <summary>Makes a program of a package, or says why not. Nothing that a package holds makes it throw or hang.</summary>
internal sealed partial class PackageLoader(
    IConfiguration configuration, IOptions<ProgramsOptions> options, TimeProvider time, ILogger<PackageLoader> log)
{
    /// <summary>Makes the program with the settings that the operator gave, or its own.</summary>
    public Task<LoadedPackage> Load(PackageLocation location) =>
        Load(location, SettingsSource.File(configuration[$"{PluginsOptions.Section}:{location.Id}:Settings"]), Stay.Serving);

    public async Task<LoadedPackage> Load(PackageLocation location, SettingsSource settings, Stay stay)
    {
        var loaded = await LoadInTime(location, settings, stay);
        if (!loaded.IsLoaded)
        {
            LogRefused(log, location.Program, location.Version, loaded.Refusal!.En, loaded.Error);
        }

        return loaded;
    }

    private async Task<LoadedPackage> LoadInTime(PackageLocation location, SettingsSource settings, Stay stay)
    {
        var limit = options.Value.LoadTimeout;
        var today = DateOnly.FromDateTime(time.GetUtcNow().Date);
        var loading = new PackageLoading(location, settings, stay, today);
        try
        {
            // A thread of its own: should the plugin never return, no thread of the host is lost.
            return await Task.Factory.StartNew(() => PinnedContext.Run(loading.Run), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default)
                .WaitAsync(limit, time);
        }
        catch (TimeoutException)
        {
            return new LoadedPackage(location) { Refusal = Refusal.SlowToStart(limit) };
        }
    }

    [LoggerMessage(LogLevel.Error, "Program {Program} {Version} is refused: {Reason}")]
    private static partial void LogRefused(ILogger log, string program, string version, string reason, Exception? error);
}

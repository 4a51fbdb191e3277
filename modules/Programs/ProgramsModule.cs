using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using PartnerHub.Kits.Messaging;
using PartnerHub.Programs.Calls;
using PartnerHub.Programs.Catalog;
using PartnerHub.Programs.Packages;

namespace PartnerHub.Programs;

/// <summary>The plugin host: packages, and calling their programs safely.</summary>
public sealed class ProgramsModule : IModule
{
    public string Name => "programs";

    /// <summary>
    /// Packages are loaded when the host starts, or at the first request where none does, as on the
    /// command line.
    /// </summary>
    public void Add(IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<ProgramsOptions>()
            .Bind(configuration.GetSection(ProgramsOptions.Section), binder => binder.ErrorOnUnknownConfiguration = true)
            .ValidateDataAnnotations()
            .ValidateOnStart();
        services.AddOptions<PluginsOptions>()
            .Bind(configuration.GetSection(PluginsOptions.Section))
            .ValidateDataAnnotations()
            .ValidateOnStart();
        services.TryAddSingleton(TimeProvider.System);
        services.AddMetrics();
        services.AddLogging();
        services.TryAddSingleton(_ => StoreOf(configuration));
        services.TryAddSingleton(provider => MarksOf(configuration, provider.GetService<ILoadTrial>()));
        services.AddSingleton(provider => ActivatorUtilities.CreateInstance<PackageLoader>(provider, configuration));
        services.AddSingleton(provider => new StoredPackages(provider.GetRequiredService<PackageStore>()));
        services.AddSingleton<PublishedPrograms>();
        services.AddSingleton<ProgramCatalog>();
        services.AddScoped<ServedPrograms>();
        services.AddSingleton<ProgramMetrics>();
        services.AddScoped<ProgramInvoker>();
        services.AddSingleton<IHostedService, CatalogOpening>();
    }

    /// <summary>Adds the programs with their requests, without any other module, server or database.</summary>
    public static IServiceCollection AddAlone(IServiceCollection services, IConfiguration configuration)
    {
        new ProgramsModule().Add(services, configuration);
        return services.AddMediator(typeof(ProgramsModule).Assembly);
    }

    /// <summary>Begins to load the packages before the host is composed, for one that has much to compose; does not wait for them.</summary>
    public static IServiceCollection LoadPackagesAhead(IServiceCollection services, IConfiguration configuration, ILoadTrial? trial = null)
    {
        var (store, marks) = (StoreOf(configuration), MarksOf(configuration, trial));
        return services.AddSingleton(_ => store).AddSingleton(_ => marks).AddSingleton(PackagesAhead.Begin(configuration, store, marks, TimeProvider.System));
    }

    /// <summary>Where packages are kept and loads remembered, unless the operator says otherwise: a host with a data folder does so there.</summary>
    public static void KeepPackages(IConfiguration configuration, string dataFolder)
    {
        configuration[Setting(nameof(PluginsOptions.Packages))] ??= Path.Combine(dataFolder, "packages");
        configuration[Setting(nameof(PluginsOptions.Loads))] ??= Path.Combine(dataFolder, "loads");
    }

    /// <summary>The settings, as arguments, that have loads remembered in a host's data folder, or in another.</summary>
    public static string RememberLoads(string folder) => $"--{Setting(nameof(PluginsOptions.Loads))}={folder}";

    /// <summary>Where packages lie, where they are kept, and where loads are remembered; null for what is not.</summary>
    public static (string Packages, string? Kept, string? Loads) FoldersOf(IConfiguration configuration) =>
        OptionsOf(configuration) is var options ? (options.Root, options.Kept, options.Remembered) : default;

    private static string Setting(string name) => $"{PluginsOptions.Section}:{name}";

    private static PluginsOptions OptionsOf(IConfiguration configuration) => configuration.GetSection(PluginsOptions.Section).Get<PluginsOptions>() ?? new();

    private static LoadMarks MarksOf(IConfiguration configuration, ILoadTrial? trial) => new(OptionsOf(configuration).Remembered, trial);

    private static PackageStore StoreOf(IConfiguration configuration) =>
        new(OptionsOf(configuration).Kept);

    /// <summary>Starts to load the packages, for a host that has other things to do until it starts; does not wait for them.</summary>
    public static void OpenPrograms(IServiceProvider services) => services.GetRequiredService<ProgramCatalog>().Open();

    private sealed class CatalogOpening(ProgramCatalog catalog) : IHostedService
    {
        public Task StartAsync(CancellationToken cancellationToken)
        {
            catalog.Open();
            return Task.CompletedTask;
        }

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}

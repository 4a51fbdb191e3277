using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;

namespace PartnerHub.Kits.Data.Tests;

/// <summary>A database of its own in a folder of its own, gone afterwards.</summary>
internal sealed class TempDatabase : IAsyncDisposable
{
    private readonly ServiceProvider _provider;

    public TempDatabase(Dictionary<string, string?>? settings = null, params MigrationSource[] sources)
        : this(settings, _ => { }, sources)
    {
    }

    public TempDatabase(Dictionary<string, string?>? settings, Action<IServiceCollection> configure, params MigrationSource[] sources)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(settings ?? []).Build();
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddSingleton<TimeProvider>(Time);
        services.AddSingleton<IHostEnvironment>(new Root(Folder));
        services.AddData(configuration);
        foreach (var source in sources)
        {
            services.AddSingleton(source);
        }

        configure(services);
        _provider = services.BuildServiceProvider(new ServiceProviderOptions { ValidateScopes = true });
    }

    public string Folder { get; } = Directory.CreateTempSubdirectory("partnerhub-data-").FullName;

    public ManualTime Time { get; } = new();

    public Database Database => _provider.GetRequiredService<Database>();

    public T Get<T>()
        where T : notnull => _provider.GetRequiredService<T>();

    public IServiceScope Scope() => _provider.CreateScope();

    public Task MigrateAsync() => _provider.MigrateAsync(CancellationToken.None);

    public async ValueTask DisposeAsync()
    {
        await _provider.DisposeAsync();
        SqliteConnection.ClearAllPools();
        Directory.Delete(Folder, recursive: true);
    }

    private sealed class Root(string folder) : IHostEnvironment
    {
        public string EnvironmentName { get; set; } = Environments.Development;

        public string ApplicationName { get; set; } = "tests";

        public string ContentRootPath { get; set; } = folder;

        public IFileProvider ContentRootFileProvider { get; set; } = new NullFileProvider();
    }
}

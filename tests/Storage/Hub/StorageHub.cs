using MediatR;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;
using PartnerHub.Databases;
using PartnerHub.Imports;
using PartnerHub.Kits.Data;
using PartnerHub.Kits.Messaging;
using PartnerHub.Partners;
using PartnerHub.Sanctions;
using PartnerHub.Storage.Tests.TSql;

namespace PartnerHub.Storage.Tests.Hub;

/// <summary>The modules that keep data, on a database of one test, reached by their requests. A made-up program stands for the plugins.</summary>
internal sealed class StorageHub : IAsyncDisposable
{
    private readonly TestDatabase _database;
    private readonly ServiceProvider _provider;

    private StorageHub(TestDatabase database, ICallWatch? watch = null)
    {
        _database = database;
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddSingleton<TimeProvider>(Time);
        services.AddSingleton(Told);
        services.AddData(new ConfigurationBuilder().AddInMemoryCollection(database.Settings).Build(), new Root());
        services.AddPartners();
        services.AddImports();
        services.AddSanctions();
        services.AddMediator(typeof(PartnersModule).Assembly, typeof(SanctionsModule).Assembly, typeof(StorageHub).Assembly);
        AddOtherTables(services);
        if (watch is not null)
        {
            services.AddSingleton(watch);
        }

        _provider = services.BuildServiceProvider(new ServiceProviderOptions { ValidateScopes = true });
    }

    public SteppingTime Time { get; } = new();

    /// <summary>What was told of changed members, in order.</summary>
    public TellTale Told { get; } = new();

    public Database Database => _provider.GetRequiredService<Database>();

    public static async Task<StorageHub> OpenAsync(string provider)
    {
        var hub = new StorageHub(await TestDatabase.CreateAsync(provider));
        await hub.MigrateAsync();
        return hub;
    }

    public static async Task<StorageHub> WithAsync(string provider, params Enrolment[] enrolments)
    {
        var hub = await OpenAsync(provider);
        await hub.SendAsync(new EnrolPartners(enrolments));
        return hub;
    }

    /// <summary>On a database that a test has put something into before.</summary>
    public static StorageHub On(TestDatabase database, ICallWatch? watch = null) => new(database, watch);

    public Task MigrateAsync() => _provider.MigrateAsync(CancellationToken.None);

    public async Task<TAnswer> SendAsync<TAnswer>(IRequest<TAnswer> request, string actor = "operator")
    {
        await using var scope = _provider.CreateScopeFor(new Caller { Actor = actor, Rights = Rights.All });
        return await scope.ServiceProvider.GetRequiredService<IMediator>().Send(request);
    }

    /// <summary>Runs work in a transaction of its own, past the modules.</summary>
    public async Task WriteAsync(Func<Session, Task> work)
    {
        await using var scope = _provider.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<UnitOfWork>().RunAsync(work, CancellationToken.None);
    }

    public async ValueTask DisposeAsync()
    {
        await _provider.DisposeAsync();
        await _database.DisposeAsync();
    }

    /// <summary>The tables of modules that are not composed here are there too.</summary>
    private static void AddOtherTables(IServiceCollection services)
    {
        using var composed = services.BuildServiceProvider();
        var there = composed.GetServices<MigrationSource>().Select(source => source.Module).ToHashSet(StringComparer.Ordinal);
        foreach (var module in Corpus.Modules.Where(module => Corpus.Scripts(module).Any() && !there.Contains(Corpus.NameOf(module))))
        {
            services.AddMigrations(Corpus.NameOf(module), module);
        }
    }

    private sealed class Root : IHostEnvironment
    {
        public string EnvironmentName { get; set; } = Environments.Development;

        public string ApplicationName { get; set; } = "tests";

        public string ContentRootPath { get; set; } = AppContext.BaseDirectory;

        public IFileProvider ContentRootFileProvider { get; set; } = new NullFileProvider();
    }
}

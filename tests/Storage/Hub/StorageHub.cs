using MediatR;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using PartnerHub.Databases;
using PartnerHub.Imports;
using PartnerHub.Kits.Data;
using PartnerHub.Kits.Messaging;
using PartnerHub.Partners;
using PartnerHub.Sanctions;
using PartnerHub.Storage.Tests.TSql;
using PartnerHub.Submissions;
using PartnerHub.TestHost;

namespace PartnerHub.Storage.Tests.Hub;

/// <summary>The modules that keep data, on a database of one test, reached by their requests. A made-up program stands for the plugins.</summary>
internal sealed class StorageHub : IAsyncDisposable
{
    private readonly TestDatabase _database;
    private readonly ModuleHost _host;

    private StorageHub(TestDatabase database, ICallWatch? watch = null, params IModule[] more)
    {
        _database = database;
        _host = ModuleHost.Compose(new ModuleSetup([new PartnersModule(), new ImportsModule(), new SanctionsModule(), new SubmissionsModule(), .. more])
        {
            Time = Time,
            Watch = watch,
            Configure = services => AddOtherTables(services.AddSingleton<IHttpContextAccessor, HttpContextAccessor>().AddSingleton(Told).AddMediator(typeof(StorageHub).Assembly)),
        }.On(database));
    }

    public SteppingTime Time { get; } = new();

    /// <summary>What was told of changed members, in order.</summary>
    public TellTale Told { get; } = new();

    public Database Database => _host.Database;

    /// <param name="provider">The engine.</param>
    /// <param name="more">Modules beside those of partners, files, sanctions and evidence.</param>
    public static async Task<StorageHub> OpenAsync(string provider, params IModule[] more)
    {
        var hub = new StorageHub(await TestDatabase.CreateAsync(provider), null, more);
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

    public Task MigrateAsync() => _host.MigrateAsync();

    public Task<TAnswer> SendAsync<TAnswer>(IRequest<TAnswer> request, string actor = "operator") =>
        SendAsync(request, new Caller { Actor = actor, Rights = Rights.All });

    public Task<TAnswer> SendAsync<TAnswer>(IRequest<TAnswer> request, Caller caller) => _host.SendAsync(request, caller);

    /// <summary>Runs work in a transaction of its own, past the modules.</summary>
    public async Task WriteAsync(Func<Session, Task> work)
    {
        await using var scope = _host.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<UnitOfWork>().RunAsync(work, CancellationToken.None);
    }

    public async ValueTask DisposeAsync()
    {
        await _host.DisposeAsync();
        await _database.DisposeAsync();
    }

    /// <summary>The tables of modules that are not composed here are there too.</summary>
    private static void AddOtherTables(IServiceCollection services)
    {
        using var composed = services.BuildServiceProvider();
        MigrationSource[] there = [.. composed.GetServices<MigrationSource>()];
        foreach (var module in Corpus.Modules.Where(module => Corpus.Scripts(module).Any()))
        {
            // A module whose scripts run under an earlier name is told by what they are.
            var scripts = MigrationSource.Embedded(Corpus.NameOf(module), module).Migrations;
            if (!there.Any(source => source.Migrations.SequenceEqual(scripts)))
            {
                services.AddMigrations(Corpus.NameOf(module), module);
            }
        }
    }
}
